// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Draft } from '../../components/draft/draft';
import type { ListLabel } from '../../lib/lists/list-label';
import type { Screening } from '../../lib/screening/finding';
import type { OfferedTitle, Suggestion } from '../../lib/wording/suggestion';
import { clear, draw, enter, root } from './drawn';
import { screening } from './fixtures';

afterEach(() => {
  clear();
  suggestions = {};
  onCopy.mockClear();
});

const onCopy = vi.fn(async () => {});
let suggestions: Record<string, Suggestion> = {};
const onSuggest = async (text: string) => suggestions[text] ?? null;

async function drawDraft(
  first: string,
  onCheck: (text: string) => Promise<Screening>,
  lists: readonly ListLabel[] = [],
): Promise<void> {
  await draw(<Draft first={first} onCheck={onCheck} onSuggest={onSuggest} onCopy={onCopy} lists={lists} />);
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

describe('a text that is longer than is judged', () => {
  const long = (letters: number) => 'plain socks '.repeat(4_000).slice(0, letters);
  const nothing = async () => screening({ outcome: 'clear', findings: [] });

  test.each([32_769, 40_000])('of %i letters is never said to have nothing found in it', async (letters) => {
    await drawDraft(long(letters), nothing);
    expect(root.querySelector('h2')).toBe(null);
    expect(root.textContent).not.toContain('Nothing found');
    expect(root.textContent).toContain('Only the first 32,768 letters were looked at.');
  });

  test('has what was found in its beginning', async () => {
    await drawDraft(long(35_000), async () => screening());
    expect(root.querySelector('h2')?.textContent).toContain('Likely stopped');
    expect(root.textContent).toContain('Only the first 32,768 letters were looked at.');
  });

  test('is judged whole where it is no longer', async () => {
    await drawDraft(long(32_768), nothing);
    expect(root.querySelector('h2')?.textContent).toContain('Nothing found');
    expect(root.textContent).not.toContain('Only the first');
  });

  test('is not cut by its field, which would do so without a word', async () => {
    await drawDraft('', nothing);
    expect(root.querySelector('textarea')!.hasAttribute('maxlength')).toBe(false);
  });
});

test('nothing found in earlier words is not said beside later ones', async () => {
  const answers = new Map<string, (answer: Screening) => void>();
  await drawDraft('plain socks', (text) => new Promise((done) => answers.set(text, done)));
  await act(async () => answers.get('plain socks')!(screening({ outcome: 'clear', findings: [] })));
  expect(root.textContent).toContain('Nothing found');
  await write('plain socks by Nlke');
  expect(root.textContent).not.toContain('Nothing found');
  expect(root.textContent).toContain('Looking through your lists…');
  await act(async () => answers.get('plain socks by Nlke')!(screening()));
  expect(root.textContent).toContain('Likely stopped');
});

test('findings that are not shown are counted', async () => {
  const [one] = screening().findings;
  const findings = Array.from({ length: 23 }, (_, at) => ({ ...one!, recordNo: `T${at}` }));
  await drawDraft('many marks', async () => screening({ findings }));
  expect(root.querySelectorAll('.findings li')).toHaveLength(20);
  expect(root.textContent).toContain('And 3 more.');
});

describe('another title', () => {
  const offered: OfferedTitle = {
    ...{ kind: 'title', title: 'Kuvex Case compatible with iPhone 15', language: 'en' },
    onlyIfItFits: true,
  };

  test('is offered with its conditions, and one press copies it', async () => {
    suggestions = { 'iPhone 15 case': offered };
    await drawDraft('iPhone 15 case', async () => screening());
    const section = root.querySelector('.suggested')!;
    expect(section.textContent).toContain('Only if the goods merely fit');
    expect(section.textContent).toContain('No clearance');
    await act(async () => section.querySelector('button')!.click());
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(offered.title);
    expect(section.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  test('goes with the words that it was offered for', async () => {
    suggestions = { 'iPhone 15 case': offered };
    await drawDraft('iPhone 15 case', async () => screening());
    await write('garden chair');
    expect(root.querySelector('.suggested')).toBe(null);
  });

  test('where none helps, what is needed is said and nothing can be copied', async () => {
    suggestions = { 'Nike shoes': { kind: 'needed', need: 'authorisation', mark: 'NIKE' } };
    await drawDraft('Nike shoes', async () => screening());
    expect(root.querySelector('.suggested')?.textContent).toContain('authorisation');
    expect(root.querySelector('.suggested button')).toBe(null);
  });
});
