import type { PictureBox } from '../../domain/listing-picture';
import type { Raster } from '../raster';
import { cutOut } from '../resize';
import { blobsOf } from '../words/blobs';
import { edgesOf, inkBox } from './ink';

/** Parts are told by edges that touch when they are widened by so many pixels: letters and pieces of one figure lie apart. */
const GAPS = [1, 3, 6, 10, 18];
const EDGE_FROM = 0.5;
/** A figure smaller than this in the reduced picture shows too little. */
const LEAST_SIDE = 24;
const MOST_PARTS = 60;
/** A rim around a part, of which its ground is told. */
const RIM = 3;

/** Boxes in which a figure may lie by itself: the whole picture trimmed to its ink, and what hangs together in it. O(pixels). */
export function partsOf(picture: Raster): PictureBox[] {
  const edges = edgesOf(picture);
  const whole: PictureBox = [0, 0, picture.width, picture.height];
  const boxes = GAPS.flatMap((gap): PictureBox[] =>
    boxesAt(widened(edges, picture.width, gap), picture.width, gap),
  );
  const large = [whole, ...boxes]
    .map((box) => trimmed(picture, box))
    .filter((box): box is PictureBox => box !== undefined && Math.min(box[2], box[3]) >= LEAST_SIDE);
  return distinct(large).slice(0, MOST_PARTS);
}

function boxesAt(edges: Float32Array, width: number, gap: number): PictureBox[] {
  return blobsOf(edges, width, EDGE_FROM).map((blob) => {
    const xs = blob.map((at) => at % width);
    const ys = blob.map((at) => Math.floor(at / width));
    const [left, top] = [least(xs) + gap, least(ys) + gap];
    return [
      left - RIM,
      top - RIM,
      greatest(xs) - gap - left + 1 + 2 * RIM,
      greatest(ys) - gap - top + 1 + 2 * RIM,
    ];
  });
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const greatest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));

/** Each edge as wide as `by` to all sides. O(pixels × by). */
function widened(map: Float32Array, width: number, by: number): Float32Array {
  return along(along(map, 1, by, width), width, by, width);
}

function along(map: Float32Array, step: number, by: number, width: number): Float32Array {
  const wide = new Float32Array(map.length);
  for (let at = 0; at < map.length; at++)
    if (map[at]! >= EDGE_FROM)
      for (let shift = -by; shift <= by; shift++) {
        const beside = at + shift * step;
        const isSameRow = step !== 1 || Math.floor(beside / width) === Math.floor(at / width);
        if (isSameRow && beside >= 0 && beside < map.length) wide[beside] = 1;
      }
  return wide;
}

function trimmed(picture: Raster, [left, top, width, height]: PictureBox): PictureBox | undefined {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const box = inkBox(cutOut(picture, [x, y, width + left - x, height + top - y]));
  return box && [x + box[0], y + box[1], box[2], box[3]];
}

function distinct(boxes: readonly PictureBox[]): PictureBox[] {
  return [...new Map(boxes.map((box) => [box.join(' '), box])).values()];
}
