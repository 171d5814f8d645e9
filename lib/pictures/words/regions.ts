import type { PictureBox } from '../../domain/listing-picture';
import type { Point, Raster } from '../raster';
import { cutOut, resized } from '../resize';
import { type Bend, bendOf } from './bend';
import { type Blob, blobsOf } from './blobs';
import { asInput, REGION_LEVELS } from './input';
import { type Box, leastBox } from './least-box';
import type { RunNetwork } from './network';
import { type Part, partsOf } from './parts';

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
/** No picture of goods has more lines that matter in a part of it; what is beyond them is left, largest first. */
const MOST_REGIONS = 60;
/** And in all of a long one: each takes some hundredths of a second to read. */
const MOST_IN_ALL = 200;

/**
 * Where in a picture letters are, largest first, at most 60 in a part of it and 200 in all. The network marks pixels; those that
 * touch are a place, whose smallest box is grown back to the letters' size (differentiable binarisation: Liao et al., AAAI 2020).
 */
export async function regionsOf(raster: Raster, run: RunNetwork): Promise<Region[]> {
  const regions: Region[] = [];
  for (const part of partsOf(raster)) regions.push(...(await regionsIn(raster, part, run)));
  return regions.sort(byArea).slice(0, MOST_IN_ALL);
}

async function regionsIn(raster: Raster, { box, own }: Part, run: RunNetwork): Promise<Region[]> {
  const isWhole = box[2] === raster.width && box[3] === raster.height;
  const part = isWhole ? raster : cutOut(raster, box);
  const [width, height] = sizeFor(part);
  const { numbers } = await run('regions', asInput(resized(part, width, height), REGION_LEVELS));
  const pointOf = (at: number): Point => [
    box[0] + (((at % width) + 0.5) * part.width) / width,
    box[1] + ((Math.floor(at / width) + 0.5) * part.height) / height,
  ];
  return blobsOf(numbers, width, PIXEL_FROM)
    .filter((blob) => blob.length >= LEAST_SIDE ** 2 && meanOf(numbers, blob) >= PLACE_FROM)
    .map((blob) => regionOf(blob.map(pointOf)))
    .filter((region) => Math.min(region.box.width, region.box.height) >= LEAST_SIDE && isIn(own, region))
    .sort(byArea)
    .slice(0, MOST_REGIONS);
}

const byArea = (a: Region, b: Region) => b.box.width * b.box.height - a.box.width * a.box.height;

function isIn([left, top, width, height]: PictureBox, { box: { centre } }: Region): boolean {
  const [x, y] = centre;
  return x >= left && x < left + width && y >= top && y < top + height;
}

function sizeFor({ width, height }: Raster): [number, number] {
  const shrunk = Math.min(1, LONGEST / Math.max(width, height));
  const scale = Math.max(width, height) < SHORTEST ? SHORTEST / Math.max(width, height) : shrunk;
  const whole = (side: number) => Math.max(STEP, Math.round((side * scale) / STEP) * STEP);
  return [whole(width), whole(height)];
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
