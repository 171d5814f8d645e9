// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Learnt } from '../../components/options/learnt';
import { TextsContext } from '../../components/texts-context';
import { TODAY } from './fixtures';
import { type Language, textsIn } from './texts';

const root = document.createElement('div');
afterEach(() => render(null, root));

async function draw(language: Language, learntWords: number, onForget = async () => {}) {
  await act(() =>
    render(
      <TextsContext.Provider value={{ t: textsIn(language), today: TODAY }}>
        <Learnt learntWords={learntWords} onForget={onForget} />
      </TextsContext.Provider>,
      root,
    ),
  );
  return root.querySelector('button')!;
}

test.each([
  ['en', 1, '1 word known'],
  ['en', 1_214, '1,214 words known'],
  ['zh_CN', 1, '已了解 1 个词语'],
] as const)('%s says how many words are known: %d', async (language, words, said) => {
  await draw(language, words);
  expect(root.textContent).toContain(said);
});

test('forgetting is asked for once and then said; with nothing known there is nothing to press', async () => {
  const forget = vi.fn(async () => {});
  const button = await draw('en', 3, forget);
  await act(async () => button.click());
  expect(forget).toHaveBeenCalledTimes(1);
  expect(root.querySelector('[role="status"]')!.textContent).toBe('Forgotten.');
  expect((await draw('en', 0)).disabled).toBe(true);
});
