import { expect, test } from 'vitest';
import type { Query } from '../../lib/domain/coverage';
import type { Listing } from '../../lib/domain/listing';
import type { ScreeningList } from '../../lib/lists/store/screening-list';
import { compileIndex } from '../../lib/matching/index/build';
import { MarkRows } from '../../lib/matching/index/mark-row';
import { openIndex } from '../../lib/matching/open';
import { screenFor } from '../../lib/screening/screen-for-person';
import { settingsFrom } from '../../lib/settings/settings';
import { fc } from '../properties';
import { recordalOf } from '../recordal-of';

const RECORDAL = recordalOf({ recordNo: 'T1', markText: 'QUILVO', classes: [25] });
const INDEX = openIndex(compileIndex([new MarkRows().of(RECORDAL)]));

/** Names that no register has, in few letters and characters, so that they often are parts of each other. */
const latin = fc.string({ unit: fc.constantFrom(...'kqvxz'), minLength: 2, maxLength: 6 });
const han = fc.string({ unit: fc.constantFrom(...'魑魅罔骧彧'), minLength: 2, maxLength: 4 });
const name = fc.oneof(
  latin,
  han,
  fc.tuple(latin, latin).map((two) => two.join(' ')),
);
const plain = fc.constantFrom('running shoes', 'for men', 'size 42', '男鞋', '新款 透气', 'waterproof');

const query: fc.Arbitrary<Query> = fc.record({
  words: name,
  field: fc.constantFrom('mark', 'mark', 'mark', 'holder', 'number'),
  match: fc.constantFrom('exact', 'contains'),
  day: fc.constant('2026-11-01'),
  hits: fc.nat(5),
  taken: fc.nat(5),
});
const list = (queries: Query[], regime: string): ScreeningList => ({
  ...{ name: `${regime} searches`, date: '2026-11-01', demonstration: false, regime, regimes: [regime] },
  ...{ coverage: { queries }, index: INDEX, recordals: async () => [RECORDAL] },
});

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const answered = (queries: readonly Query[]) =>
  queries.filter(({ field, hits, taken }) => field === 'mark' && taken >= hits);

/** The least that must be so before a brand field may count as looked up: a whole answer, to words that are in it. */
function mayBeCovered(brand: string, queries: readonly Query[]): boolean {
  const named = letters(brand);
  return answered(queries).some(({ words, match }) =>
    match === 'exact' ? named === letters(words) : named.includes(letters(words)),
  );
}

/** The same for a title: each of its names, alone or in a search for more. */
function mayAllBeCovered(brand: string, queries: readonly Query[]): boolean {
  return brand
    .split(' ')
    .every((word) =>
      answered(queries).some(({ words }) => letters(words).includes(word) || word.includes(letters(words))),
    );
}

const screenOne = async (listing: Listing, lists: ScreeningList[]) =>
  (await screenFor(settingsFrom({}), [listing], lists, { on: '2026-11-29', locale: 'en' }))[0]!;

test('no listing is clear whose brand is in no search, whatever was searched for', {
  tags: ['heavy'],
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(query, { maxLength: 12 }),
      fc.array(query, { maxLength: 6 }),
      name,
      fc.boolean(),
      plain,
      async (cn, us, brand, inField, words) => {
        const listing = { id: '1', site: '', url: '', images: [], title: `${brand} ${words}` };
        const given = inField ? { ...listing, brand } : listing;
        const { outcome, notLookedUp } = await screenOne(given, [list(cn, 'CN'), list(us, 'US')]);
        const may = inField ? mayBeCovered : mayAllBeCovered;
        if (may(brand, cn) && may(brand, us)) return;
        expect(outcome).not.toBe('clear');
        expect(notLookedUp).toBeDefined();
      },
    ),
    { numRuns: 400 },
  );
});

test('a brand that was searched for word for word is never called not looked up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(query, { maxLength: 8 }), name, async (queries, brand) => {
      const asked: Query = {
        ...{ words: brand, field: 'mark', match: 'exact' },
        day: '2026-11-01',
        hits: 0,
        taken: 0,
      };
      const listing = { id: '1', site: '', url: '', images: [], title: 'shoes', brand };
      const { notLookedUp } = await screenOne(listing, [list([...queries, asked], 'CN')]);
      expect(notLookedUp).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});
