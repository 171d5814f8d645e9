import { expect, test } from 'vitest';
import { agreementOf } from '../../lib/pictures/figures/agreement';
import { aligned, layerOf } from '../../lib/pictures/figures/aligned';
import { drawnIn } from '../../lib/pictures/figures/drawn';
import { nearnessOf } from '../../lib/pictures/figures/nearness';
import { outlineOf } from '../../lib/pictures/figures/outline';
import type { Raster } from '../../lib/pictures/raster';
import { resized } from '../../lib/pictures/resize';

type Block = readonly [left: number, top: number, width: number, height: number];

/** Dark blocks on white. Their edges lie between pixels, as those of pictures do: they are drawn three times as large. */
function drawing(side: number, blocks: readonly Block[]): Raster {
  const width = 3 * side;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [left, top, across, down] of blocks)
    for (let y = 3 * top + 1; y < 3 * (top + down) + 1; y++)
      for (let x = Math.max(0, 3 * left + 1); x < 3 * (left + across) + 1; x++)
        pixels.fill(20, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return resized({ width, height: width, pixels }, side, side);
}

/** A figure 200 wide and high: no two of its sides are alike. */
const FIGURE: readonly Block[] = [
  [0, 0, 60, 60],
  [120, 30, 80, 20],
  [0, 150, 30, 50],
  [100, 120, 40, 80],
];
const at = (left: number, top: number, blocks = FIGURE) =>
  blocks.map(([x, y, width, height]): Block => [x + left, y + top, width, height]);
const layer = (blocks: readonly Block[], box: Block) => layerOf(drawnIn(drawing(300, blocks), box));
const BOX: Block = [50, 50, 200, 200];
const figure = layer(at(50, 50), BOX);

test('an outline is one pixel wide, and lies where colours change', () => {
  const { points, plain } = outlineOf(drawing(40, [[10, 10, 20, 20]]));
  expect(plain).toBe(points.length);
  expect(points.length / 2).toBeGreaterThan(70);
  expect(points.length / 2).toBeLessThan(90);
  for (let i = 0; i < points.length; i += 2) {
    const toSide = (place: number) => Math.min(Math.abs(place - 9.5), Math.abs(place - 29.5));
    expect(Math.min(toSide(points[i]!), toSide(points[i + 1]!))).toBeLessThanOrEqual(1);
  }
});

test('nearness is the distance to the nearest point, up to a bound', () => {
  const { far } = nearnessOf({ width: 20, height: 20, points: Int16Array.of(5, 5), plain: 2 });
  expect(far[5 * 20 + 5]).toBe(0);
  expect(far[5 * 20 + 9]).toBe(4);
  expect(far[8 * 20 + 8]).toBeCloseTo(3 * Math.SQRT2);
  expect(far[19 * 20 + 19]).toBe(8);
});

test('a figure lies over itself, and agrees everywhere', () => {
  const alignment = aligned(figure, figure);
  expect(alignment.isMirrored).toBe(false);
  expect(agreementOf(figure, figure, alignment)).toEqual({ whole: 1, least: 1 });
});

test('a box that is some pixels off is put right', () => {
  const part = layer(at(50, 50), [46, 53, 206, 194]);
  const alignment = aligned(figure, part);
  expect(agreementOf(figure, part, alignment)).toEqual({ whole: 1, least: 1 });
});

test('a mirror image is known as one', () => {
  const mirrored = at(50, 50).map(([x, y, width, height]): Block => [300 - x - width, y, width, height]);
  const part = layer(mirrored, BOX);
  const alignment = aligned(figure, part);
  expect(alignment.isMirrored).toBe(true);
  expect(agreementOf(figure, part, alignment).least).toBe(1);
});

test('where a tenth is cut off by the rim of the picture, the rest agrees', () => {
  const part = layer(at(-18, 50), [0, 50, 182, 200]);
  expect(agreementOf(figure, part, aligned(figure, part)).least).toBeGreaterThan(0.9);
});

test.each<[string, readonly Block[]]>([
  ['is missing', FIGURE.slice(0, 3)],
  ['lies elsewhere', [...FIGURE.slice(0, 3), [60, 120, 40, 80]]],
  ['was added', [...FIGURE, [80, 70, 30, 30]]],
])('one block that %s shows, though most of the figure agrees', (_, blocks) => {
  const part = layer(at(50, 50, blocks), BOX);
  const { whole, least } = agreementOf(figure, part, aligned(figure, part));
  expect(whole).toBeGreaterThan(0.6);
  expect(least).toBeLessThan(0.3);
});
