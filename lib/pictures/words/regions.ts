import type { Point, Raster } from '../raster';
import { resized } from '../resize';
import { type Bend, bendOf } from './bend';
import { type Blob, blobsOf } from './blobs';
import { asInput, REGION_LEVELS } from './input';
import { type Box, leastBox } from './least-box';
import type { RunNetwork } from './network';

/** A place with letters, in the pixels of the picture. */
export interface Region {
  box: Box;
  bend?: Bend;
}

/** Longest side in which letters are looked for: time grows with its square. */
const LONGEST = 960;
/** Small pictures are enlarged to it: the network was taught on letters of some size. */
const SHORTEST = 480;
/** The network halves its input five times. */
const STEP = 32;

/** Thresholds of PaddleOCR's own reading of the map (`DBPostProcess`): for a pixel, for a place as a whole. */
const PIXEL_FROM = 0.3;
const PLACE_FROM = 0.5;
/** The network is taught to mark letters shrunken by this share, so that neighbours stay apart. */
const UNSHRINK = 1.6;
const LEAST_SIDE = 3;
/** No picture of goods has more lines that matter; what is beyond them is left, largest first. */
const MOST_REGIONS = 60;

/**
 * Where in a picture letters are, largest first, at most 60. The network marks pixels; those that touch are a place, whose
 * smallest box is grown back to the letters' size (differentiable binarisation: Liao et al., AAAI 2020).
 */
export async function regionsOf(raster: Raster, run: RunNetwork): Promise<Region[]> {
  const [width, height] = sizeFor(raster);
  const { numbers } = await run('regions', asInput(resized(raster, width, height), REGION_LEVELS));
  const [scaleX, scaleY] = [raster.width / width, raster.height / height];
  return blobsOf(numbers, width, PIXEL_FROM)
    .filter((blob) => blob.length >= LEAST_SIDE ** 2 && meanOf(numbers, blob) >= PLACE_FROM)
    .map((blob) => regionOf(blob.map((at) => pointAt(at, width, scaleX, scaleY))))
    .filter(({ box }) => Math.min(box.width, box.height) >= LEAST_SIDE)
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)
    .slice(0, MOST_REGIONS);
}

function sizeFor({ width, height }: Raster): [number, number] {
  const shrunk = Math.min(1, LONGEST / Math.max(width, height));
  const scale = Math.max(width, height) < SHORTEST ? SHORTEST / Math.max(width, height) : shrunk;
  const whole = (side: number) => Math.max(STEP, Math.round((side * scale) / STEP) * STEP);
  return [whole(width), whole(height)];
}

function pointAt(at: number, width: number, scaleX: number, scaleY: number): Point {
  return [((at % width) + 0.5) * scaleX, (Math.floor(at / width) + 0.5) * scaleY];
}

function regionOf(points: readonly Point[]): Region {
  const box = leastBox(points);
  const bend = bendOf(points, box);
  const grown = unshrunk(box);
  if (!bend) return { box: grown };
  const more = unshrunk({ ...box, height: bend.thickness });
  return { box: grown, bend: { ...bend, thickness: more.height } };
}

function unshrunk(box: Box): Box {
  const by = (box.width * box.height * UNSHRINK) / (2 * (box.width + box.height));
  return { ...box, width: box.width + 2 * by, height: box.height + 2 * by };
}

const meanOf = (map: Float32Array, blob: Blob) => blob.reduce((sum, at) => sum + map[at]!, 0) / blob.length;
