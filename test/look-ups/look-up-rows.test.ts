import { describe, expect, test } from 'vitest';
import { answersOf } from '../../lib/look-ups/answers';
import { countListings, joinDigests, listingDigest } from '../../lib/look-ups/listing-digests';
import { isInView, lookUpRows, type MetWord, rankWords } from '../../lib/look-ups/look-up-rows';

const AGEING = { today: '2026-11-29', staleAfterDays: 90 };
const met = (word: string, digests: number[], origin: MetWord['origin'] = 'stock'): MetWord => ({
  ...{ word, digests, origin },
});

describe('ranking', () => {
  test('the most listings first, the same word once, a listing of two places once', () => {
    const ranked = rankWords([
      met('Acmeo', [1, 2]),
      met('ZORVEX', [3, 4]),
      met('Zorvex', [4, 5], 'page'),
      met('Own Mark', [], 'own'),
    ]);
    expect(ranked.map(({ word, listings }) => [word, listings])).toEqual([
      ['ZORVEX', 3],
      ['Acmeo', 2],
      ['Own Mark', 0],
    ]);
    expect(ranked[0]!.origins).toEqual(['stock', 'page']);
  });

  test('a word that the person wrote stands as they wrote it', () => {
    expect(rankWords([met('zorvex', [1], 'page'), met('ZorVex', [], 'hand')])[0]!.word).toBe('ZorVex');
  });

  test('what folds to nothing is no word', () => {
    expect(rankWords([met('®', [1])])).toEqual([]);
  });
});

describe('listings counted by digests', () => {
  const digests = (count: number) =>
    Array.from({ length: count }, (_, id) => listingDigest({ site: 'shop', id: `item-${id}`, title: '' }));

  test('a few one by one, in whatever order they come and however often', () => {
    const some = digests(20);
    const twice = joinDigests(joinDigests(some.slice(0, 12), some.slice(5)), [...some].reverse());
    expect(countListings(twice)).toEqual({ listings: 20 });
  });

  test.each([100, 1_000, 10_000])('about %d listings are told within half of it', (count) => {
    const { listings, about } = countListings(joinDigests(digests(count), []));
    expect(about).toBe(true);
    expect(listings).toBeGreaterThan(count / 2);
    expect(listings).toBeLessThan(count * 1.5);
  });
});

describe('views', () => {
  const answers = answersOf([
    {
      ...{
        name: 'GACC',
        regimes: ['CN'],
        date: '2026-11-28',
        demonstration: false,
        origin: { kind: 'page' },
      },
      coverage: {
        queries: [
          { words: 'done', field: 'mark', match: 'contains', day: '2026-11-28', hits: 0, taken: 0 },
          { words: 'stale', field: 'mark', match: 'contains', day: '2026-01-01', hits: 1, taken: 1 },
        ],
      },
    },
  ]);
  const words = [met('done', [1]), met('stale', [2]), met('fresh', [3]), met('nobrand', [4])];
  const rows = lookUpRows({ met: words, hidden: new Set(['nobrand']), answers }, 'CN', AGEING);
  const inView = (view: Parameters<typeof isInView>[1]) =>
    rows.flatMap((row) => (isInView(row, view) ? [row.word] : [])).sort();

  test('what is due, done, old, hidden, and all that is not hidden', () => {
    expect(inView('due')).toEqual(['fresh', 'stale']);
    expect(inView('done')).toEqual(['done']);
    expect(inView('old')).toEqual(['stale']);
    expect(inView('hidden')).toEqual(['nobrand']);
    expect(inView('all')).toEqual(['done', 'fresh', 'stale']);
  });
});
