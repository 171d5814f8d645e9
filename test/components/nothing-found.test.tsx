// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { RunLine } from '../../components/bulk/run-line';
import { PanelEmpty } from '../../components/panel/panel-empty';
import { Popup } from '../../components/popup/popup';
import { DoubtOfLists } from '../../components/shared/nothing-found';
import type { ListDoubt } from '../../lib/domain/list-doubt';
import type { ListLabel } from '../../lib/lists/list-label';
import { eventually } from '../eventually';
import { clear, draw, enter, root } from './drawn';
import { pageState } from './fixtures';
import { idleDemonstration, idleRegister } from './idle-sources';
import type { Language } from './texts';

afterEach(clear);

const NOVEMBER = new Date('2026-11-22T08:00:00Z');
const inNovember = (what: ComponentChild, language?: Language) => draw(what, language, NOVEMBER);

const list = (over: Partial<ListLabel>): ListLabel => ({
  ...{ name: 'gacc', regime: 'CN', date: '2026-11-01', freshness: 'fresh' },
  ...{ demonstration: false, recordals: 128_062, figurative: 0 },
  ...over,
});

const EXPIRED: ListDoubt = { kind: 'expired', lists: ['gacc'] };

/** A page read from top to bottom on which nothing was found: the case that would read as clear. */
const NOTHING = pageState({ screened: pageState().screened.slice(1), cards: 1, readable: 1 });
const popup = (lists?: ListLabel[]) => (
  <Popup
    {...{ onLookUpAt: idleRegister.onLookUpAt, ...idleDemonstration }}
    {...{ host: 'shop', page: NOTHING, lists }}
    onLookup={async () => ({ matches: [] })}
    onOpenRecord={() => {}}
    onReveal={() => {}}
    onOpen={() => {}}
  />
);

test('a fresh list with no finding reads as nothing found, and no word of age', async () => {
  const text = await inNovember(popup([list({})]));
  expect(text).toContain('Nothing found in the listings of this page.');
  expect(text).not.toMatch(/stale|expired/i);
});

test('as long as the lists are not known the popup says neither that there is none nor that nothing was found', async () => {
  const text = await inNovember(popup());
  expect(text).not.toMatch(/Nothing found|No list/i);
  expect(root.querySelector('.sign-clear')).toBeNull();
  expect(await inNovember(popup([]))).toMatch(/No list/i);
});

test('a stale list is called stale where it is named', async () => {
  await inNovember(popup([list({ date: '2026-05-01', freshness: 'stale' })]));
  expect(root.querySelector('.lists')?.textContent).toMatch(/7 months old.*Stale/);
});

test.each([
  [
    'en',
    /Nothing found/,
    'the list gacc is out of date (expired)',
    'Checked with an expired list.',
    'Expired',
  ],
  ['zh_CN', /未发现可能/, '名单 gacc 已过期', '核查所用名单已过期。', '已过期'],
] as const)(
  'an expired list never reads as clear in the popup (%s)',
  async (language, clear, said, status, tag) => {
    const text = await inNovember(popup([list({ freshness: 'expired', expires: '2026-11-20' })]), language);
    expect(text).not.toMatch(clear);
    expect(root.querySelector('.sign-clear')).toBeNull();
    expect(root.querySelector('.nothing')?.textContent).toContain(said);
    expect(root.querySelector('.status')?.textContent).toContain(status);
    expect(root.querySelector('.lists')?.textContent).toContain(tag);
  },
);

test.each<[string, Partial<ListLabel>[], string]>([
  ['only the made-up list', [{ demonstration: true }], 'only the made-up demonstration list was asked'],
  ['an old list', [{}, { name: 'cbp', freshness: 'stale' }], 'the list cbp is old'],
  ['a list without a day', [{}, { freshness: 'undated', date: '' }], 'nobody knows how old the list gacc is'],
])('%s never reads as clear in the popup', async (_, lists, said) => {
  await inNovember(popup(lists.map(list)));
  expect(root.querySelector('.nothing')?.textContent).toContain(said);
  expect(root.querySelector('.sign-clear')).toBeNull();
});

test('a mark that no list has is said to be looked up in the made-up list only', async () => {
  await inNovember(popup([list({ demonstration: true })]));
  await enter(root.querySelector('input')!, 'zzyzx');
  await eventually(() => expect(root.textContent).toContain('No recordal reads like “zzyzx”.'));
  expect(root.textContent).toContain('Looked up in the made-up demonstration list only.');
});

test('one expired list among fresh ones is enough: what only it holds was not answered', async () => {
  const text = await inNovember(popup([list({}), list({ name: 'cbp', freshness: 'expired' })]));
  expect(text).not.toContain('Nothing found');
  expect(root.querySelector('.nothing')?.textContent).toContain('the list cbp is out of date');
});

test('the empty panel says that the list is out of date', async () => {
  const empty = <PanelEmpty page={NOTHING} filtered={false} />;
  expect(await inNovember(empty)).toContain('Nothing found');
  const text = await inNovember(<DoubtOfLists.Provider value={EXPIRED}>{empty}</DoubtOfLists.Provider>);
  expect(text).toContain('the list gacc is out of date');
  expect(text).not.toContain('Nothing found');
});

test('rows that were set aside are no rows in which nothing was found', async () => {
  const acts = { onPause: () => {}, onCancel: () => {}, onRerun: () => {} };
  const counts = { conflict: 0, review: 0, note: 0, 'not-looked-up': 0, clear: 5, unreadable: 0 };
  const run = { phase: 'finished' as const, rows: 5, done: 5, rowsPerSecond: 0 };
  await draw(
    <RunLine {...{ run, counts, setAside: 3, file: 'a.csv', leftOut: [], outdated: false, ...acts }} />,
  );
  const told = [...root.querySelectorAll('.tally li')].map(({ textContent }) => textContent);
  expect(told.slice(-3)).toEqual(['2 Nothing found', '0 Not readable', '3 Set aside']);
});

test('rows of a file without findings are not called clear plainly', async () => {
  const line = (
    <RunLine
      {...{ run: { phase: 'finished', rows: 3, done: 3, rowsPerSecond: 0 }, file: 'a.csv', outdated: false }}
      leftOut={[]}
      counts={{ conflict: 0, review: 0, note: 0, 'not-looked-up': 0, clear: 3, unreadable: 0 }}
      onPause={() => {}}
      onCancel={() => {}}
      onRerun={() => {}}
    />
  );
  await inNovember(<DoubtOfLists.Provider value={EXPIRED}>{line}</DoubtOfLists.Provider>);
  const [, , , , clear] = root.querySelectorAll('.tally li');
  expect(clear?.textContent).toBe('3 Nothing found, but a list has expired');
});
