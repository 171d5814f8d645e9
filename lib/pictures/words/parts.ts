import type { PictureBox } from '../../domain/listing-picture';
import type { Raster } from '../raster';

/** A part of a picture in which letters are looked for by itself, and what of it no neighbour looks at in its place. */
export interface Part {
  box: PictureBox;
  own: PictureBox;
}

/** Letters are found down to half the size in which a part of this length has them (40 pixels of 750 × 1,920). */
const LONGEST = 1_920;
/** A picture that is no more than twice as long as it is wide is looked at whole, whatever its size. */
const LONG = 2;
/** How much of a part its neighbour has too: lines are whole in one of them. Those of a wide picture run along it. */
const SHARED_DOWN = 1 / 4;
const SHARED_ALONG = 1 / 2;

/**
 * The parts of a picture that is long for its width, as shops hang everything about an article into one: shrunk as a whole, its
 * letters would be too small to see. Every place belongs to one part alone, whose box reaches beyond it. At most O(long / short).
 */
export function partsOf({ width, height }: Pick<Raster, 'width' | 'height'>): Part[] {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const length = Math.max(LONGEST, LONG * short);
  if (long <= length) return [{ box: [0, 0, width, height], own: [0, 0, width, height] }];
  const isWide = width > height;
  const count = Math.ceil((long - length) / (length * (1 - (isWide ? SHARED_ALONG : SHARED_DOWN)))) + 1;
  const step = (long - length) / (count - 1);
  const stretch = (from: number, to: number): PictureBox =>
    isWide ? [from, 0, to - from, height] : [0, from, width, to - from];
  const beginOf = (nth: number) => Math.round(nth * step);
  const middleOf = (nth: number) => Math.round((beginOf(nth) + length + beginOf(nth + 1)) / 2);
  return Array.from({ length: count }, (_, nth) => ({
    box: stretch(beginOf(nth), Math.min(long, beginOf(nth) + length)),
    own: stretch(nth === 0 ? 0 : middleOf(nth - 1), nth === count - 1 ? long : middleOf(nth)),
  }));
}
