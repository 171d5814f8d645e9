import type { Raster } from '../raster';

/** Lines along which colours change in a picture, one pixel wide. */
export interface Outline {
  width: number;
  height: number;
  /** Places of its pixels: x, y, x, y … The plain ones first. */
  points: Int16Array;
  /** How many of these numbers are of plain lines; the rest may be shades, or what pressing left. */
  plain: number;
}

/** A step of so much of the strongest is plain, of less it is faint, and of less than that it is none. */
const PLAIN = { share: 0.3, least: 120 };
const FAINT = { share: 0.08, least: 40 };

/**
 * The outline of what a picture shows, whatever its colours are: where they change most, across the change (Canny, "A
 * computational approach to edge detection", 1986, without his smoothing: `resized` has smoothed). O(pixels).
 */
export function outlineOf(raster: Raster): Outline {
  const { width, height } = raster;
  const slopes = slopesOf(raster);
  const strongest = upperTenth(slopes.steps);
  const plainFrom = Math.max(PLAIN.least, PLAIN.share * strongest);
  const faintFrom = Math.max(FAINT.least, FAINT.share * strongest);
  const plain: number[] = [];
  const faint: number[] = [];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const step = slopes.steps[y * width + x]!;
      if (step >= faintFrom && isRidge(slopes, y * width + x, width))
        (step >= plainFrom ? plain : faint).push(x, y);
    }
  return { width, height, points: Int16Array.from([...plain, ...faint]), plain: plain.length };
}

function upperTenth(steps: Float32Array): number {
  const strong = steps.filter((step) => step >= FAINT.least).sort();
  return strong[Math.floor(strong.length * 0.9)] ?? 0;
}

/** How much colours change at each pixel, and whither: those of the colour that changes most (Sobel's operator). */
interface Slopes {
  steps: Float32Array;
  across: Float32Array;
  down: Float32Array;
}

function slopesOf({ width, height, pixels }: Raster): Slopes {
  const size = width * height;
  const slopes = {
    steps: new Float32Array(size),
    across: new Float32Array(size),
    down: new Float32Array(size),
  };
  const row = width * 4;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++)
      for (let at = y * row + x * 4; at < y * row + x * 4 + 3; at++)
        addSlope(slopes, y * width + x, pixels, at, row);
  return slopes;
}

function addSlope(slopes: Slopes, here: number, pixels: Raster['pixels'], at: number, row: number): void {
  const [before, after] = [at - row, at + row];
  const falling = pixels[after + 4]! - pixels[before - 4]!;
  const rising = pixels[before + 4]! - pixels[after - 4]!;
  const across = falling + rising + 2 * (pixels[at + 4]! - pixels[at - 4]!);
  const down = falling - rising + 2 * (pixels[after]! - pixels[before]!);
  const step = Math.sqrt(across * across + down * down);
  if (step <= slopes.steps[here]!) return;
  slopes.steps[here] = step;
  slopes.across[here] = across;
  slopes.down[here] = down;
}

/** Tangent of 22.5°: directions nearer to an axis than this go along it. */
const NEARER = Math.SQRT2 - 1;

/** Whether colours change more here than before and behind, in the direction of the change. */
function isRidge({ steps, across, down }: Slopes, at: number, width: number): boolean {
  const [x, y] = [across[at]!, down[at]!];
  const [far, high] = [Math.abs(x), Math.abs(y)];
  const aslant = Math.sign(x) === Math.sign(y) ? width + 1 : width - 1;
  const beside = high < NEARER * far ? 1 : far < NEARER * high ? width : aslant;
  return steps[at]! >= steps[at - beside]! && steps[at]! > steps[at + beside]!;
}
