import type { Sides } from './drawn';
import type { Nearness } from './nearness';
import type { Outline } from './outline';

/** How places of one picture become those of another: x times `across` plus `left`, y times `down` plus `top`. */
export interface Laying {
  across: number;
  left: number;
  down: number;
  top: number;
}

/** Lays a box over another, or its mirror image. */
export function laying(from: Sides, onto: Sides, isMirrored: boolean): Laying {
  const stretch = (onto[2] - onto[0]) / (from[2] - from[0]);
  const down = (onto[3] - onto[1]) / (from[3] - from[1]);
  const across = isMirrored ? -stretch : stretch;
  return {
    across,
    left: (isMirrored ? onto[2] : onto[0]) - across * from[0],
    down,
    top: onto[1] - down * from[1],
  };
}

/** The other way about. */
export const reversed = ({ across, left, down, top }: Laying): Laying => ({
  ...{ across: 1 / across, left: -left / across },
  ...{ down: 1 / down, top: -top / down },
});

/** Said of a point that is laid where nothing is to be seen. */
export const UNSEEN = -1;

/**
 * How far the plain points of an outline, or every nth of them, are from another that it is laid over; UNSEEN for those that
 * fall outside of `within`, a part of the other picture. O(points).
 */
export function farFrom(
  near: Nearness,
  { points, plain }: Outline,
  { across, left, down, top }: Laying,
  [first, upper, last, lower]: Sides,
  every = 1,
): Float32Array {
  const far = new Float32Array(Math.ceil(plain / (2 * every)));
  for (let at = 0, point = 0; at < plain; at += 2 * every, point++) {
    const x = across * points[at]! + left;
    const y = down * points[at + 1]! + top;
    const isSeen = x >= first && y >= upper && x <= last && y <= lower;
    far[point] = isSeen ? near.far[Math.round(y) * near.width + Math.round(x)]! : UNSEEN;
  }
  return far;
}
