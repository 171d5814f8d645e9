import type { PictureBox } from '../../domain/listing-picture';
import type { Raster } from '../raster';
import { cutOut, resized } from '../resize';
import { edgesOf, inkOf } from './ink';

/** What is kept of a figure: enough to know a copy of it, and too little to draw it. */
export interface FigurePrint {
  /** Width by height. */
  aspect: number;
  /** Where ink is, and where edges are: two maps of 16 × 16, each of mean zero and of length one, in steps of 1/127 of the longest. */
  cells: Int8Array;
}

/** Figures are looked at in this size, whatever theirs is. */
const SIDE = 96;
const CELLS = 16;
const HALF = CELLS * CELLS;

/** The print of what a box of a picture holds, trimmed to its ink; undefined where it is all one colour. O(pixels of the box). */
export function printOf(raster: Raster, box: PictureBox): FigurePrint | undefined {
  const [, , width, height] = box;
  const square = resized(cutOut(raster, box), SIDE, SIDE);
  const ink = inkOf(square);
  if (!ink) return undefined;
  const cells = new Int8Array(2 * HALF);
  cells.set(levelled(cellsOf(ink)), 0);
  cells.set(levelled(cellsOf(edgesOf(square))), HALF);
  return { aspect: width / height, cells };
}

/** Mean of each cell. */
function cellsOf(map: Float32Array): Float32Array {
  const cells = new Float32Array(HALF);
  const step = SIDE / CELLS;
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      cells[Math.floor(y / step) * CELLS + Math.floor(x / step)]! += map[y * SIDE + x]! / step ** 2;
  return cells;
}

/** A cell that is further from the mean than so many deviations counts as that far. */
const FARTHEST = 3;

function levelled(cells: Float32Array): Int8Array {
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / HALF;
  const deviation = Math.sqrt(cells.reduce((sum, cell) => sum + (cell - mean) ** 2, 0) / HALF) || 1;
  return Int8Array.from(cells, (cell) => {
    const far = Math.max(-FARTHEST, Math.min(FARTHEST, (cell - mean) / deviation));
    return Math.round((far * 127) / FARTHEST);
  });
}

/** Shapes of boxes that differ more are not those of one figure. */
const MOST_STRETCHED = 1.22;

/**
 * How alike two prints are: 1 for the same, about 0 for any two. As alike as all of it and, for its most unlike corner, as that:
 * one shape among several that is another makes another figure. O(1): some thousand products.
 */
export function likeness(one: FigurePrint, other: FigurePrint): number {
  const stretch = one.aspect / other.aspect;
  if (stretch > MOST_STRETCHED || stretch * MOST_STRETCHED < 1) return 0;
  const ink = agreementAlong(one.cells, other.cells, 0);
  const whole = ink < LEAST_WHOLE ? ink : Math.min(ink, agreementAlong(one.cells, other.cells, HALF));
  if (whole < LEAST_WHOLE) return whole;
  const corners = WINDOWS.reduce(
    (least, window) => Math.min(least, agreement(one.cells, other.cells, window)),
    1,
  );
  return (whole + corners) / 2;
}

/** Below this nothing in the corners makes a copy of it. */
const LEAST_WHOLE = 0.7;

interface Window {
  cells: readonly number[];
  /** Added to both sides, so that next to nothing against nothing is no difference. */
  floor: number;
}

const windowAt = (left: number, top: number, side: number): Window => ({
  cells: Array.from(
    { length: side * side },
    (_, at) => (top + Math.floor(at / side)) * CELLS + left + (at % side),
  ),
  floor: side * side * FLOOR,
});
const FLOOR = 25 ** 2;

const STEPS = [0, 3, 6, 10];
const WINDOWS = STEPS.flatMap((top) => STEPS.map((left) => windowAt(left, top, 6)));

/** 1 where both are the same in these cells, −1 where each is the other's reverse. */
function agreement(one: Int8Array, other: Int8Array, { cells, floor }: Window): number {
  let [both, squares] = [floor, 2 * floor];
  for (const at of cells) {
    const [a, b] = [one[at]!, other[at]!];
    both += a * b;
    squares += a * a + b * b;
  }
  return (2 * both) / (squares || 1);
}

/** The same over one of the two maps, from its first cell on. */
function agreementAlong(one: Int8Array, other: Int8Array, from: number): number {
  let [both, squares] = [0, 0];
  for (let at = from; at < from + HALF; at++) {
    const [a, b] = [one[at]!, other[at]!];
    both += a * b;
    squares += a * a + b * b;
  }
  return (2 * both) / (squares || 1);
}
