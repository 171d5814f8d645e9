import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { type AuditEntry, sealed } from '../../lib/audit/entry';
import { verifyLog } from '../../lib/audit/verify';
import { decisionId } from '../../lib/decisions/decision-id';
import { MOST_TOGETHER } from '../../lib/decisions/log-block';
import { type DecisionStore, openDecisions } from '../../lib/decisions/store';
import { fc } from '../properties';
import { decide, SOMEBODY } from './a-decision';
import { entriesOf, fileOf } from './log-of';

let nth = 0;
const opened: DecisionStore[] = [];
function fresh(name = `many ${++nth}`): DecisionStore {
  const store = openDecisions(name);
  opened.push(store);
  return store;
}
afterEach(async () => void (await Promise.all(opened.splice(0).map((store) => store.close()))));

const named = (id: string) => ({ ...decide('conflict'), id });
const many = (count: number) => Array.from({ length: count }, (_, at) => named(`d${at}`));

test('whichever are taken back go, no other does, and the log has each of them whole', async () => {
  const Id = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'Z', '-', 'ß') });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(Id, { maxLength: 90 }),
      fc.array(Id, { minLength: 1, maxLength: 90 }),
      async (there, back) => {
        const store = fresh();
        await store.bring(there.map(named), SOMEBODY);
        const undone = await store.retract(back, SOMEBODY);
        const gone = there.filter((id) => back.includes(id));
        expect(undone.map(({ id }) => id).sort()).toEqual([...gone].sort());
        for (const { id, stored } of undone) expect(stored).toMatchObject({ id, kind: 'conflict' });
        const left = there.filter((id) => !back.includes(id));
        expect((await store.all()).decisions.map(({ id }) => id).sort()).toEqual(left.sort());
        const logged = (await entriesOf(store)).filter(({ act }) => act === 'undone');
        expect(logged.map(({ about }) => (about as { id: string }).id).sort()).toEqual([...gone].sort());
        expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true });
        await store.close();
      },
    ),
    { numRuns: 60 },
  );
});

describe('entries that were written together', () => {
  test.each([1, MOST_TOGETHER - 2, MOST_TOGETHER - 1, MOST_TOGETHER, 3 * MOST_TOGETHER + 7])(
    '%i are read one by one in their order, and the next goes on from the last',
    async (count) => {
      const store = fresh();
      await store.bring(many(count), SOMEBODY);
      await store.decide([named('later')], SOMEBODY);
      const log = await entriesOf(store);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at));
      expect(log).toHaveLength(count + 2);
      expect(log.every((entry) => !('before' in entry))).toBe(true);
      expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true, entries: count + 2 });
    },
  );

  test('are counted when the log is erased, each of them', async () => {
    const store = fresh();
    await store.bring(many(120), SOMEBODY);
    await store.erase(SOMEBODY);
    expect(await entriesOf(store)).toMatchObject([{ seq: 121, about: { why: 'erased', entries: 121 } }]);
  });

  test('are put back before a new log, and taken out again unless it went on since', async () => {
    const store = fresh();
    await store.bring(many(120), SOMEBODY);
    const saved = await entriesOf(store);
    await store.erase(SOMEBODY);
    expect(await store.putLogBack(saved)).toBe(true);
    expect(await store.logBegins()).toEqual(saved[0]);
    expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true, entries: 122 });
    await store.takeLogOut(saved);
    expect(await entriesOf(store)).toMatchObject([{ seq: 121 }]);

    const bare = fresh();
    expect(await bare.putLogBack(saved)).toBe(true);
    await bare.bring(many(60), SOMEBODY);
    await bare.takeLogOut(saved);
    expect(await verifyLog(fileOf(bare))).toMatchObject({ sound: true, entries: 181 });
  });

  test('stand beside those of an earlier version, and one that knows no block goes on from its last', async () => {
    const store = fresh('of two versions');
    await store.bring(many(60), SOMEBODY);
    const log = await entriesOf(store);
    await store.close();
    const earlier = await openDB('of two versions');
    const last = (await earlier.transaction('audit').store.openCursor(null, 'prev'))!.value as AuditEntry;
    expect(last).toMatchObject(log.at(-1)!);
    const body = { at: SOMEBODY.at, by: '', act: 'quality-answered', about: { round: 'r' } };
    await earlier.add('audit', sealed(body, { next: last.seq + 1, hash: last.hash }));
    earlier.close();
    await store.bring([named('again')], SOMEBODY);
    expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true, entries: 63 });
  });
});

describe('names of decisions', () => {
  const moments = ['2026-05-20T00:00:00.000Z', '2026-05-20T00:00:00.001Z', '2031-01-01T12:00:00.000Z'];

  test('are UUIDs that sort by the moment, and no two are alike', () => {
    const all = moments.flatMap((at) => Array.from({ length: 40 }, () => decisionId(at)));
    expect(new Set(all).size).toBe(all.length);
    for (const id of all)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    const shuffled = [...all].reverse().sort();
    expect(shuffled.slice(0, 40).sort()).toEqual(all.slice(0, 40).sort());
  });

  test('tell the moment as the standard writes it', () => {
    expect(decisionId('2022-02-22T19:22:22.000Z').slice(0, 15)).toBe('017f22e2-79b0-7');
  });
});
