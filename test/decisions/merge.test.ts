import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../lib/audit/entry';
import { contradictionsIn } from '../../lib/decisions/contested';
import type { OfferedKind } from '../../lib/decisions/decision';
import { createDecisionService, type DecisionService } from '../../lib/decisions/decision-service';
import { joinWords, missingHere, type Word, type Words, wordsOf } from '../../lib/decisions/merge';
import { type DecisionStore, openDecisions } from '../../lib/decisions/store';
import { withTold } from '../../lib/decisions/told';
import { finding } from '../components/fixtures';
import { textsIn } from '../components/texts';
import { fc } from '../properties';
import { after, decide, offer } from './a-decision';

const word: fc.Arbitrary<Word> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    note: fc.constantFrom('', 'x'),
    stands: fc.boolean(),
    second: fc.nat(3),
  })
  .map(({ id, note, stands, second }) => ({
    decision: decide('conflict', offer(), {}, { id, note }),
    stands,
    at: new Date(1_780_000_000_000 + second * 1000).toISOString(),
  }));
const words: fc.Arbitrary<Words> = fc
  .array(word, { maxLength: 12 })
  .map((all) =>
    all.reduce((joined: Words, one) => joinWords(joined, new Map([[one.decision.id, one]])), new Map()),
  );
const plain = (joined: Words) => [...joined].sort(([one], [other]) => (one < other ? -1 : 1));

describe('joining the work of several people', () => {
  test('does not depend on who comes first, in which order, or how often', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(plain(joinWords(a, b))).toEqual(plain(joinWords(b, a)));
        expect(plain(joinWords(joinWords(a, b), c))).toEqual(plain(joinWords(a, joinWords(b, c))));
        expect(plain(joinWords(joinWords(a, b), b))).toEqual(plain(joinWords(a, b)));
      }),
    );
  });

  test('loses no decision, and none that was taken back later comes back', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const joined = joinWords(a, b);
        for (const id of [...a.keys(), ...b.keys()]) expect(joined.has(id)).toBe(true);
        expect(missingHere(joined, joined)).toEqual({ bring: [], retract: [] });
      }),
    );
  });
});

interface Person {
  store: DecisionStore;
  desk: DecisionService;
}
let nth = 0;
function person(name: string): Person {
  const store = openDecisions(`merge ${++nth}`);
  return {
    store,
    desk: createDecisionService(
      store,
      () => {},
      async () => name,
    ),
  };
}
async function logOf({ store }: Person): Promise<AuditEntry[]> {
  const log: AuditEntry[] = [];
  for await (const entry of store.log()) log.push(entry);
  return log;
}
async function takeFrom(here: Person, theirs: AuditEntry[]) {
  const mine = wordsOf(await logOf(here)).words;
  const { bring, retract } = missingHere(mine, joinWords(mine, wordsOf(theirs).words));
  await here.desk.takeIn(bring, 'log of another');
  await here.desk.retract(retract);
}
const says = async ({ desk }: Person, kind: OfferedKind, id = '1') =>
  (await desk.decide([{ kind, finding: finding(), listing: offer({ id }) }]))[0]!;
const idsOf = async ({ desk }: Person) => (await desk.all()).map(({ id }) => id).sort();

test('two moderators end with the same work, whoever takes the other’s log first', async () => {
  const [mei, jo] = [person('Mei'), person('Jo')];
  const kept = await says(mei, 'conflict', '1');
  const undone = await says(mei, 'escalated', '2');
  const theirs = await says(jo, 'authorised');
  const early = await logOf(mei);
  await mei.desk.retract([undone.id]);
  await takeFrom(jo, early);
  expect(await idsOf(jo)).toEqual([kept.id, undone.id, theirs.id].sort());
  await takeFrom(mei, await logOf(jo));
  await takeFrom(jo, await logOf(mei));
  await takeFrom(jo, await logOf(mei));
  expect(await idsOf(mei)).toEqual([kept.id, theirs.id].sort());
  expect(await idsOf(jo)).toEqual([kept.id, theirs.id].sort());
  await Promise.all([mei.store.close(), jo.store.close()]);
});

test('a contradiction stays in sight, names both, and ends when a person settles it', async () => {
  const [mei, jo] = [person('Mei'), person('Jo')];
  const mine = await says(mei, 'escalated');
  await says(jo, 'conflict');
  await takeFrom(mei, await logOf(jo));
  const all = await mei.desk.all();
  expect(contradictionsIn(all)).toHaveLength(1);
  const contested = after(all).findings[0]!;
  expect(contested.shown).toBe(true);
  expect(contested.contested).toHaveLength(1);
  const told = withTold(after(all), offer(), textsIn('en')).findings[0]!.told!.before!;
  expect(told).toMatch(/Mei.*Jo|Jo.*Mei/);

  const settled = await says(mei, 'conflict');
  expect(settled.supersedes).toContain(mine.id);
  expect((await logOf(mei)).at(-1)).toMatchObject({ act: 'settled', by: 'Mei' });
  expect(contradictionsIn(await mei.desk.all())).toEqual([]);
  await takeFrom(jo, await logOf(mei));
  expect(contradictionsIn(await jo.desk.all())).toEqual([]);
  await Promise.all([mei.store.close(), jo.store.close()]);
});

test('a contradiction folds nothing away, and one person’s second thought is none', async () => {
  const [mei, jo] = [person('Mei'), person('Jo')];
  const about = offer({ site: 'generic', url: '', seller: '' });
  const decides = ({ desk }: Person, kind: OfferedKind) =>
    desk.decide([{ kind, finding: finding(), listing: about }]);
  await decides(mei, 'conflict');
  await decides(mei, 'not-conflict');
  expect(contradictionsIn(await mei.desk.all())).toEqual([]);
  expect(after(await mei.desk.all(), about).outcome).toBe('clear');
  await decides(jo, 'escalated');
  await takeFrom(mei, await logOf(jo));
  expect(after(await mei.desk.all(), about).outcome).toBe('conflict');
  await Promise.all([mei.store.close(), jo.store.close()]);
});
