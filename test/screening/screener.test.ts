import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screen } from '../../lib/screening/screen';
import { screenerOf } from '../../lib/screening/screener';
import { fc } from '../properties';
import { recordalOf } from '../recordal-of';

const TERM = { validFrom: '2020-01-01', validTo: '2030-01-01' };
const MARKS = ['NIKE', 'ADIDAS', '阿迪达斯', 'GAP', 'Hugo Boss', 'PUMA', '三星'];
const rows = MARKS.map((markText, at) =>
  recordalOf({
    recordNo: `T${at}`,
    markText,
    holder: `${markText} AG`,
    classes: at % 2 ? [25] : [9, 18],
    ...TERM,
  }),
);
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
const { lists } = openCompiled(bytes);

const word = fc.constantFrom(
  ...[
    'nike',
    'Nlke',
    'adidos',
    '阿迪达斯',
    '阿迪达期',
    'gap',
    'boss',
    'pumma',
    'samsung',
    'shoes',
    'case for',
  ],
  ...['手机壳', 'socks', '2024', 'genuine', 'replica', 'Hugo', 'sweater', '三星', 'headphones'],
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const listings: fc.Arbitrary<Listing[]> = fc.array(
  fc.record(
    {
      id: fc.string(),
      site: fc.constant(''),
      url: fc.constant(''),
      title: text,
      images: fc.constant([]),
      brand: text,
      seller: text,
      category: fc.constantFrom('Shoes', 'Electronics > Headphones', '服装'),
    },
    { requiredKeys: ['id', 'site', 'url', 'title', 'images'] },
  ),
  { minLength: 1, maxLength: 8 },
);

describe('listing by listing, with what was learnt of words before', () => {
  test.each([false, true])('gives what all at once gives (all: %s)', { tags: ['heavy'] }, async (all) => {
    const context = { policy: 'strict', on: '2026-06-01', locale: 'en', own: [], all } as const;
    const screening = screenerOf(lists, context);
    await fc.assert(
      fc.asyncProperty(listings, async (given) => {
        const fresh = openCompiled(bytes).lists;
        expect(given.map(screening)).toEqual(await screen(given, fresh, context));
      }),
      { numRuns: 25 },
    );
  });
});

test('sentences are written of what is shown alone', () => {
  const words: string[] = [];
  const quoted = (one: string) => {
    words.push(one);
    return one;
  };
  const context = { policy: 'strict', on: '2026-06-01', locale: 'en', own: [], quoted } as const;
  const listing = { id: '1', site: '', url: '', title: 'Nike shoes with a small gap', images: [] };
  const told = screenerOf(lists, { ...context, all: false })(listing).findings;
  const wordsShown = words.splice(0);
  const folded = screenerOf(lists, { ...context, all: true })(listing).findings;
  expect(told.map(({ text }) => text)).toEqual(['Nike']);
  expect(wordsShown).not.toContain('gap');
  expect(folded.map(({ text }) => text)).toContain('gap');
  expect(words).toContain('gap');
  expect(told[0]!.explanation.length).toBeGreaterThan(4);
});

test('what no list was asked about is not clear', async () => {
  const context = { policy: 'strict', on: '2026-06-01', locale: 'en', own: [], all: false } as const;
  const listing: Listing = { id: 'a', site: '', url: '', title: 'plain mug', images: [] };
  expect(screenerOf([], context)(listing).outcome).toBe('not-looked-up');
  expect((await screen([listing], [], context))[0]!.outcome).toBe('not-looked-up');
  expect(screenerOf(lists, context)(listing).outcome).toBe('clear');
});
