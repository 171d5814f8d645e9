// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Draft } from '../../components/draft/draft';
import type { ListLabel } from '../../lib/lists/list-label';
import type { Screening } from '../../lib/screening/finding';
import { clear, draw, enter, root } from './drawn';
import { screening } from './fixtures';

afterEach(clear);

async function drawDraft(
  first: string,
  onCheck: (text: string) => Promise<Screening>,
  lists: readonly ListLabel[] = [],
): Promise<void> {
  await draw(<Draft first={first} onCheck={onCheck} lists={lists} />);
}

const write = (words: string) => enter(root.querySelector('textarea')!, words);

test('a draft is checked as it came, with the verdict and the words', async () => {
  await drawDraft('Nlke running shoes', async () => screening());
  expect(root.textContent).toContain('Likely stopped');
  expect(root.querySelector('.findings')?.textContent).toContain('NIKE ⇄ Nlke');
});

test('a draft without a finding is not called clear by an expired list, and the list is named with its age', async () => {
  const nothing = async () => screening({ outcome: 'clear', findings: [] });
  const list: ListLabel = {
    ...{ name: 'gacc', regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration: false },
    ...{ recordals: 9, figurative: 0 },
  };
  await drawDraft('plain socks', nothing, [list]);
  expect(root.querySelector('h2 .sign-clear')).not.toBe(null);
  expect(root.querySelector('.lists')?.textContent).toContain('19 days old');
  clear();
  await drawDraft('plain socks', nothing, [{ ...list, freshness: 'expired' }]);
  expect(root.querySelector('.sign-clear')).toBe(null);
  expect(root.querySelector('h2')?.textContent).toContain('Nothing found, but a list has expired');
});

test('nothing read is told and never looks clear', async () => {
  await drawDraft('', async () => screening({ outcome: 'clear', findings: [] }));
  expect(root.textContent).toContain('No text could be read');
  expect(root.querySelector('h2')).toBe(null);
});

test('a check that failed says so', async () => {
  await drawDraft('Nlke', async () => {
    throw new Error('stopped');
  });
  expect(root.textContent).toContain('did not answer');
});

test('an answer to earlier words does not replace that to later ones', async () => {
  const answers = new Map<string, (answer: Screening) => void>();
  await drawDraft('first', (text) => new Promise((done) => answers.set(text, done)));
  await write('second');
  await act(() => answers.get('second')!(screening()));
  await act(() => answers.get('first')!(screening({ outcome: 'clear', findings: [] })));
  expect(root.textContent).toContain('Likely stopped');
});
