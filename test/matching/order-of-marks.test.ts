import { describe, expect, test } from 'vitest';
import type { Recordal } from '../../lib/domain/recordal';
import { compileIndex } from '../../lib/matching/index/build';
import { IndexSections } from '../../lib/matching/index/sections';
import { openIndex } from '../../lib/matching/open';
import { NameSlots } from '../../lib/matching/sign/name-slots';
import { fc } from '../properties';
import { recordalsOf } from './list-of';
import { patchedBytes } from './versions';

/**
 * Many names of few syllables: their keys are shared by tens and hundreds of marks, so that which of them are compared with a sign
 * hangs on what each key tells. Distances between the marks of a key take one byte or two by where they stand.
 */
const SYLLABLES = ['ba', 'ko', 'zar', 'ne', 'ti', 'lux', 'mor', 'fi', 'el', 'da', 'so', 'vi', 'ran', 'pu'];
const name = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''));
const names = fc.uniqueArray(name, { minLength: 900, maxLength: 1_100 });
/** By a fixed rule, as far apart as the list is long. */
const strewn = (list: readonly Recordal[]) =>
  [...list].sort((one, other) => strewnBy(one) - strewnBy(other) || (one.recordNo < other.recordNo ? -1 : 1));
const strewnBy = ({ recordNo }: Recordal) => (Number(recordNo) * 7_919) % 1_009;
const byName = (list: readonly Recordal[]) =>
  [...list].sort((one, other) => (one.markText! < other.markText! ? -1 : 1));
const listOf = (marks: readonly string[]) =>
  recordalsOf(marks.map((markText, at) => ({ recordNo: `${at}`, markText, classes: [25] })));

const ORDERS: [string, (list: Recordal[]) => Promise<Uint8Array> | Uint8Array][] = [
  ['turned round', (list) => compileIndex([...list].reverse())],
  ['by name', (list) => compileIndex(byName(list))],
  ['strewn', (list) => compileIndex(strewn(list))],
  ['whose first half came last, in a patch', (list) => patchedBytes([list.slice(list.length / 2), list])],
  [
    'whose marks came and went many times',
    (list) => patchedBytes([list, list.slice(90), [...list].reverse(), list.slice(0, -90), strewn(list)]),
  ],
];

describe.each(ORDERS)('of a list %s', (_, bytesOf) => {
  test('each key counts as much, whatever mark stands where', { tags: ['heavy'] }, async () => {
    await fc.assert(
      fc.asyncProperty(names, async (marks) => {
        const list = listOf(marks);
        const inOrder = new NameSlots(new IndexSections(compileIndex(list))).readAll();
        const otherwise = new NameSlots(new IndexSections(await bytesOf(list))).readAll();
        expect(otherwise.filed).toEqual(inOrder.filed);
        expect(otherwise.telling).toEqual(inOrder.telling);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

test('a key counts more in a list where more marks have it, and tells less', () => {
  const slotsOf = (list: readonly string[]) =>
    new NameSlots(new IndexSections(compileIndex(listOf(list)))).readAll();
  const others = Array.from({ length: 900 }, (_, at) =>
    [3, 5, 7].map((by) => SYLLABLES[(at * by) % SYLLABLES.length]).join(''),
  );
  const few = slotsOf([...others, ...Array.from({ length: 100 }, (_, at) => `nova${at}`)]);
  const many = slotsOf([...others.slice(0, 700), ...Array.from({ length: 300 }, (_, at) => `nova${at}`)]);
  const slot = many.filed.findIndex((filed, at) => filed > few.filed[at]! * 2 && few.filed[at]! > 50);
  expect(slot).toBeGreaterThanOrEqual(0);
  expect(many.telling[slot]).toBeLessThan(few.telling[slot]!);
});

test('the same signs are found in the same marks, in whatever order they stand', { tags: ['heavy'] }, () => {
  fc.assert(
    fc.property(names, fc.array(fc.tuple(name, name), { minLength: 40, maxLength: 40 }), (marks, signs) => {
      const list = listOf(marks);
      const answers = (rows: Recordal[]) => {
        const index = openIndex(compileIndex(rows));
        return signs.map((two) =>
          index
            .find({ text: two.join(' '), field: 'brand' })
            .map(({ row, ...told }) => JSON.stringify({ ...told, mark: rows[row]!.markText }))
            .sort(),
        );
      };
      expect(answers(strewn(list))).toEqual(answers(list));
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
