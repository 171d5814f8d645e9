import type { Outline } from './outline';

/** How far each pixel is from an outline, in pixels, row by row; what is farther than FARTHEST counts as that far. */
export interface Nearness {
  width: number;
  height: number;
  far: Float32Array;
}

export const FARTHEST = 8;

/**
 * Two passes over the pixels, each with the neighbours that it has been at (Borgefors, "Distance transformations in digital
 * images", 1986): within a tenth of the true distance. O(pixels).
 */
export function nearnessOf({ width, height, points }: Outline): Nearness {
  const far = new Float32Array(width * height).fill(FARTHEST);
  for (let at = 0; at < points.length; at += 2) far[points[at + 1]! * width + points[at]!] = 0;
  for (let at = width + 1; at < far.length; at++) far[at] = nearest(far, at, -1, -width);
  for (let at = far.length - width - 2; at >= 0; at--) far[at] = nearest(far, at, 1, width);
  return { width, height, far };
}

/** Rows join at their ends: what is wrong there for a pixel is wrong at the rim, where no outline is. */
function nearest(far: Float32Array, at: number, beside: number, below: number): number {
  const straight = Math.min(far[at + beside]!, far[at + below]!) + 1;
  const aslant = Math.min(far[at + below - 1]!, far[at + below + 1]!) + Math.SQRT2;
  return Math.min(far[at]!, straight, aslant);
}
