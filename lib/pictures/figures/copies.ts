import type { PictureBox } from '../../domain/listing-picture';
import type { Raster } from '../raster';
import { partsOf } from './parts';
import { likeness, printOf } from './print';
import { type RecordedFigure, reduced } from './recorded';

/** A copy of a recorded figure within a picture. */
export interface Copy<Figure extends RecordedFigure> {
  figure: Figure;
  /** In the pixels of the picture. */
  box: PictureBox;
  likeness: number;
}

/**
 * From here on a part is a copy, and below it merely like: the highest bound that still found 95 in 100 copies of one half of the
 * drawn figures. What it is worth is told by the other half (PICTURES.md).
 */
export const COPY_FROM = 0.91;
/** Pictures are looked at no larger than this. */
const LONGEST = 560;

/**
 * Which of the recorded figures a picture shows, as a whole or in a part: the same drawing in any size, colours, compression, in
 * a mirror, or with a tenth cut off. Nothing that is only similar. O(parts × figures), some 30,000 comparisons a tenth of a second.
 */
export function copiesIn<Figure extends RecordedFigure>(
  picture: Raster,
  figures: readonly Figure[],
  from = COPY_FROM,
): Copy<Figure>[] {
  const small = reduced(picture, LONGEST);
  const scale = picture.width / small.width;
  const parts = partsOf(small).flatMap((box) => {
    const print = printOf(small, box);
    return print ? [{ box, print }] : [];
  });
  return figures.flatMap((figure) => {
    const found = parts
      .map(({ box, print }) => ({ box, likeness: bestOf(figure, print) }))
      .reduce((best, one) => (one.likeness > best.likeness ? one : best), {
        box: [0, 0, 0, 0] as PictureBox,
        likeness: 0,
      });
    return found.likeness >= from
      ? [{ figure, likeness: found.likeness, box: scaled(found.box, scale) }]
      : [];
  });
}

const bestOf = ({ prints }: RecordedFigure, part: RecordedFigure['prints'][number]) =>
  prints.reduce((best, print) => Math.max(best, likeness(print, part)), 0);

const scaled = ([left, top, width, height]: PictureBox, by: number): PictureBox => [
  Math.round(left * by),
  Math.round(top * by),
  Math.round(width * by),
  Math.round(height * by),
];
