import type { PictureBox } from '../../domain/listing-picture';
import type { Raster } from '../raster';

/** Differences of colour below this are the decoder's noise. */
const LEAST_CONTRAST = 14;
/** Ink is full from so much of the strongest contrast on: two colours of one figure, and one recoloured, are both ink. */
const FULL_FROM = 0.35;

/**
 * How much each pixel stands out from the ground, 0…1: whatever the colours are. The ground is what most of the edge of the
 * picture is made of. Undefined where nothing stands out. O(pixels).
 */
export function inkOf(raster: Raster): Float32Array | undefined {
  const ground = groundOf(raster);
  const far = new Float32Array(raster.width * raster.height);
  for (let at = 0; at < far.length; at++) far[at] = distance(raster, at, ground);
  return saturated(far);
}

/** How much each pixel differs from those to its right and below, 0…1. O(pixels). */
export function edgesOf(raster: Raster): Float32Array {
  const { width, height, pixels } = raster;
  const steps = new Float32Array(width * height);
  for (let y = 0; y < height - 1; y++)
    for (let x = 0; x < width - 1; x++) {
      const at = (y * width + x) * 4;
      let step = 0;
      for (let channel = at; channel < at + 3; channel++) {
        const here = pixels[channel]!;
        step = Math.max(
          step,
          Math.abs(pixels[channel + 4]! - here),
          Math.abs(pixels[channel + 4 * width]! - here),
        );
      }
      steps[y * width + x] = step;
    }
  return saturated(steps) ?? steps;
}

/** Of the values above noise, which are whole and below 256, those at or above the given share of their upper tenth count as full. */
function saturated(values: Float32Array): Float32Array | undefined {
  const counts = new Uint32Array(256);
  let strong = 0;
  for (const value of values)
    if (value >= LEAST_CONTRAST) {
      counts[value]! += 1;
      strong += 1;
    }
  if (strong < values.length / 200) return undefined;
  const full = FULL_FROM * valueAt(counts, Math.floor(strong * 0.9));
  return values.map((value) => Math.min(1, value / full));
}

/** The value in a place of all, once they are in order. */
function valueAt(counts: Uint32Array, place: number): number {
  let before = 0;
  return counts.findIndex((count) => {
    before += count;
    return before > place;
  });
}

type Colour = readonly [red: number, green: number, blue: number];

function groundOf({ width, height, pixels }: Raster): Colour {
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) edge.push(y * width, y * width + width - 1);
  const middle = (channel: number) => {
    const levels = edge.map((at) => pixels[at * 4 + channel]!).sort((a, b) => a - b);
    return levels[levels.length >> 1]!;
  };
  return [middle(0), middle(1), middle(2)];
}

function distance({ pixels }: Raster, at: number, [red, green, blue]: Colour): number {
  const from = at * 4;
  return Math.max(
    Math.abs(pixels[from]! - red),
    Math.abs(pixels[from + 1]! - green),
    Math.abs(pixels[from + 2]! - blue),
  );
}

/** Ink from here on belongs to the figure. */
const INKED = 0.5;
/** A row or column with less ink than this share of it is noise. */
const LEAST_SHARE = 0.008;

/** The box around a picture's ink; undefined where there is none. O(pixels). */
export function inkBox(raster: Raster): PictureBox | undefined {
  const ink = inkOf(raster);
  if (!ink) return undefined;
  const { width, height } = raster;
  const columns = new Float32Array(width);
  const rows = new Float32Array(height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (ink[y * width + x]! >= INKED) {
        columns[x]! += 1 / height;
        rows[y]! += 1 / width;
      }
  const [left, right] = ends(columns);
  const [top, bottom] = ends(rows);
  return right > left && bottom > top ? [left, top, right - left, bottom - top] : undefined;
}

function ends(shares: Float32Array): readonly [first: number, end: number] {
  const isInked = (share: number) => share > LEAST_SHARE;
  return [Math.max(0, shares.findIndex(isInked)), shares.findLastIndex(isInked) + 1];
}
