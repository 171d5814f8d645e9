import { describe, expect, test } from 'vitest';
import type { RecordalInput } from '../../../lib/domain/recordal';
import { fc } from '../../properties';
import { type ListingTexts, twoVersions } from './two-versions';

/** Marks of several scripts, near one another or inside one another, and what some are called elsewhere. */
const MARKS = [
  ...['NIKE', 'NIKE AIR', 'NIKE耐克', '耐克', 'AIR', 'LEGO', '乐高', 'KELVANTO', '凯尔万托', 'KELVANTA'],
  ...['ZORVEX', '佐维克斯', 'QUORVANE', 'QUORVANE PRO', 'PRO', 'MARKS & SPENCER', 'MÄRKLIN', 'SHARP'],
  ...['SHARPIE', 'КАЛИНА', 'KALINA', 'ナイキ', '康师傅', '3M', 'A+', 'CASE LOGIC', 'LOGIC', 'POLARIS'],
];
const WORDS = [
  ...['running', 'shoes', 'for', 'compatible', 'with', 'original', 'case', 'logic', 'kelvamto', '凯尔万特'],
  ...['康帅傅', '红烧牛肉面', 'Maerklin', 'marks', 'and', 'spencer', 'калина', 'Поларис', 'N*ke', 'sharp el'],
];
const HOLDERS = ['乐高公司', '凯尔万托有限公司', 'Holder 1', 'Holder 2'];
const DAYS = ['2026-10-01', '2026-10-05', '2026-10-20'];

const recordal = fc.record({
  // Seldom two rows of one number.
  recordNo: fc.integer({ min: 1, max: 60 }).map(String),
  markText: fc.constantFrom(...MARKS),
  aliases: fc.subarray(MARKS, { maxLength: 1 }),
  holder: fc.option(fc.constantFrom(...HOLDERS), { nil: undefined }),
  classes: fc.subarray([9, 25, 28], { maxLength: 1 }),
  regime: fc.constantFrom('CN', 'CN', 'CN', 'RU'),
  rightType: fc.constantFrom('trademark', 'trademark', 'trademark', 'patent'),
  status: fc.constantFrom('active', 'active', 'revoked', 'unknown'),
  validFrom: fc.constant('2020-01-01'),
  validTo: fc.constantFrom('2030-01-01', '2026-10-15', '2026-11-10', '2026-12-01', undefined),
  source: fc.constantFrom(...DAYS).map((date) => ({ list: 'test', date })),
}) satisfies fc.Arbitrary<RecordalInput>;

/** What may become of a row: mostly nothing. */
const fate: fc.Arbitrary<Partial<RecordalInput> | undefined> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Partial<RecordalInput>>(
      { classes: [28] },
      { status: 'revoked' },
      { holder: 'Holder 1' },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...DAYS).map((date) => ({ source: { list: 'test', date } })) },
  { weight: 1, arbitrary: fc.record({ markText: fc.constantFrom(...MARKS) }) },
);

const history = fc.record({
  rows: fc.array(fc.tuple(recordal, fate), { minLength: 12, maxLength: 20 }),
  come: fc.array(recordal, { maxLength: 1 }),
  date: fc.constantFrom('2026-10-01', '2026-10-20'),
  on: fc.constantFrom('2026-11-01', '2026-11-15', '2026-12-24'),
  all: fc.boolean(),
  locale: fc.constantFrom('en', 'zh', 'ru'),
});

/** A mark as a seller may write it, a letter exchanged or not. */
const name = fc
  .tuple(
    fc.constantFrom(...MARKS),
    fc.nat(),
    fc.option(fc.constantFrom('a', 'o', 'r', '克'), { nil: undefined }),
  )
  .map(([mark, at, letter]) => {
    const place = at % mark.length;
    return letter === undefined ? mark : `${mark.slice(0, place)}${letter}${mark.slice(place + 1)}`;
  });
const word = fc.oneof(name, fc.constantFrom(...WORDS));
const sign = fc.option(fc.oneof(word, fc.constantFrom('Калина', 'Поларис', 'Holder 1', 'KELVANTO store')), {
  nil: undefined,
});
const listing: fc.Arbitrary<ListingTexts> = fc
  .record({ words: fc.array(word, { minLength: 1, maxLength: 7 }), brand: sign, seller: sign })
  .map(({ words, brand, seller }) => ({
    ...{ title: words.join(' ') },
    ...(brand === undefined ? {} : { brand }),
    ...(seller === undefined ? {} : { seller }),
  }));

describe('what is taken over from an earlier version of a list', () => {
  test('is what a full run says, whatever marks, holders, numbers and days are in it', {
    tags: ['heavy'],
    timeout: 240_000,
  }, async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.array(listing, { minLength: 25, maxLength: 25 }),
        async (how, listings) => {
          const { date, on, all, locale } = how;
          const before = how.rows.map(([one]) => one);
          const after = how.rows.flatMap(([one, change]) =>
            change === undefined ? [] : [{ ...one, ...change }],
          );
          const inBoth = await twoVersions(
            { rows: before, date: '2026-10-01', on: '2026-11-01' },
            { rows: [...after, ...how.come], date, on },
            { all, locale },
          );
          for (const texts of inBoth ? listings : []) {
            const one = inBoth!(texts);
            if (one.taken === undefined) continue;
            taken++;
            expect(one.taken).toBe(one.whole);
          }
        },
      ),
      { numRuns: 120 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
