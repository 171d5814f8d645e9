import { describe, expect, test } from 'vitest';
import { partsOf } from '../../lib/pictures/words/parts';
import { fc } from '../properties';

describe('a picture that is long for its width', () => {
  test.each([
    ['a sheet of five screens', 750, 6_000, 4],
    ['all about an article', 790, 10_000, 7],
    ['the longest that is taken', 790, 30_000, 21],
    ['a banner', 6_000, 400, 6],
    ['a strip', 20_000, 300, 20],
  ])('is looked at in parts: %s', (_, width, height, count) => {
    const parts = partsOf({ width, height });
    expect(parts).toHaveLength(count);
    for (const { box } of parts) expect(Math.max(box[2], box[3])).toBeLessThanOrEqual(1_920);
  });

  test.each([
    ['a square', 750, 750],
    ['a large one', 4_800, 4_800],
    ['twice as long as wide', 2_000, 4_000],
    ['long, and small all the same', 300, 1_900],
    ['a button', 120, 32],
  ])('and none of another shape: %s', (_, width, height) => {
    const whole = [0, 0, width, height];
    expect(partsOf({ width, height })).toEqual([{ box: whole, own: whole }]);
  });
});

const sides = fc.tuple(
  fc.integer({ min: 16, max: 3_000 }),
  fc.integer({ min: 16, max: 60_000 }),
  fc.boolean(),
);

test('every place belongs to one part, and lies well inside of it where another follows', () =>
  fc.assert(
    fc.property(sides, ([short, long, isWide]) => {
      const [width, height] = isWide ? [long, short] : [short, long];
      const axis = width > height ? 0 : 1;
      const parts = partsOf({ width, height });
      let covered = 0;
      for (const [nth, { box, own }] of parts.entries()) {
        expect(own[axis]).toBe(covered);
        covered += own[axis + 2]!;
        expect(box[axis]).toBeGreaterThanOrEqual(0);
        expect(box[axis]! + box[axis + 2]!).toBeLessThanOrEqual([width, height][axis]!);
        const [before, behind] = [own[axis]! - box[axis]!, box[axis]! + box[axis + 2]! - covered];
        // A line is read in the part that its middle belongs to, and this much of it to both sides is there.
        if (nth > 0) expect(before).toBeGreaterThan(200);
        if (nth < parts.length - 1) expect(behind).toBeGreaterThan(200);
      }
      expect(covered).toBe([width, height][axis]!);
    }),
  ));
