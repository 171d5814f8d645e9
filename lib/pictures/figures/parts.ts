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
  const large = distinct([whole, ...boxes])
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

/** Each edge as wide as `by` to all sides. O(pixels). */
function widened(map: Float32Array, width: number, by: number): Float32Array {
  return along(along(map, 1, by, width), width, by, width);
}

/** Along rows, in steps of one, or along columns, in steps of a row: there and back, counting from the edge last seen. */
function along(map: Float32Array, step: number, by: number, width: number): Float32Array {
  const wide = new Float32Array(map.length);
  const lines = step === 1 ? map.length / width : width;
  const length = map.length / lines;
  for (let line = 0; line < lines; line++) {
    const start = step === 1 ? line * width : line;
    for (let near = by + 1, i = 0; i < length; i++) near = stepped(map, wide, start + i * step, near, by);
    for (let near = by + 1, i = length - 1; i >= 0; i--)
      near = stepped(map, wide, start + i * step, near, by);
  }
  return wide;
}

/** Marks a pixel that is near an edge. Returns how near. */
function stepped(map: Float32Array, wide: Float32Array, at: number, near: number, by: number): number {
  const now = map[at]! >= EDGE_FROM ? 0 : near + 1;
  if (now <= by) wide[at] = 1;
  return now;
}

function trimmed(picture: Raster, [left, top, width, height]: PictureBox): PictureBox | undefined {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const box = inkBox(cutOut(picture, [x, y, width + left - x, height + top - y]));
  return box && [x + box[0], y + box[1], box[2], box[3]];
}

function distinct(boxes: readonly PictureBox[]): PictureBox[] {
  return [...new Map(boxes.map((box) => [box.join(' '), box])).values()];
}
