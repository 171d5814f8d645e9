import type { Point } from '../raster';

/** A rectangle that may lie aslant: `angle` turns its width from the horizontal, clockwise on the screen, in radians. */
export interface Box {
  centre: Point;
  width: number;
  height: number;
  angle: number;
}

/**
 * The smallest rectangle around points, by the theorem that one of its sides lies on a side of their hull. `width` is the side
 * that is nearer to the horizontal. O(n log n + hull²).
 */
export function leastBox(points: readonly Point[]): Box {
  const hull = convexHull(points);
  let least: Box | undefined;
  for (let at = 0; at < hull.length; at++) {
    const [x, y] = hull[at]!;
    const [toX, toY] = hull[(at + 1) % hull.length]!;
    const box = boxAlong(hull, Math.atan2(toY - y, toX - x));
    if (!least || box.width * box.height < least.width * least.height) least = box;
  }
  return nearLevel(least!);
}

function boxAlong(hull: readonly Point[], angle: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = hull.map(([x, y]) => x * cos + y * sin);
  const across = hull.map(([x, y]) => y * cos - x * sin);
  const [left, right] = [Math.min(...along), Math.max(...along)];
  const [top, bottom] = [Math.min(...across), Math.max(...across)];
  const [u, v] = [(left + right) / 2, (top + bottom) / 2];
  return { centre: [u * cos - v * sin, u * sin + v * cos], width: right - left, height: bottom - top, angle };
}

const RIGHT_ANGLE = Math.PI / 2;

function nearLevel({ centre, width, height, angle }: Box): Box {
  const quarters = Math.round(angle / RIGHT_ANGLE);
  const turned = angle - quarters * RIGHT_ANGLE;
  const [w, h] = quarters % 2 === 0 ? [width, height] : [height, width];
  return { centre, width: w, height: h, angle: turned };
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(sorted: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of sorted) {
    while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Corners of a box, clockwise from the upper left of what is written in it. */
export function cornersOf({ centre: [x, y], width, height, angle }: Box): [Point, Point, Point, Point] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (u: number, v: number): Point => [x + u * cos - v * sin, y + u * sin + v * cos];
  const [u, v] = [width / 2, height / 2];
  return [corner(-u, -v), corner(u, -v), corner(u, v), corner(-u, v)];
}
