import { describe, expect, test } from 'vitest';
import type { Recordal, RecordalInput } from '../../lib/domain/recordal';
import type { MarkIndex, MarkQuery } from '../../lib/matching/candidate';
import { compileIndex } from '../../lib/matching/index/build';
import { patchIndexInSlices } from '../../lib/matching/index/patch';
import { IndexFormatError, openIndex } from '../../lib/matching/open';
import { fc } from '../properties';
import { inTitle, recordalsOf } from './list-of';
import { changeBetween, patchedBytes } from './versions';

const patched = async (versions: readonly Recordal[][]) => openIndex(await patchedBytes(versions));
const version = (...rows: Partial<RecordalInput>[]) => recordalsOf(rows);
const NIKE = { recordNo: '1', markText: 'NIKE', holder: 'Nike', classes: [25] };
const PUMA = { recordNo: '2', markText: 'PUMA', holder: 'Puma' };
const HAN = { recordNo: '3', markText: '卓维', holder: 'Nike' };
/** A name of four letters for each number. */
const letters = (number: number) =>
  [7, 3, 5, 1].map((by, at) => 'bdfgklmnprtvz'[Math.floor((number * by) / 13 ** (at % 3)) % 13]).join('o');
const rowsIn = (index: MarkIndex, text: string) => inTitle(index, text).map(({ row }) => row);

describe('a patched index', () => {
  test('finds added marks, no removed ones, and a changed mark by its new text alone', async () => {
    const index = await patched([
      version(NIKE, PUMA),
      version(NIKE, { ...PUMA, markText: 'FILA' }, { recordNo: '4', markText: 'ADIDAS' }),
    ]);
    expect(index.size).toBe(3);
    expect(rowsIn(index, 'Nike Puma Fila Adidas')).toEqual([0, 1, 2]);
    expect(index.suggest('pum', 5)).toEqual([]);
    expect(index.suggest('a', 5)).toContain(2);
  });

  test('knows where rows stand after others went', async () => {
    expect(rowsIn(await patched([version(NIKE, PUMA), version(PUMA)]), 'Nike Puma')).toEqual([0]);
  });

  test('lets a mark of two rows stand while one of them is left', async () => {
    const twice = [NIKE, { ...NIKE, recordNo: '9' }];
    expect(rowsIn(await patched([version(...twice), version(twice[1]!)]), 'Nike')).toEqual([0]);
    expect(rowsIn(await patched([version(NIKE), version(...twice)]), 'Nike')).toEqual([0, 1]);
  });

  test('learns and forgets that two marks of a holder translate each other', async () => {
    const translated = async (...versions: Recordal[][]) => rowsIn(await patched(versions), 'Nike');
    expect(await translated(version(NIKE, PUMA), version(NIKE, PUMA, HAN))).toEqual([0, 2]);
    expect(await translated(version(NIKE, HAN), version(NIKE, { ...HAN, holder: 'Other' }))).toEqual([0]);
    const apple = [
      { recordNo: '5', markText: 'APPLE', holder: 'Apple' },
      { recordNo: '6', markText: '果实', holder: 'Apple' },
    ];
    const beats = { recordNo: '7', markText: 'BEATS', holder: 'Apple' };
    expect(rowsIn(await patched([version(...apple), version(...apple, beats)]), 'Apple')).toEqual([0]);
    expect(rowsIn(await patched([version(...apple, beats), version(...apple)]), 'Apple')).toEqual([0, 1]);
  });

  test.each([
    ['that went', 9, 7],
    ['that came', 7, 9],
    ['that came and went many times', 8, 8],
  ])('counts words as they are in the marks that are there: ones %s', async (_, then, now) => {
    const marks = ['ALFA', 'BRIO', 'CORVO', 'DELTA', 'EMU', 'FAGUS', 'GAVIA', 'HALO', 'IBEX'];
    const sharing = (count: number) =>
      version(
        ...marks.slice(0, count).map((word, at) => ({ recordNo: `${at}`, markText: `${word} OLTENA` })),
      );
    const first = sharing(then);
    const versions = [first, sharing(0), first, sharing(0), sharing(now)];
    const asked = (index: MarkIndex) =>
      inTitle(index, 'OLTENA').concat(index.find({ text: 'OLTENA', field: 'brand' }));
    const whole = asked(openIndex(compileIndex(sharing(now))));
    expect(whole.length).toBeGreaterThan(0);
    expect(asked(await patched(versions))).toEqual(whole);
  });

  test.each([60, 250, 1020])(
    'of a list that outgrows its tables at some %i marks answers as one built whole',
    async (rows) => {
      const list = (count: number) =>
        version(
          ...Array.from({ length: count }, (_, at) => ({
            recordNo: `${at}`,
            markText: `${letters(at)} OLTENA`,
          })),
        );
      const larger = list(rows + 10);
      const [index, whole] = [await patched([list(rows), larger]), openIndex(compileIndex(larger))];
      for (const text of ['OLTENA', 'OLTENO', `${letters(rows)} OLTENA`, `${letters(rows + 9)}`])
        expect(index.find({ text, field: 'brand' })).toEqual(whole.find({ text, field: 'brand' }));
      const back = await patched([larger, list(rows)]);
      expect(back.find({ text: 'OLTENO', field: 'brand' })).toEqual(
        openIndex(compileIndex(list(rows))).find({ text: 'OLTENO', field: 'brand' }),
      );
    },
  );

  test('reads no text of a row that stays', async () => {
    const unread = Object.defineProperty({ ...version(NIKE)[0]! }, 'markText', {
      get: () => expect.fail('the text of a row that stays was read'),
    });
    const [zara] = version({ recordNo: '6', markText: 'ZARA' });
    const change = { rowOf: Uint32Array.of(0), formerHolders: new Set<string>() };
    const bytes = await patchIndexInSlices(compileIndex(version(NIKE)), change, [unread, zara!]);
    expect(rowsIn(openIndex(bytes), 'Nike Zara')).toEqual([0, 1]);
  });

  test('is refused where the earlier index is damaged, or is of another list', async () => {
    const bytes = compileIndex(version(NIKE, PUMA));
    const change = changeBetween(version(NIKE, PUMA), version(NIKE));
    bytes[bytes.length >> 1]! ^= 1;
    await expect(patchIndexInSlices(bytes, change, version(NIKE))).rejects.toThrow(IndexFormatError);
    const other = compileIndex(version(NIKE));
    await expect(patchIndexInSlices(other, change, version(NIKE))).rejects.toThrow(IndexFormatError);
  });
});

/** Few words, so that versions, marks and texts meet often: scripts, forms and long marks of every key. */
const WORDS = [
  'NIKE',
  'Puma',
  '耐克',
  '彪马',
  'H&M',
  'THE NORTH',
  'North The',
  'É',
  'l1',
  'x'.repeat(30),
  '™',
  '阿迪达斯',
];
const text = fc
  .array(fc.constantFrom(...WORDS, 'nikke', 'naike', 'pumas'), { maxLength: 5 })
  .map((words) => words.join(' '));
const row = fc.record({
  markText: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }).map((words) => words.join(' ')),
  aliases: fc.array(fc.constantFrom(...WORDS), { maxLength: 1 }),
  holder: fc.constantFrom('A', 'B', ''),
  classes: fc.subarray([3, 9, 25, 42]),
});
/** A list of up to ten rows, and what becomes of it: few rows at a time change, go or come, and it may turn round. */
const edits = fc.record({
  changed: fc.array(fc.tuple(fc.nat(9), fc.option(row)), { maxLength: 3 }),
  turned: fc.boolean(),
});
const history = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(9), row), { maxLength: 10 }),
    fc.array(edits, { minLength: 1, maxLength: 3 }),
  )
  .map(([first, later]) => {
    const rows = new Map(first);
    const versions = [listOf(rows, false)];
    for (const { changed, turned } of later) {
      for (const [number, fields] of changed) {
        if (fields) rows.set(number, fields);
        else rows.delete(number);
      }
      versions.push(listOf(rows, turned));
    }
    return versions;
  });

function listOf(rows: ReadonlyMap<number, Partial<RecordalInput>>, turned: boolean): Recordal[] {
  const list = [...rows].map(([number, fields]) => ({ recordNo: `${number}`, ...fields }));
  return recordalsOf(turned ? list.reverse() : list);
}

test('after any versions, in any order of rows, it answers as an index built whole', {
  tags: ['heavy'],
}, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.array(text, { minLength: 1 }), async (versions, texts) => {
      const index = await patched(versions);
      const whole = openIndex(compileIndex(versions.at(-1)!));
      const answers = (asked: MarkIndex, query: MarkQuery) =>
        asked
          .find(query)
          .map((candidate) => JSON.stringify(candidate))
          .sort();
      expect(index.size).toBe(whole.size);
      for (const title of texts)
        for (const query of [
          { text: title, field: 'title' as const, classes: [25] },
          { text: title, field: 'brand' as const },
        ])
          expect(answers(index, query)).toEqual(answers(whole, query));
      for (const typed of ['n', '耐', 'a'])
        expect(new Set(index.suggest(typed, 99))).toEqual(new Set(whole.suggest(typed, 99)));
    }),
    { numRuns: 300 },
  );
});
