import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { createBulkWorker } from '../../lib/bulk/bulk-worker';
import type { BulkRow } from '../../lib/bulk/results';
import type { FromWorker, ToWorker } from '../../lib/bulk/worker-protocol';
import { closeListsDatabase, removeList, replaceList } from '../../lib/lists/store/list-repository';
import { settingsFrom } from '../../lib/settings/settings';
import { own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

const TITLES = ['Quorvane socks', 'Tellimor lamp', 'Brindlewick kettle', 'plain cotton socks'];
const judging = { settings: settingsFrom({}), on: '2026-05-20', locale: 'en' };

const QUORVANE = recordalOf({ recordNo: 'T1', markText: 'QUORVANE', classes: [25], goods: [] });
const TELLIMOR = recordalOf({ recordNo: 'T2', markText: 'TELLIMOR', classes: [11], goods: [] });
const BRINDLEWICK = recordalOf({ recordNo: 'T3', markText: 'BRINDLEWICK', classes: [21], goods: [] });

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

/** The worker's real side with a file opened and checked once; `again` checks it again and tells what it looked at. */
async function checked() {
  let heard: FromWorker[] = [];
  const levels = new Map<number, BulkRow['level']>();
  const worker = createBulkWorker((message) => {
    heard.push(message);
    if (message.kind === 'rows') for (const row of message.rows) levels.set(row.row, row.level);
  });
  async function until(kind: FromWorker['kind'], message: ToWorker): Promise<FromWorker[]> {
    heard = [];
    worker.hear(message);
    for (;;) {
      const failed = heard.find((one) => one.kind === 'failed');
      if (failed) throw new Error(JSON.stringify(failed));
      if (heard.some((one) => one.kind === kind)) return heard;
      await new Promise((done) => setTimeout(done, 5));
    }
  }
  await until('opened', { kind: 'open', file: new Blob([TITLES.join('\n')]) });
  await until('finished', { kind: 'run', map: { title: 0 }, judging });
  return {
    levels,
    async again(): Promise<string[]> {
      const news = await until('finished', { kind: 'rerun', judging });
      return news.flatMap((one) => (one.kind === 'rows' ? one.rows.map(({ listing }) => listing.title) : []));
    },
  };
}

test('nothing is checked again where no list changed', async () => {
  await replaceList(own, [QUORVANE]);
  const { again } = await checked();
  expect(await again()).toEqual([]);
});

test('a recordal that comes, changes or goes touches the rows that name it, and no other', async () => {
  await replaceList(own, [QUORVANE, TELLIMOR]);
  const { again, levels } = await checked();
  const [first, second, third] = [...levels.keys()];
  expect([first, second, third].map((row) => levels.get(row!))).toEqual(['review', 'review', 'clear']);

  await replaceList(own, [QUORVANE, { ...TELLIMOR, markText: 'VANTERRIN' }, BRINDLEWICK]);
  expect(await again()).toEqual(['Tellimor lamp', 'Brindlewick kettle']);
  expect(levels.get(second!)).toBe('clear');
  expect(levels.get(third!)).not.toBe('clear');

  await replaceList(own, [QUORVANE]);
  expect(await again()).toEqual(['Brindlewick kettle']);
  expect(levels.get(third!)).toBe('clear');
  expect(levels.get(first!)).toBe('review');
});

test('a list that comes touches the rows with its marks, one that goes those it had found', async () => {
  await replaceList(own, [QUORVANE]);
  const { again } = await checked();
  await replaceList({ ...own, name: 'second' }, [BRINDLEWICK]);
  expect(await again()).toEqual(['Brindlewick kettle']);
  await removeList('second');
  expect(await again()).toEqual(['Brindlewick kettle']);
});

test('several versions since the last check count together', async () => {
  await replaceList(own, [QUORVANE]);
  const { again } = await checked();
  await replaceList(own, [QUORVANE, TELLIMOR]);
  await replaceList(own, [QUORVANE, TELLIMOR, BRINDLEWICK]);
  expect(await again()).toEqual(['Tellimor lamp', 'Brindlewick kettle']);
});

test('without a list nothing is called clear: the run fails and says so', async () => {
  await expect(checked()).rejects.toThrow('failed');
});
