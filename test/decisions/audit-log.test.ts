import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BEGAN } from '../../lib/audit/entry';
import { verifyLog } from '../../lib/audit/verify';
import { createDecisionService } from '../../lib/decisions/decision-service';
import { type DecisionStore, openDecisions } from '../../lib/decisions/store';
import { finding } from '../components/fixtures';
import { decide, offer, SOMEBODY } from './a-decision';
import { entriesOf, fileOf } from './log-of';

let nth = 0;
const opened: DecisionStore[] = [];
function fresh(name = `log ${++nth}`): DecisionStore {
  const store = openDecisions(name);
  opened.push(store);
  return store;
}
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

const acts = async (store: DecisionStore) => (await entriesOf(store)).map(({ act }) => act);
const by = (name: string, at = SOMEBODY.at) => ({ by: name, at });

test('a decision, and taking it back, are entries: who, when, and the decision whole', async () => {
  const store = fresh();
  const desk = createDecisionService(
    store,
    () => {},
    async () => 'Mei',
  );
  const [made] = await desk.decide([
    { kind: 'escalated', finding: finding(), listing: offer(), note: 'ask legal', labels: ['shoes'] },
  ]);
  await desk.retract([made!.id, 'never there']);
  const [began, decided, undone, ...more] = await entriesOf(store);
  expect(more).toEqual([]);
  expect(began).toMatchObject({ seq: 0, act: BEGAN, by: 'Mei' });
  expect(decided).toMatchObject({ seq: 1, act: 'decided', by: 'Mei', at: made!.at });
  expect(decided!.about).toEqual(JSON.parse(JSON.stringify(made)));
  expect(undone).toMatchObject({ act: 'undone', about: { id: made!.id, note: 'ask legal', by: 'Mei' } });
  expect(await store.count()).toBe(0);
  expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true, entries: 3 });
});

test('what cannot be stored is not logged, and what cannot be logged is not stored', async () => {
  const store = fresh();
  await store.decide([decide('conflict')], SOMEBODY);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(store.decide([decide('authorised', offer(), {}, { id: 'lost' })], SOMEBODY)).rejects.toThrow(
    'no room',
  );
  add.mockRestore();
  const bad = { ...decide('escalated'), id: undefined } as never;
  await expect(store.bring([decide('escalated', offer(), {}, { id: 'x' }), bad], SOMEBODY)).rejects.toThrow();
  expect((await store.all()).decisions).toHaveLength(1);
  expect(await acts(store)).toEqual([BEGAN, 'decided']);
  expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true });
});

test('a worker that dies in the middle of writing leaves neither the decision nor its entry', async () => {
  const store = fresh('dying');
  await store.decide([decide('conflict')], SOMEBODY);
  // As when the process ends: the transaction is never completed, and the browser rolls it back.
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new Error('the worker is gone');
  });
  await expect(store.decide([decide('escalated', offer(), {}, { id: 'lost' })], SOMEBODY)).rejects.toThrow();
  add.mockRestore();
  const again = fresh('dying');
  expect((await again.all()).decisions.map(({ kind }) => kind)).toEqual(['conflict']);
  await again.decide([decide('authorised', offer(), {}, { id: 'next' })], SOMEBODY);
  expect(await verifyLog(fileOf(again))).toMatchObject({ sound: true, entries: 3 });
});

test('two writers at once attach to each other’s entries, not to the same one', async () => {
  const [one, other] = [fresh('two'), fresh('two')];
  await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      (at % 2 ? one : other).decide(
        [decide('conflict', offer({ id: `${at}` }), {}, { id: `${at}` })],
        by('A'),
      ),
    ),
  );
  expect(await verifyLog(fileOf(one))).toMatchObject({ sound: true, entries: 21 });
});

test('erasing ends the log openly: the new one says how many entries there were, and their last hash', async () => {
  const store = fresh();
  await store.decide([decide('conflict')], SOMEBODY);
  const head = (await entriesOf(store)).at(-1)!.hash;
  await store.erase(by('Mei'));
  expect(await store.count()).toBe(0);
  const [began, ...more] = await entriesOf(store);
  expect(more).toEqual([]);
  expect(began).toMatchObject({ seq: 2, prev: head, act: BEGAN, about: { why: 'erased', entries: 2 } });
  await store.decide([decide('authorised')], SOMEBODY);
  expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true, entries: 2, first: 2 });
});

describe('where the clock was set back', () => {
  test('the later word is the last, and the log says what the clock said', async () => {
    const store = fresh();
    const at = (hour: number) => `2026-05-21T0${hour}:00:00.000Z`;
    await store.decide([decide('authorised', offer(), {}, { id: 'a' })], by('', at(9)));
    const [late] = await store.decide([decide('conflict', offer(), {}, { id: 'b' })], by('', at(7)));
    expect(late!.at > at(9)).toBe(true);
    expect((await entriesOf(store)).slice(2)).toMatchObject([
      { act: 'clock-set-back', about: { clock: at(7) } },
      { act: 'decided', about: { id: 'b' } },
    ]);
    expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true });
  });

  test('after it was years ahead, decisions are of today again', async () => {
    const store = fresh();
    await store.bring([decide('conflict')], by('', '2036-01-01T00:00:00.000Z'));
    const [made] = await store.decide([decide('authorised')], SOMEBODY);
    expect(made!.at).toBe(SOMEBODY.at);
  });
});

test('what the second version of the store held is all there, and the log begins with it', async () => {
  const name = 'before the log';
  const stored = [decide('watch', offer(), {}, { id: 'a' }), decide('authorised', offer(), {}, { id: 'b' })];
  const odd = { id: 'odd', kind: 'of a later version' };
  const before = await openDB(name, 2, {
    upgrade(database) {
      database.createObjectStore('decisions', { keyPath: 'id' }).createIndex('place', 'place');
      database.createObjectStore('changes');
    },
  });
  for (const entry of [...stored, odd]) await before.put('decisions', entry);
  before.close();
  const store = fresh(name);
  const { decisions, unread } = await store.all();
  expect(decisions).toEqual(stored);
  expect(unread).toMatchObject([{ id: 'odd', stored: odd }]);
  const log = await entriesOf(store);
  expect(log.map(({ act }) => act)).toEqual([BEGAN, 'stored-before', 'stored-before', 'stored-before']);
  expect(log[1]!.about).toEqual(JSON.parse(JSON.stringify(stored[0])));
});

test('half of a character that a page cut does not break the log', async () => {
  const store = fresh();
  await store.decide([decide('conflict', offer(), {}, { words: 'Nlke \ud83d' })], SOMEBODY);
  expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true, entries: 2 });
});
