import type { PictureBox } from '../../domain/listing-picture';
import type { Raster } from '../raster';
import { agreementOf } from './agreement';
import { aligned, type Layer, layerOf } from './aligned';
import { drawnIn } from './drawn';
import { partsOf } from './parts';
import { type FigurePrint, likeness, printOf } from './print';
import { type RecordedFigure, reduced } from './recorded';

/** A copy of a recorded figure within a picture. */
export interface Copy<Figure extends RecordedFigure> {
  figure: Figure;
  /** In the pixels of the picture. */
  box: PictureBox;
  /** How much of the drawing agrees, 0…1. */
  likeness: number;
  /** And how much of it where it agrees least. */
  least: number;
}

/**
 * From here on a part is a copy, and below it merely like, by how much agrees where least does: a little more than in the most
 * alike of 444 look-alikes (0.60). What the bound is worth is told by figures that it was not set on (PICTURES.md).
 */
export const COPY_FROM = 0.64;
/** Parts whose prints are less alike than this are not laid over the figure. */
const LAID_FROM = 0.6;
/** Of the parts of a picture so many are laid over a figure, those with the most alike prints. */
const MOST_LAID = 3;
/** Parts are looked for in pictures no larger than this. */
const LONGEST = 560;

/**
 * Which of the recorded figures a picture shows, as a whole or in a part: the same drawing in any size, colours, compression, in
 * a mirror, or with a tenth cut off. Nothing that is only similar: parts with a like print are laid over the figure, and copies
 * agree with it everywhere. O(parts × figures), some 30,000 comparisons a tenth of a second, and some 10 ms for each that is alike.
 */
export function copiesIn<Figure extends RecordedFigure>(
  picture: Raster,
  figures: readonly Figure[],
  from = COPY_FROM,
): Copy<Figure>[] {
  const parts = printedParts(picture);
  return figures.flatMap((figure) => {
    const best = bestAmong(parts, figure);
    return best && best.least >= from ? [{ figure, ...best }] : [];
  });
}

/** A part in which a figure may lie by itself. */
interface Part {
  box: PictureBox;
  print: FigurePrint;
  /** Its outline, made when it is first asked for. */
  layer(): Layer;
}

function printedParts(picture: Raster): Part[] {
  const small = reduced(picture, LONGEST);
  const scale = picture.width / small.width;
  return partsOf(small).flatMap((within): Part[] => {
    const print = printOf(small, within);
    if (!print) return [];
    const box = scaled(within, scale);
    let layer: Layer | undefined;
    return [
      {
        box,
        print,
        layer: () => {
          layer ??= layerOf(drawnIn(picture, box));
          return layer;
        },
      },
    ];
  });
}

/** The part that agrees most with a figure, if any has a print like it. */
function bestAmong(
  parts: readonly Part[],
  { prints, drawn }: RecordedFigure,
): Omit<Copy<RecordedFigure>, 'figure'> | undefined {
  const alike = parts
    .map((part) => ({ part, alike: bestOf(prints, part.print) }))
    .filter(({ alike }) => alike >= LAID_FROM)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_LAID);
  if (alike.length === 0) return undefined;
  const figure = layerOf(drawn);
  return alike
    .map(({ part }) => laidOver(figure, part))
    .reduce((best, one) => (one.least > best.least ? one : best));
}

const bestOf = (prints: readonly FigurePrint[], part: FigurePrint) =>
  prints.reduce((best, print) => Math.max(best, likeness(print, part)), 0);

function laidOver(figure: Layer, { box, layer }: Part): Omit<Copy<RecordedFigure>, 'figure'> {
  const part = layer();
  const { whole, least } = agreementOf(figure, part, aligned(figure, part));
  return { box, likeness: whole, least };
}

const scaled = ([left, top, width, height]: PictureBox, by: number): PictureBox => [
  Math.round(left * by),
  Math.round(top * by),
  Math.round(width * by),
  Math.round(height * by),
];
