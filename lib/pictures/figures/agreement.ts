import { type Alignment, bothWays, type Layer } from './aligned';
import { type Laying, laying, reversed, UNSEEN } from './laid';
import type { Outline } from './outline';

/** How much of two outlines lies over each other, 0…1. */
export interface Agreement {
  /** In all. */
  whole: number;
  /** Where it is least: a figure with one shape changed agrees everywhere but there. */
  least: number;
}

/** How much of a figure agrees with a part of a picture that it is laid over, in all and square by square. O(points). */
export function agreementOf(figure: Layer, part: Layer, alignment: Alignment): Agreement {
  const { there, back } = bothWays(figure, part, alignment);
  const cells = cellsOver(figure);
  count(cells, figure.outline, AS_IT_IS, there);
  count(cells, part.outline, reversed(laying(figure.box, alignment.box, alignment.isMirrored)), back);
  return { whole: shareOf(sumOf(cells.seen), sumOf(cells.astray)), least: leastOf(cells) };
}

const AS_IT_IS: Laying = { across: 1, left: 0, down: 1, top: 0 };

/** Points farther from the other outline than this many pixels lie astray: not on it, and not beside it. */
const ASTRAY = 1.6;
/** Sides of the cells in which points are counted. Squares of two by two of them are looked at, each half over the next. */
const CELL = 16;
/** Squares with fewer points tell nothing. */
const LEAST_POINTS = 24;

/** Points counted by where they lie on the figure. */
interface Cells {
  columns: number;
  seen: Uint16Array;
  astray: Uint16Array;
}

function cellsOver({ outline }: Layer): Cells {
  const columns = Math.ceil(outline.width / CELL);
  const size = columns * Math.ceil(outline.height / CELL);
  return { columns, seen: new Uint16Array(size), astray: new Uint16Array(size) };
}

function count({ columns, seen, astray }: Cells, { points }: Outline, onto: Laying, far: Float32Array): void {
  for (let at = 0; at < far.length; at++) {
    if (far[at] === UNSEEN) continue;
    const x = onto.across * points[2 * at]! + onto.left;
    const y = onto.down * points[2 * at + 1]! + onto.top;
    const cell = Math.floor(y / CELL) * columns + Math.floor(x / CELL);
    seen[cell]! += 1;
    if (far[at]! > ASTRAY) astray[cell]! += 1;
  }
}

const sumOf = (counts: Uint16Array) => counts.reduce((sum, one) => sum + one, 0);
const shareOf = (seen: number, astray: number) => (seen === 0 ? 0 : 1 - astray / seen);

function leastOf({ columns, seen, astray }: Cells): number {
  let least = seen.length === 0 ? 0 : 1;
  for (let at = 0; at + columns + 1 < seen.length; at++) {
    const square = [at, at + 1, at + columns, at + columns + 1];
    const points = square.reduce((sum, cell) => sum + seen[cell]!, 0);
    if (points < LEAST_POINTS) continue;
    least = Math.min(
      least,
      shareOf(
        points,
        square.reduce((sum, cell) => sum + astray[cell]!, 0),
      ),
    );
  }
  return least;
}
