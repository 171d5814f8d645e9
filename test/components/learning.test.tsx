// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LearningSection } from '../../components/options/learning';
import { clear, draw, root } from './drawn';
import type { Language } from './texts';

afterEach(clear);

async function drawLearning(language: Language, learningWords: number, onForget = async () => {}) {
  await draw(<LearningSection learningWords={learningWords} onForget={onForget} />, language);
  return root.querySelector('button')!;
}

test.each([
  ['en', 1, '1 word known'],
  ['en', 1_214, '1,214 words known'],
  ['zh_CN', 1, '已了解 1 个词语'],
] as const)('%s says how many words are known: %d', async (language, words, said) => {
  await drawLearning(language, words);
  expect(root.textContent).toContain(said);
});

test('forgetting is asked for once and then said; with nothing known there is nothing to press', async () => {
  const forget = vi.fn(async () => {});
  const button = await drawLearning('en', 3, forget);
  await act(async () => button.click());
  expect(forget).toHaveBeenCalledTimes(1);
  expect(root.querySelector('[role="status"]')!.textContent).toBe('Forgotten.');
  expect((await drawLearning('en', 0)).disabled).toBe(true);
});
