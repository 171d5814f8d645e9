import type { Point, Raster } from '../raster';
import { flippedAcross, halfTurned } from '../resize';
import type { Region } from './regions';

/** Height of the strips that the networks read. */
const STRIP_HEIGHT = 48;
/** A line longer than this, in heights, is squeezed: some hundred letters. */
const LONGEST_STRIP = 30;
/** Where a box is so much higher than wide, its letters were turned by a quarter. */
const ON_END = 1.5;

/** A line of letters cut out of a picture and laid level. */
export interface Strip {
  raster: Raster;
  /** Where in the picture a point of the strip is; both run from 0 to 1. */
  placeOf(along: number, across: number): Point;
}

/**
 * Cuts a place out of a picture, turned level and, where its letters stand on a curve, unrolled. Samples are means of what
 * a pixel of the strip covers. O(pixels of the strip, or of the place where that is larger).
 */
export function stripOf(raster: Raster, region: Region): Strip {
  const { length, height, placeOf } = courseOf(region);
  const width = Math.round(STRIP_HEIGHT * Math.min(LONGEST_STRIP, Math.max(0.5, length / height)));
  return { placeOf, raster: sampled(raster, width, placeOf, height / STRIP_HEIGHT) };
}

interface Course extends Pick<Strip, 'placeOf'> {
  length: number;
  height: number;
}

function courseOf({ box, bend }: Region): Course {
  const { centre, angle } = box;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const inPicture = (u: number, v: number): Point => [
    centre[0] + u * cos - v * sin,
    centre[1] + u * sin + v * cos,
  ];
  if (bend) {
    const placeOf = (along: number, across: number): Point => {
      const u = (along - 0.5) * box.width;
      const slope = (bend.at(u + 1) - bend.at(u - 1)) / 2;
      const norm = Math.hypot(1, slope);
      const out = ((across - 0.5) * bend.thickness) / norm;
      return inPicture(u - slope * out, bend.at(u) + out);
    };
    return { length: box.width, height: bend.thickness, placeOf };
  }
  if (box.height >= ON_END * box.width)
    return {
      ...{ length: box.height, height: box.width },
      placeOf: (along, across) => inPicture((across - 0.5) * box.width, (0.5 - along) * box.height),
    };
  return {
    ...{ length: box.width, height: box.height },
    placeOf: (along, across) => inPicture((along - 0.5) * box.width, (across - 0.5) * box.height),
  };
}

/** Most samples along one side of a pixel: beyond them a mean does not change. */
const MOST_SAMPLES = 4;

function sampled(raster: Raster, width: number, placeOf: Strip['placeOf'], scale: number): Raster {
  const pixels = new Uint8ClampedArray(width * STRIP_HEIGHT * 4);
  const steps = Math.max(1, Math.min(MOST_SAMPLES, Math.round(scale)));
  const sum = new Float64Array(3);
  for (let y = 0; y < STRIP_HEIGHT; y++)
    for (let x = 0; x < width; x++) {
      sum.fill(0);
      for (let down = 0.5; down < steps; down++)
        for (let right = 0.5; right < steps; right++)
          addSample(raster, placeOf((x + right / steps) / width, (y + down / steps) / STRIP_HEIGHT), sum);
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = sum[channel]! / steps ** 2;
      pixels[at + 3] = 255;
    }
  return { width, height: STRIP_HEIGHT, pixels };
}

/** Adds the colour between four pixels; beyond the edge the edge goes on. */
function addSample({ width, height, pixels }: Raster, [x, y]: Point, sum: Float64Array): void {
  const left = Math.min(width - 1, Math.max(0, x - 0.5));
  const top = Math.min(height - 1, Math.max(0, y - 0.5));
  const [x0, y0] = [Math.floor(left), Math.floor(top)];
  const [x1, y1] = [Math.min(width - 1, x0 + 1), Math.min(height - 1, y0 + 1)];
  const [fx, fy] = [left - x0, top - y0];
  for (let channel = 0; channel < 3; channel++) {
    const level = (column: number, row: number) => pixels[(row * width + column) * 4 + channel]!;
    const above = level(x0, y0) * (1 - fx) + level(x1, y0) * fx;
    const below = level(x0, y1) * (1 - fx) + level(x1, y1) * fx;
    sum[channel]! += above * (1 - fy) + below * fy;
  }
}

/** A strip seen in a mirror. */
export function mirrored({ raster, placeOf }: Strip): Strip {
  return { raster: flippedAcross(raster), placeOf: (along, across) => placeOf(1 - along, across) };
}

/** A strip on its head. */
export function turned({ raster, placeOf }: Strip): Strip {
  return { raster: halfTurned(raster), placeOf: (along, across) => placeOf(1 - along, 1 - across) };
}
