import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../lib/review-quality/agreement';
import { correctedShare } from '../../lib/review-quality/corrected-share';
import { exactShare } from '../../lib/review-quality/exact-share';
import type { Interval } from '../../lib/review-quality/interval';
import { answersOf, chanceFrom, reviewed, times } from './simulated';

const RUNS = 1_000;
/** By the promise: of 100 intervals 93 at least hold the truth. */
const LEAST = 0.93;
const FAULTLESS = { sees: 1, spares: 1 };
const holds = ({ low, high }: Interval, truth: number) => low <= truth + 1e-9 && truth <= high + 1e-9;

/** Many runs find the same number. */
function exactly(sampled: number, population: number): (found: number) => Interval {
  const known = new Map<number, Interval>();
  return (found) => {
    const interval = known.get(found) ?? exactShare(found, sampled, population)!;
    known.set(found, interval);
    return interval;
  };
}

/** How many of the runs hold the truth. */
function covered(run: () => boolean): number {
  let hits = 0;
  for (let nth = 0; nth < RUNS; nth++) if (run()) hits++;
  return hits / RUNS;
}

describe('a share with a reviewer who never errs', () => {
  test('is Clopper and Pearson’s where the population is large: 10 of 100 is 4.9 % to 17.6 %', () => {
    const { share, low, high } = exactShare(10, 100, 10_000_000)!;
    expect(share).toBe(0.1);
    expect(low).toBeCloseTo(0.049, 3);
    expect(high).toBeCloseTo(0.1762, 3);
  });

  test('none of 300 still leaves about 3/300 open, by the rule of three for one side', () => {
    const { low, high } = exactShare(0, 300, 10_000_000)!;
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(3 / 300);
    expect(high).toBeLessThan(4 / 300);
  });

  test('a whole that was looked at leaves nothing to chance, and an empty sample tells nothing', () => {
    expect(exactShare(7, 40, 40)).toEqual({ share: 7 / 40, low: 7 / 40, high: 7 / 40 });
    expect(exactShare(0, 0, 40)).toBeUndefined();
  });

  test('no interval leaves out what the sample itself has shown', () => {
    for (const sampled of [1, 2, 5, 9])
      for (let found = 0; found <= sampled; found++) {
        const { low, high } = exactShare(found, sampled, 10)!;
        expect(low * 10).toBeGreaterThanOrEqual(found);
        expect((1 - high) * 10).toBeGreaterThanOrEqual(sampled - found - 1e-9);
      }
  });

  test.each([
    [400, 4, 100],
    [400, 360, 100],
    [5_000, 10, 200],
    [5_000, 2_500, 60],
  ])(
    'of %i listings with %i conflicts and %i drawn covers in 1,000 runs',
    (population, conflicts, sampled) => {
      const chance = chanceFrom(11);
      const interval = exactly(sampled, population);
      const share = covered(() => {
        const found = reviewed({ population, conflicts, sampled }, FAULTLESS, chance);
        return holds(interval(found), conflicts / population);
      });
      expect(share).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('a share with a reviewer who errs', () => {
  const populations = [
    { population: 400, conflicts: 340, sampled: 100 },
    { population: 400, conflicts: 8, sampled: 100 },
    { population: 5_000, conflicts: 10, sampled: 300 },
    { population: 5_000, conflicts: 500, sampled: 100 },
    { population: 5_000, conflicts: 4_750, sampled: 50 },
    { population: 120, conflicts: 60, sampled: 120 },
  ];
  const reviewers = [
    FAULTLESS,
    { sees: 0.95, spares: 0.99 },
    { sees: 0.9, spares: 0.97 },
    { sees: 0.8, spares: 0.9 },
  ];
  const all = populations.flatMap((of) => reviewers.map((reviewer) => ({ ...of, ...reviewer })));

  test.each(all)(
    '$conflicts of $population, $sampled drawn, by one who sees $sees and spares $spares: covered in 1,000 runs',
    (given) => {
      const chance = chanceFrom(23);
      const share = covered(() => {
        const found = reviewed(given, given, chance);
        const known = answersOf(given, 20, chance);
        const estimate = correctedShare(found, given.sampled, given.population, known);
        return estimate === undefined || holds(estimate, given.conflicts / given.population);
      });
      expect(share).toBeGreaterThanOrEqual(LEAST);
    },
  );

  test('uncorrected it would not: that is what the known items are for', () => {
    const given = { population: 5_000, conflicts: 50, sampled: 300 };
    const reviewer = { sees: 0.9, spares: 0.97 };
    const chance = chanceFrom(5);
    const interval = exactly(300, 5_000);
    const share = covered(() => holds(interval(reviewed(given, reviewer, chance)), given.conflicts / 5_000));
    expect(share).toBeLessThan(0.5);
  });

  test('takes the reviewer’s errors out: 28 called of 100 by one who sees 80 % and spares 90 % are 26 %', () => {
    const known = { conflicts: 50, conflictsSeen: 40, others: 50, othersSeen: 45 };
    // (0.28 + 0.90 − 1) / (0.80 + 0.90 − 1)
    expect(correctedShare(28, 100, 10_000, known)!.share).toBeCloseTo(0.18 / 0.7, 6);
  });

  test('says nothing where the answers are no better than chance, or nothing was known', () => {
    const chance = { conflicts: 20, conflictsSeen: 8, others: 20, othersSeen: 9 };
    expect(correctedShare(10, 100, 1_000, chance)).toBeUndefined();
    expect(correctedShare(10, 100, 1_000, { ...chance, others: 0, othersSeen: 0 })).toBeUndefined();
  });
});

describe('agreement', () => {
  test('is Cohen’s: 20 and 15 alike of 50, of which chance explains half, are 0.4', () => {
    const { kappa, alike, items } = agreementOf({
      bothConflict: 20,
      firstAlone: 5,
      secondAlone: 10,
      neither: 15,
    })!;
    expect(kappa).toBeCloseTo(0.4, 10);
    expect([alike, items]).toEqual([35, 50]);
  });

  test('has no κ where both said the same of every item, and none at all where nothing was judged twice', () => {
    const all = agreementOf({ bothConflict: 0, firstAlone: 0, secondAlone: 0, neither: 30 })!;
    expect(all.kappa).toBeUndefined();
    expect(all.low).toBeLessThan(all.high);
    expect(agreementOf({ bothConflict: 0, firstAlone: 0, secondAlone: 0, neither: 0 })).toBeUndefined();
  });

  test.each([
    [20, 0.3, { sees: 0.95, spares: 0.97 }, { sees: 0.9, spares: 0.95 }],
    [30, 0.1, { sees: 0.8, spares: 0.9 }, { sees: 0.8, spares: 0.85 }],
    [100, 0.5, { sees: 0.99, spares: 0.99 }, { sees: 0.98, spares: 0.99 }],
    [50, 0.5, { sees: 0.6, spares: 0.5 }, { sees: 0.5, spares: 0.5 }],
  ])('of %i items judged twice covers in 1,000 runs', (items, share, one, other) => {
    const chance = chanceFrom(31);
    const called = { both: 0, first: 0, second: 0, neither: 0 };
    for (const [part, sees, sees2] of [
      [share, one.sees, other.sees],
      [1 - share, 1 - one.spares, 1 - other.spares],
    ] as const) {
      called.both += part * sees * sees2;
      called.first += part * sees * (1 - sees2);
      called.second += part * (1 - sees) * sees2;
      called.neither += part * (1 - sees) * (1 - sees2);
    }
    const first = called.both + called.first;
    const second = called.both + called.second;
    const byChance = first * second + (1 - first) * (1 - second);
    const truth = (called.both + called.neither - byChance) / (1 - byChance);
    const hits = covered(() => {
      const judged = { bothConflict: 0, firstAlone: 0, secondAlone: 0, neither: 0 };
      for (let item = 0; item < items; item++) {
        const isConflict = times(1, share, chance) === 1;
        const byOne = chance() < (isConflict ? one.sees : 1 - one.spares);
        const byOther = chance() < (isConflict ? other.sees : 1 - other.spares);
        judged[byOne ? (byOther ? 'bothConflict' : 'firstAlone') : byOther ? 'secondAlone' : 'neither']++;
      }
      return holds(agreementOf(judged)!, truth);
    });
    expect(hits).toBeGreaterThanOrEqual(LEAST);
  });
});
