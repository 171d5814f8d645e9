// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LearningSection } from '../../components/options/learning';
import type { LearnedWord } from '../../lib/learning/learning-data';
import { clear, draw, root } from './drawn';
import type { Language } from './texts';

afterEach(clear);

const WORDS: LearnedWord[] = [
  ['harbour', [['?', 9, 8]]],
  [
    'summit',
    [
      ['amazon', 1, 0],
      ['outdoor.example', 1_203, 4],
    ],
  ],
];

async function drawLearning(language: Language, words: LearnedWord[], onForget = async () => async () => {}) {
  await draw(<LearningSection learning={{ version: 2, words }} onForget={onForget} />, language);
}

const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const rows = () =>
  [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('bdi, li')].map(({ textContent }) => textContent),
  );

test.each([
  ['en', 1, '1 word known'],
  ['en', 1_214, '1,214 words known'],
  ['zh_CN', 1, '已了解 1 个词语'],
] as const)('%s says how many words are known: %d', async (language, count, said) => {
  await drawLearning(
    language,
    Array.from({ length: count }, (_, at) => [`word${at}`, [['ebay', 1, 0]]] as LearnedWord),
  );
  expect(root.textContent).toContain(said);
});

test('every word stands there with its sites and what was counted on each, the best known first', async () => {
  await drawLearning('en', WORDS);
  expect(rows().map(([word]) => word)).toEqual(['summit', 'harbour']);
  expect(rows()[0]!.join(' | ')).toContain('outdoor.example 1,203 titles, the brand in 4');
  expect(rows()[0]!.join(' | ')).toContain('amazon 1 title, the brand in 0');
  expect(rows()[1]!.join(' | ')).toContain(
    'pages seen before sites were told apart 9 titles, the brand in 8',
  );
});

test('one word is forgotten, and taken back', async () => {
  const undo = vi.fn(async () => {});
  const forget = vi.fn(async () => undo);
  await drawLearning('en', WORDS, forget);
  await act(async () => root.querySelector<HTMLElement>('tbody tr button')!.click());
  expect(forget).toHaveBeenCalledWith(['summit']);
  expect(root.querySelector('[role="status"]')!.textContent).toBe('“summit” was forgotten.');
  await act(async () => button('Undo').click());
  expect(undo).toHaveBeenCalledOnce();
});

test('all is forgotten at once, and taken back; with nothing known there is nothing to press', async () => {
  const undo = vi.fn(async () => {});
  const forget = vi.fn(async () => undo);
  await drawLearning('en', WORDS, forget);
  await act(async () => button('Forget what was learnt').click());
  expect(forget).toHaveBeenCalledWith('all');
  await act(async () => button('Undo').click());
  expect(undo).toHaveBeenCalledOnce();
  await drawLearning('en', []);
  expect(button('Forget what was learnt').disabled).toBe(true);
  expect(root.querySelector('table')).toBeNull();
});
