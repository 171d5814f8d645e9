import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import type { AuditEntry } from '../../lib/audit/entry';
import { logLines } from '../../lib/audit/log-file';
import { verifyLog } from '../../lib/audit/verify';
import { openDecisions } from '../../lib/decisions/store';
import type { Round } from '../../lib/review-quality/round';
import { openRounds, type RoundStore } from '../../lib/review-quality/round-store';
import { decide, SOMEBODY } from '../decisions/a-decision';

const opened: { close(): Promise<void> }[] = [];
function fresh(name: string): RoundStore {
  const store = openRounds(name);
  opened.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

const round = (id: string, drawnAt = '2026-05-21T09:00:00.000Z'): Round => ({
  ...{ id, drawnAt, begunAt: drawnAt, from: 'export.csv' },
  population: { flagged: 5, unflagged: 50, unreadable: 0 },
  items: ['a', 'b'].map((key) => ({
    ...{ key, origin: 'flagged' as const },
    listing: { site: 'file', id: key, url: '', title: `title ${key}` },
  })),
});

async function logOf(name: string): Promise<AuditEntry[]> {
  const store = openDecisions(name);
  opened.push(store);
  const entries: AuditEntry[] = [];
  for await (const entry of store.log()) entries.push(entry);
  return entries;
}

test('rounds are kept, the latest first, and removed', async () => {
  const store = fresh('rounds');
  await store.put([round('early'), round('late', '2026-05-22T09:00:00.000Z')]);
  expect((await store.all()).map(({ id }) => id)).toEqual(['late', 'early']);
  await store.remove(['late', 'never there']);
  expect((await store.all()).map(({ id }) => id)).toEqual(['early']);
});

test('an answer, and taking it back, stand in the log with who said it; the log stays sound', async () => {
  const store = fresh('answers');
  await store.put([round('r')]);
  await store.answer('r', 'a', { what: 'conflict', took: 900 }, 'Jun');
  const after = await store.answer('r', 'b', { what: 'skipped', took: 10 }, 'Jun');
  expect(after!.items.map(({ said }) => said?.what)).toEqual(['conflict', 'skipped']);
  expect(after!.items[0]!.said).toMatchObject({ by: 'Jun', took: 900 });
  await store.answer('r', 'b', undefined, 'Jun');
  expect((await store.all())[0]!.items.map(({ said }) => said?.what)).toEqual(['conflict', undefined]);
  const log = await logOf('answers');
  expect(log.map(({ act, about }) => [act, (about as { said?: string }).said])).toEqual([
    ['began', undefined],
    ['quality-answered', 'conflict'],
    ['quality-answered', 'skipped'],
    ['quality-answered', null],
  ]);
  async function* file() {
    for await (const line of logLines(log, SOMEBODY.at)) yield new TextEncoder().encode(line);
  }
  expect(await verifyLog(file())).toMatchObject({ sound: true });
});

test('an answer to a round that was removed meanwhile is kept nowhere', async () => {
  const store = fresh('removed');
  expect(await store.answer('gone', 'a', { what: 'conflict', took: 1 }, '')).toBeUndefined();
  expect(await logOf('removed')).toEqual([]);
});

test('what is no round of this version stays stored, and is shown to nobody', async () => {
  const store = fresh('odd');
  const more = { ...round('more'), population: { flagged: 1, unflagged: 0, unreadable: 0 } };
  await store.put([round('r'), more, { id: 'odd', drawnAt: 'once' } as unknown as Round]);
  expect((await store.all()).map(({ id }) => id)).toEqual(['r']);
});

test('a store of the version before keeps its decisions, and takes rounds', async () => {
  const before = await openDB('before', 3, {
    upgrade(database) {
      database.createObjectStore('decisions', { keyPath: 'id' }).createIndex('place', 'place');
      database.createObjectStore('changes');
      database.createObjectStore('audit', { keyPath: 'seq' });
      database.createObjectStore('queue', { keyPath: 'key' });
    },
  });
  await before.put('decisions', decide('conflict'));
  before.close();
  const store = fresh('before');
  await store.put([round('r')]);
  expect(await store.all()).toHaveLength(1);
  const decisions = openDecisions('before');
  opened.push(decisions);
  expect((await decisions.all()).decisions).toHaveLength(1);
});
