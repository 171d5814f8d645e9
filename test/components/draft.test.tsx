// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Draft } from '../../components/draft/draft';
import { TextsContext } from '../../components/texts-context';
import type { Screening } from '../../lib/screening';
import { screening, TODAY } from './fixtures';
import { textsIn } from './texts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

async function draw(first: string, onCheck: (text: string) => Promise<Screening>): Promise<void> {
  await act(() =>
    render(
      <TextsContext.Provider value={{ t: textsIn('en'), today: TODAY }}>
        <Draft first={first} onCheck={onCheck} />
      </TextsContext.Provider>,
      root,
    ),
  );
}

async function write(words: string): Promise<void> {
  const field = root.querySelector('textarea')!;
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a draft is checked as it came, with the verdict and the words', async () => {
  await draw('Nlke running shoes', async () => screening());
  expect(root.textContent).toContain('Likely stopped');
  expect(root.querySelector('.findings')?.textContent).toContain('NIKE ⇄ Nlke');
});

test('nothing read is told and never looks clear', async () => {
  await draw('', async () => screening({ outcome: 'clear', findings: [] }));
  expect(root.textContent).toContain('No text could be read');
  expect(root.querySelector('h2')).toBe(null);
});

test('a check that failed says so', async () => {
  await draw('Nlke', async () => {
    throw new Error('stopped');
  });
  expect(root.textContent).toContain('did not answer');
});

test('an answer to earlier words does not replace that to later ones', async () => {
  const answers = new Map<string, (answer: Screening) => void>();
  await draw('first', (text) => new Promise((done) => answers.set(text, done)));
  await write('second');
  await act(() => answers.get('second')!(screening()));
  await act(() => answers.get('first')!(screening({ outcome: 'clear', findings: [] })));
  expect(root.textContent).toContain('Likely stopped');
});
