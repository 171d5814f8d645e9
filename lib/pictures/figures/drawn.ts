import type { PictureBox } from '../../domain/listing-picture';
import type { Raster } from '../raster';
import { cutOut, resized } from '../resize';
import { type Outline, outlineOf } from './outline';

/** Left, top, right and bottom edge of a box that may end between pixels, and beyond what is seen. */
export type Sides = readonly [left: number, top: number, right: number, bottom: number];

/** The outline of what a box holds, with what is around it, and where in it the box lies. */
export interface Drawn {
  outline: Outline;
  box: Sides;
}

/** The longer side of a box comes out as so many pixels. */
const LONGEST = 208;
/** And around it, where the picture goes on, so many are seen: more than the tenth of a figure that may be cut off. */
const AROUND = 26;

/** What a box of a picture holds, in one size, whatever its own is. O(pixels of the box). */
export function drawnIn(picture: Raster, [left, top, width, height]: PictureBox): Drawn {
  const scale = LONGEST / Math.max(width, height);
  const rim = Math.ceil(AROUND / scale);
  const [x, y] = [Math.max(0, left - rim), Math.max(0, top - rim)];
  const right = Math.min(picture.width, left + width + rim);
  const bottom = Math.min(picture.height, top + height + rim);
  const cut = cutOut(picture, [x, y, right - x, bottom - y]);
  const sized = resized(cut, Math.round(cut.width * scale), Math.round(cut.height * scale));
  const [across, down] = [sized.width / cut.width, sized.height / cut.height];
  const box: Sides = [
    (left - x) * across,
    (top - y) * down,
    (left - x + width) * across,
    (top - y + height) * down,
  ];
  return { outline: outlineOf(sized), box };
}
