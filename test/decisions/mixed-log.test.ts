import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { type AuditEntry, type AuditHead, headAfter, NOTHING, sealed } from '../../lib/audit/entry';
import { verifyLog } from '../../lib/audit/verify';
import { asJson } from '../../lib/decisions/as-json';
import type { Decision } from '../../lib/decisions/decision';
import { decisionId } from '../../lib/decisions/decision-id';
import { placeOf } from '../../lib/decisions/decision-index';
import type { LogBlock } from '../../lib/decisions/log-block';
import { wordsOf } from '../../lib/decisions/merge';
import { type DecisionStore, openDecisions } from '../../lib/decisions/store';
import { fc } from '../properties';
import { decide, offer, SOMEBODY } from './a-decision';
import { entriesOf, fileOf } from './log-of';

let nth = 0;
const opened: DecisionStore[] = [];
function opening(name: string): DecisionStore {
  const store = openDecisions(name);
  opened.push(store);
  return store;
}
afterEach(async () => void (await Promise.all(opened.splice(0).map((store) => store.close()))));

const named = (id: string, at = nth++): Decision => ({ ...decide('conflict', offer({ id: `O${at}` })), id });

/** A store as the version before left it: each entry by itself, and decisions under random names. */
async function leftBehind(name: string, count: number): Promise<Decision[]> {
  const store = opening(name);
  await store.count();
  await store.close();
  const database = await openDB(name);
  const decisions = Array.from({ length: count }, () => named(crypto.randomUUID()));
  let head: AuditHead = NOTHING;
  const write = async (act: string, about: Parameters<typeof sealed>[0]['about']) => {
    const entry = sealed({ at: SOMEBODY.at, by: '', act, about }, head);
    head = headAfter(entry);
    await database.add('audit', entry);
  };
  await write('began', { why: 'first' });
  for (const one of decisions) {
    await database.put('decisions', { ...one, place: placeOf(one) });
    await write('decided', asJson(one));
  }
  database.close();
  return decisions;
}

const together = (count: number) => Array.from({ length: count }, () => named(decisionId(SOMEBODY.at)));

const idsIn = async (store: DecisionStore) => (await store.all()).decisions.map(({ id }) => id).sort();
const undoneIn = (log: readonly AuditEntry[]) =>
  log.filter(({ act }) => act === 'undone').map(({ about }) => (about as { id: string }).id);

/** That the log is sound, and its last word on each decision is what the store holds. */
async function expectAgreement(store: DecisionStore): Promise<void> {
  expect(await verifyLog(fileOf(store))).toMatchObject({ sound: true });
  const standing = [...wordsOf(await entriesOf(store)).words].filter(([, { stands }]) => stands);
  expect(standing.map(([id]) => id).sort()).toEqual(await idsIn(store));
}

describe('what the version before wrote one by one, and this one in blocks,', () => {
  test('is taken back whichever of it is meant, and nothing beside it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 70 }),
        fc.array(fc.nat({ max: 109 }), { minLength: 1, maxLength: 60 }),
        async (old, made, picked) => {
          const name = `mixed ${nth++}`;
          const before = await leftBehind(name, old);
          const store = opening(name);
          const since = made > 0 ? await store.decide(together(made), SOMEBODY) : [];
          const all = [...before, ...since].map(({ id }) => id);
          const back = picked.flatMap((at) => all[at] ?? []);
          await store.retract(back, SOMEBODY);
          expect(await idsIn(store)).toEqual(all.filter((id) => !back.includes(id)).sort());
          await expectAgreement(store);
          await store.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('half of a block goes, what was decided between stays, and the other half can go after it', async () => {
    const before = await leftBehind('halves', 30);
    const store = opening('halves');
    const block = await store.decide(together(60), SOMEBODY);
    const half = (odd: number) => block.filter((_, at) => at % 2 === odd).map(({ id }) => id);
    await store.retract(half(1), SOMEBODY);
    const [between] = await store.decide([named(decisionId(SOMEBODY.at))], SOMEBODY);
    await expectAgreement(store);
    await store.retract(
      block.map(({ id }) => id),
      SOMEBODY,
    );
    expect(await idsIn(store)).toEqual([...before.map(({ id }) => id), between!.id].sort());
    expect(undoneIn(await entriesOf(store)).sort()).toEqual(block.map(({ id }) => id).sort());
    await expectAgreement(store);
  });

  test('two windows that take the same back at once write it once', async () => {
    const before = await leftBehind('twice', 40);
    const [one, other] = [opening('twice'), opening('twice')];
    const block = await one.decide(together(40), SOMEBODY);
    const ids = [...before.slice(5, 35), ...block.slice(0, 30)].map(({ id }) => id);
    const undone = await Promise.all([one.retract(ids, SOMEBODY), other.retract(ids, SOMEBODY)]);
    expect(undone.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, 60]);
    expect(undoneIn(await entriesOf(one))).toHaveLength(60);
    await expectAgreement(other);
  });

  test('a block that breaks off in the middle was never there', async () => {
    await leftBehind('broken off', 3);
    const store = opening('broken off');
    const log = await entriesOf(store);
    const unstorable = { ...named('no'), note: (() => {}) as unknown as string };
    await expect(store.decide([...together(75), unstorable], SOMEBODY)).rejects.toThrow();
    expect(await entriesOf(store)).toEqual(log);
    expect(await store.count()).toBe(3);
    await store.decide(together(51), SOMEBODY);
    await expectAgreement(store);
  });

  test('a log that was saved one by one is put back in blocks, entry for entry, and the other way round', async () => {
    await leftBehind('saved', 130);
    const saved = await entriesOf(opening('saved'));
    const there = opening('put back');
    expect(await there.putLogBack(saved)).toBe(true);
    expect(await entriesOf(there)).toEqual(saved);
    // The version before puts each back by itself.
    await there.decide(together(60), SOMEBODY);
    const since = await entriesOf(there);
    const name = 'put back by the version before';
    const earlier = opening(name);
    await earlier.count();
    const database = await openDB(name);
    for (const entry of since) await database.add('audit', entry);
    database.close();
    expect(await verifyLog(fileOf(earlier))).toMatchObject({ sound: true, entries: since.length });
    expect(await earlier.logBegins()).toEqual(since[0]);
  });
});

describe('what is changed in a block that is stored is found, and named', () => {
  const about = { ...(asJson(named('another')) as object), note: 'changed' };
  test.each<[string, number, (block: Required<LogBlock>) => LogBlock]>([
    [
      'the first of it',
      4,
      ({ before: [first, ...rest], ...block }) => ({ ...block, before: [{ ...first!, about }, ...rest] }),
    ],
    [
      'one in the middle',
      24,
      ({ before, ...block }) => ({
        ...block,
        before: before.map((one, at) => (at === 20 ? { ...one, by: 'Eve' } : one)),
      }),
    ],
    ['the last, which lies outermost', 53, (block) => ({ ...block, at: '2026-05-21T09:00:00.001Z' })],
    ['one that is gone', 10, ({ before, ...block }) => ({ ...block, before: before.toSpliced(6, 1) })],
    [
      'two that changed places',
      7,
      ({ before, ...block }) => ({
        ...block,
        before: before.map((one, at) => before[at === 3 ? 4 : at === 4 ? 3 : at] ?? one),
      }),
    ],
    ['all before the last', 4, ({ before: _, ...block }) => block],
  ])('%s', async (what, entry, change) => {
    const name = `changed: ${what}`;
    await leftBehind(name, 3);
    const store = opening(name);
    await store.decide(together(60), SOMEBODY);
    await store.close();
    const database = await openDB(name);
    const block = (await database.get('audit', 53)) as Required<LogBlock>;
    expect(block.before).toHaveLength(49);
    await database.put('audit', change(block));
    database.close();
    expect(await verifyLog(fileOf(opening(name)))).toMatchObject({ sound: false, entry });
  });
});
