import type { PictureBox } from '../domain/listing-picture';
import type { Raster } from './raster';

/**
 * The picture in another size. Each new pixel is a mean of the old ones around its place, the nearer the heavier (a triangle as
 * wide as the step), so that thin strokes do not fall between samples. O(pixels of both, the sides one after the other).
 */
export function resized(raster: Raster, width: number, height: number): Raster {
  if (width === raster.width && height === raster.height) return raster;
  const columns = tapsOf(raster.width, width);
  const rows = tapsOf(raster.height, height);
  const narrow = new Float32Array(width * raster.height * 3);
  for (let y = 0; y < raster.height; y++)
    for (let x = 0; x < width; x++)
      addTaps(raster.pixels, y * raster.width * 4, 4, columns[x]!, narrow, (y * width + x) * 3);
  const wide = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) addTaps(narrow, x * 3, width * 3, rows[y]!, wide, (y * width + x) * 3);
  return { width, height, pixels: opaque(wide) };
}

/** The old pixels that a new one is made of, along one side, and how much each weighs; together they weigh 1. */
interface Taps {
  first: number;
  weights: Float32Array;
}

function tapsOf(from: number, to: number): Taps[] {
  const step = from / to;
  const reach = Math.max(1, step);
  return Array.from({ length: to }, (_, at) => {
    const place = (at + 0.5) * step;
    const first = Math.max(0, Math.floor(place - reach));
    const end = Math.min(from, Math.ceil(place + reach));
    const weights = Float32Array.from({ length: end - first }, (_, tap) =>
      Math.max(0, 1 - Math.abs(first + tap + 0.5 - place) / reach),
    );
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return { first, weights: weights.map((weight) => weight / whole) };
  });
}

function addTaps(
  from: ArrayLike<number>,
  start: number,
  step: number,
  { first, weights }: Taps,
  into: Float32Array,
  at: number,
): void {
  for (let tap = 0; tap < weights.length; tap++) {
    const place = start + (first + tap) * step;
    const weight = weights[tap]!;
    into[at]! += from[place]! * weight;
    into[at + 1]! += from[place + 1]! * weight;
    into[at + 2]! += from[place + 2]! * weight;
  }
}

function opaque(colours: Float32Array): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((colours.length / 3) * 4).fill(255);
  for (let from = 0, at = 0; from < colours.length; from += 3, at += 4) {
    pixels[at] = colours[from]!;
    pixels[at + 1] = colours[from + 1]!;
    pixels[at + 2] = colours[from + 2]!;
  }
  return pixels;
}

/** A part of a picture by itself. The box is cut to the picture, and has one pixel at least. O(pixels of the box). */
export function cutOut(raster: Raster, box: PictureBox): Raster {
  const left = Math.min(raster.width - 1, Math.max(0, box[0]));
  const top = Math.min(raster.height - 1, Math.max(0, box[1]));
  const width = Math.max(1, Math.min(raster.width - left, box[0] + box[2] - left));
  const height = Math.max(1, Math.min(raster.height - top, box[1] + box[3] - top));
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * raster.width + left) * 4;
    pixels.set(raster.pixels.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, pixels };
}

/** A picture in a mirror. O(pixels). */
export const flippedAcross = (raster: Raster): Raster => flipped(raster, false);

/** A picture on its head. O(pixels). */
export const halfTurned = (raster: Raster): Raster => flipped(raster, true);

function flipped({ width, height, pixels }: Raster, upsideDown: boolean): Raster {
  const into = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const row = (upsideDown ? height - 1 - y : y) * width;
    for (let x = 0; x < width; x++) {
      const from = (row + width - 1 - x) * 4;
      for (let channel = 0; channel < 4; channel++)
        into[(y * width + x) * 4 + channel] = pixels[from + channel]!;
    }
  }
  return { width, height, pixels: into };
}
