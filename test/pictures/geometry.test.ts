import { expect, test } from 'vitest';
import type { Point } from '../../lib/pictures/raster';
import { resized } from '../../lib/pictures/resize';
import { bendOf } from '../../lib/pictures/words/bend';
import { blobsOf } from '../../lib/pictures/words/blobs';
import { cornersOf, leastBox } from '../../lib/pictures/words/least-box';
import { alphabetOf, readLetters } from '../../lib/pictures/words/letters';

const rectangle = (angle: number): Point[] =>
  cornersOf({ centre: [50, 40], width: 60, height: 20, angle }).map(([x, y]) => [x, y]);

test.each([0, 0.3, -0.6])('the smallest box around a rectangle at %s is the rectangle', (angle) => {
  const box = leastBox([...rectangle(angle), [50, 40]]);
  expect(box.width).toBeCloseTo(60);
  expect(box.height).toBeCloseTo(20);
  expect(box.angle).toBeCloseTo(angle);
  expect(box.centre[0]).toBeCloseTo(50);
});

test('pixels that touch, corners included, are one blob; those across the edge are not', () => {
  // biome-ignore format: a map of four columns
  const map = new Float32Array([
    1, 0, 0, 1,
    0, 1, 0, 0,
    0, 0, 0, 1,
  ]);
  expect(blobsOf(map, 4, 0.5).map((blob) => [...blob].sort((a, b) => a - b))).toEqual([[0, 5], [3], [11]]);
});

const band = (middle: (x: number) => number): Point[] =>
  Array.from({ length: 100 }, (_, x) =>
    Array.from({ length: 10 }, (_, y): Point => [x, middle(x) + y - 4.5]),
  ).flat();

test('letters on an arc have a bend of their own height; straight ones, however slanted, have none', () => {
  const arc = band((x) => 60 - 0.012 * (x - 50) ** 2);
  const bend = bendOf(arc, leastBox(arc));
  expect(bend?.thickness).toBeGreaterThan(8);
  expect(bend?.thickness).toBeLessThan(14);
  const slanted = band((x) => 20 + x / 3);
  expect(bendOf(slanted, leastBox(slanted))).toBeUndefined();
});

test('a letter is read once however long it lasts, and twice across a gap', () => {
  const alphabet = alphabetOf('A\nB\n');
  const steps = [1, 1, 0, 1, 2, 3, 2];
  const numbers = Float32Array.from(
    steps.flatMap((at) => [0, 1, 2, 3].map((one) => (one === at ? 0.9 : 0.02))),
  );
  const reading = readLetters({ numbers, shape: [1, steps.length, 4] }, alphabet);
  expect(reading.text).toBe('AAB B');
  expect(reading.confidence).toBeCloseTo(0.9);
  expect(reading.places).toHaveLength(5);
});

test('a picture in another size has the same mean, and what was level stays level', () => {
  const grey = (levels: number[]) =>
    new Uint8ClampedArray(levels.flatMap((level) => [level, level, level, 255]));
  const reds = ({ pixels }: { pixels: Uint8Array | Uint8ClampedArray }) =>
    [...pixels].filter((_, at) => at % 4 === 0);
  const level = { width: 3, height: 3, pixels: grey(Array<number>(9).fill(77)) };
  expect(new Set(reds(resized(level, 7, 2)))).toEqual(new Set([77]));
  const stripes = { width: 8, height: 1, pixels: grey([0, 200, 0, 200, 0, 200, 0, 200]) };
  const shrunken = reds(resized(stripes, 2, 1));
  for (const red of shrunken) expect(Math.abs(red - 100)).toBeLessThan(25);
});
