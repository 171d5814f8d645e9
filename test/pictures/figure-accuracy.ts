import sharp from 'sharp';
import { decodePicture } from '../../lib/cli/pictures/decode';
import { copiesIn } from '../../lib/pictures/figures/copies';
import { type RecordedFigure, recordedFigure } from '../../lib/pictures/figures/recorded';
import {
  DISTORTIONS,
  type Distortion,
  distorted,
  figureDrawing,
  lookAlike,
  recordedPicture,
} from './figures-drawn';

/** How well copies were found among drawn figures. */
export interface FigureAccuracy {
  /** Of each way to make a copy: how alike each of them was to its figure. */
  copies: Record<Distortion, number[]>;
  /** Pictures compared with figures that they do not show: how alike, the most alike first. */
  others: number[];
  /** Those among them that show the figure with one shape changed. */
  lookAlikes: number[];
}

type Numbered = RecordedFigure & { number: number };

/** Copies of the figures from one number up to another, `times` of each kind, and what only looks like them. */
export async function figureAccuracy(from: number, to: number, times: number): Promise<FigureAccuracy> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const figures: Numbered[] = [];
  for (const number of numbers) {
    const figure = recordedFigure(await decoded(await recordedPicture(figureDrawing(number))));
    if (figure) figures.push({ number, ...figure });
  }
  const copies = Object.fromEntries(
    DISTORTIONS.map((one) => [one, [] as number[]]),
  ) as FigureAccuracy['copies'];
  const others: number[] = [];
  const lookAlikes: number[] = [];
  for (const number of numbers) {
    for (const distortion of DISTORTIONS)
      for (let time = 0; time < times; time++) {
        const alike = await likenesses(
          await distorted(figureDrawing(number), distortion, number * 10 + time),
          figures,
        );
        copies[distortion].push(alike.get(number) ?? 0);
        alike.delete(number);
        others.push(...alike.values());
      }
    const alike = await likenesses(await recordedPicture(lookAlike(number)), figures);
    lookAlikes.push(alike.get(number) ?? 0);
    others.push(...alike.values());
  }
  return { copies, others: others.sort((a, b) => b - a), lookAlikes: lookAlikes.sort((a, b) => b - a) };
}

async function likenesses(picture: Buffer, figures: readonly Numbered[]): Promise<Map<number, number>> {
  const found = copiesIn(await decoded(picture), figures, 0);
  return new Map(found.map(({ figure, likeness }) => [figure.number, likeness]));
}

const decoded = (bytes: Uint8Array) => decodePicture(sharp, bytes);
