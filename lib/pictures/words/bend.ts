import type { Point } from '../raster';
import type { Box } from './least-box';

/** How the middle of a line of letters leaves the middle of its box: `at(u)` is its height at `u` along the width. */
export interface Bend {
  /** Height of the letters themselves, across the curve. */
  thickness: number;
  at(u: number): number;
}

/** A middle line that rises by less of the letters' height is as good as straight. */
const LEAST_RISE = 0.25;
/** A box that its blob fills so far holds a straight line. */
const FILLED = 0.8;

/**
 * The bend of letters that stand on a curve, by a parabola through the middles of their blob's columns, or undefined where
 * they stand straight. Lines of boxes on end are not tried. O(points).
 */
export function bendOf(points: readonly Point[], box: Box): Bend | undefined {
  if (box.height > box.width || points.length > FILLED * box.width * box.height) return undefined;
  const columns = columnsOf(points, box);
  if (columns.length < 5) return undefined;
  const [a, b, c] = parabola(columns.map(({ u, middle }) => [u, middle]));
  const at = (u: number) => a + b * u + c * u * u;
  const thickness = points.length / columns.length;
  return Math.abs(c) * (box.width / 2) ** 2 < LEAST_RISE * thickness ? undefined : { thickness, at };
}

interface Column {
  u: number;
  middle: number;
}

/** The blob's points by whole steps along the box, in the box's own directions. */
function columnsOf(points: readonly Point[], { centre, angle }: Box): Column[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [x, y] of points) {
    const [dx, dy] = [x - centre[0], y - centre[1]];
    const u = Math.round(dx * cos + dy * sin);
    const column = sums.get(u) ?? { sum: 0, count: 0 };
    sums.set(u, { sum: column.sum + dy * cos - dx * sin, count: column.count + 1 });
  }
  return [...sums].map(([u, { sum, count }]) => ({ u, middle: sum / count }));
}

/** Least squares: a + b·u + c·u² nearest to the points, by Cramer's rule on the normal equations. */
function parabola(points: readonly Point[]): [number, number, number] {
  const power = (n: number) => points.reduce((sum, [u]) => sum + u ** n, 0);
  const moment = (n: number) => points.reduce((sum, [u, v]) => sum + v * u ** n, 0);
  const [s0, s1, s2, s3, s4] = [points.length, power(1), power(2), power(3), power(4)];
  const [t0, t1, t2] = [moment(0), moment(1), moment(2)];
  const whole = determinant([s0, s1, s2], [s1, s2, s3], [s2, s3, s4]);
  if (whole === 0) return [t0 / s0, 0, 0];
  return [
    determinant([t0, s1, s2], [t1, s2, s3], [t2, s3, s4]) / whole,
    determinant([s0, t0, s2], [s1, t1, s3], [s2, t2, s4]) / whole,
    determinant([s0, s1, t0], [s1, s2, t1], [s2, s3, t2]) / whole,
  ];
}

type Row = readonly [number, number, number];

function determinant([a, b, c]: Row, [d, e, f]: Row, [g, h, i]: Row): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
