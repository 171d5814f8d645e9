import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { TakenIn } from '../../lib/lists/list-source';
import { listTasks } from '../../lib/lists/list-tasks';
import { closeListsDatabase, listStatus } from '../../lib/lists/store/list-repository';

const ROWS = 6_000;
const LETTERS = 'bcdfghjklmnpqrst';
/** Marks that share no beginning: their index takes the time that real ones take. */
const markOf = (nth: number) =>
  [...nth.toString(16)].map((digit) => `${LETTERS[Number.parseInt(digit, 16)]}a`).join('');
const FILE = new Blob([
  [
    'Recordal No,Trademark,Holder',
    ...Array.from({ length: ROWS }, (_, nth) => `T${nth},${markOf(nth)},Holder ${nth}`),
  ].join('\n'),
]);
const request = {
  ...{ name: 'big', date: '2026-05-01', regime: 'CN' },
  origin: { kind: 'file' as const, file: 'big.csv' },
};

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

/** Takes the file in, and hears how far that is; `hear` may stop it. */
async function takenIn(hear: (done: TakenIn, stop: AbortController) => void = () => {}) {
  const stop = new AbortController();
  const told: TakenIn[] = [];
  function report(done: TakenIn): void {
    told.push(done);
    hear(done, stop);
  }
  const answer = listTasks().import({ file: FILE, request }, { signal: stop.signal, report });
  return { told, answer };
}

test('with all rows read, the share of their index is told, each percent once and never less than before', async () => {
  const { told, answer } = await takenIn();
  expect((await answer).list.count).toBe(ROWS);
  const shares = told.flatMap(({ indexed }) => (indexed === undefined ? [] : [indexed]));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  const first = told.findIndex(({ indexed }) => indexed !== undefined);
  expect(told.slice(first).every(({ rows, indexed }) => rows === ROWS && indexed !== undefined)).toBe(true);
  expect(told.slice(0, first).every(({ indexed }) => indexed === undefined)).toBe(true);
});

test.each<[string, (done: TakenIn) => boolean]>([
  ['rows are read', ({ indexed }) => indexed === undefined],
  ['the index is begun', ({ indexed }) => indexed !== undefined],
  ['half of it is made', ({ indexed = 0 }) => indexed >= 0.5],
])('cancelled while %s, it leaves the lists as they were', async (_, isThen) => {
  const { answer } = await takenIn((done, stop) => isThen(done) && stop.abort());
  await expect(answer).rejects.toThrow();
  expect(await listStatus()).toEqual([]);
});
