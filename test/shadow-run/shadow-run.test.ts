import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { basisOf } from '../../lib/decisions/basis';
import type { Decision } from '../../lib/decisions/decision';
import { closeListsDatabase, listStatus, replaceList } from '../../lib/lists/store/list-repository';
import { settingsFrom } from '../../lib/settings/settings';
import { comparison } from '../../lib/shadow-run/compare';
import { pastListings } from '../../lib/shadow-run/past-listings';
import type { Proposal, ShadowProgress } from '../../lib/shadow-run/shadow-tasks';
import { shadowTasks } from '../../lib/shadow-run/shadow-worker';
import { finding, screening } from '../components/fixtures';
import { decide, offer } from '../decisions/a-decision';
import { own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

const on = (id: string, title: string) => offer({ id, title });
const decided = (id: string, title: string, over: Partial<Decision> = {}): Decision =>
  decide('conflict', on(id, title), {}, { id, basis: basisOf(finding(), on(id, title)), ...over });

test('past listings are each taken once, with all that was decided; what kept no listing is counted', () => {
  const past = pastListings([
    decided('1', 'Zephyra shoes'),
    decided('1', 'Zephyra shoes', { id: 'again', kind: 'not-conflict' }),
    decided('2', 'Zephyra socks'),
    decide('conflict'),
  ]);
  expect(past.without).toBe(1);
  expect(past.listings.map(({ listing, decisions }) => [listing.title, decisions.length])).toEqual([
    ['Zephyra shoes', 2],
    ['Zephyra socks', 1],
  ]);
});

test('a listing changes by what is shown of each recordal, and stays where nothing of it does', () => {
  const before = screening({
    findings: [finding({ recordNo: 'A' }), finding({ recordNo: 'B', outcome: 'note' })],
  });
  const after = screening({
    findings: [
      finding({ recordNo: 'B', outcome: 'review' }),
      finding({ recordNo: 'C' }),
      finding({ recordNo: 'D', shown: false }),
    ],
  });
  expect(comparison(4, before, after)).toMatchObject({
    nth: 4,
    changes: [
      { what: 'gone', recordNo: 'A', before: 'conflict' },
      { what: 'changed', recordNo: 'B', before: 'note', after: 'review' },
      { what: 'new', recordNo: 'C', after: 'conflict' },
    ],
  });
  expect(comparison(4, before, before)).toBeUndefined();
});

const recordal = (recordNo: string, markText: string) =>
  recordalOf({ regime: 'CN', recordNo, markText, classes: [25], status: 'active' });

async function run(proposal: Proposal, titles: readonly string[], stop = new AbortController()) {
  const progress: ShadowProgress[] = [];
  const listings = titles.map((title, nth) => on(String(nth), title));
  const request = { listings, settings: settingsFrom({}), on: '2026-05-20', locale: 'en', proposal };
  const answer = await shadowTasks().run(request, {
    signal: stop.signal,
    report: (one: ShadowProgress) => void progress.push(one),
  });
  return { answer, progress, rows: progress.flatMap(({ rows }) => rows) };
}

beforeEach(async () => {
  await closeListsDatabase();
  await replaceList(own, [recordal('T1', 'ZEPHYRA')]);
});

const NEWER = 'mark,record number,classes,regime,status\nQUORVANE,T2,25,CN,active\n';
const list = { file: new Blob([NEWER]), name: 'newer.csv' };
const TITLES = ['Zephyra shoes', 'Quorvane shoes', 'Plain shoes'];

test('a list that is not active shows what it would add, and in place of another what would go; none becomes active', async () => {
  const before = await listStatus();
  const added = await run({ settings: {}, list }, TITLES);
  expect(added.answer).toEqual({ recordals: 1 });
  const marks = (rows: typeof added.rows) =>
    rows.map(({ nth, changes }) => [nth, changes.map(({ what, mark }) => `${what} ${mark}`)]);
  expect(marks(added.rows)).toEqual([[1, ['new QUORVANE']]]);
  const instead = await run({ settings: {}, list, without: own.name }, TITLES);
  expect(marks(instead.rows)).toEqual([
    [0, ['gone ZEPHYRA']],
    [1, ['new QUORVANE']],
  ]);
  expect(await listStatus()).toEqual(before);
});

test('the same list, policy and threshold change nothing', async () => {
  expect((await run({ settings: {} }, TITLES)).rows).toEqual([]);
});

test('what cannot be read is an error, and what has no recordal says so', async () => {
  const empty = { file: new Blob(['mark,record number,classes,regime\n']), name: 'empty.csv' };
  await expect(run({ settings: {}, list: empty }, TITLES)).rejects.toThrow();
});

test('a run tells how far it is, and ends where it is cancelled', async () => {
  const many = Array.from({ length: 250 }, (_, nth) => `Plain shoes ${nth}`);
  expect((await run({ settings: {} }, many)).progress.map(({ done }) => done)).toEqual([100, 200, 250]);
  const stop = new AbortController();
  stop.abort();
  await expect(run({ settings: {} }, many, stop)).rejects.toThrow(/abort/i);
});
