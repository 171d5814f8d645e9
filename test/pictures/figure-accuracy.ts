import sharp from 'sharp';
import { decodePicture } from '../../lib/cli/pictures/decode';
import { copiesIn } from '../../lib/pictures/figures/copies';
import { type RecordedFigure, recordedFigure } from '../../lib/pictures/figures/recorded';
import { DISTORTIONS, type Distortion, distorted, recordedPicture } from './figures-drawn';
import type { Change, FigureAmongOthers } from './look-alikes';

/** A picture compared with a recorded figure. */
export interface Compared {
  figure: string;
  /** Whether the picture is a copy of the figure, something like it, or of another one. */
  sort: 'copy' | 'look-alike' | 'another';
  how: Distortion | Change;
  /** How much agreed where least did. */
  least: number;
}

type Named = RecordedFigure & { name: string };

/** What a register has of these figures. */
export async function recordedOnes(figures: readonly FigureAmongOthers[]): Promise<Named[]> {
  const recorded: Named[] = [];
  for (const { name, drawing } of figures)
    recorded.push({ name, ...recordedFigure(await decoded(await recordedPicture(drawing)))! });
  return recorded;
}

/** A figure's copies, one of each kind, and its look-alikes, each compared with every recorded figure. */
export async function comparedWithAll(
  { name, drawing, lookAlikes }: FigureAmongOthers,
  seed: number,
  recorded: readonly Named[],
): Promise<Compared[]> {
  const compared: Compared[] = [];
  const look = async (bytes: Buffer, shown: Pick<Compared, 'sort' | 'how'>) => {
    const found = copiesIn(await decoded(bytes), recorded, 0);
    const least = new Map(found.map((copy) => [copy.figure.name, copy.least]));
    for (const { name: figure } of recorded) {
      const sort = figure === name ? shown.sort : 'another';
      compared.push({ figure, sort, how: shown.how, least: least.get(figure) ?? 0 });
    }
  };
  for (const how of DISTORTIONS) await look(await distorted(drawing, how, seed), { sort: 'copy', how });
  for (const { change, drawing: other } of lookAlikes)
    await look(await recordedPicture(other), { sort: 'look-alike', how: change });
  return compared;
}

const decoded = (bytes: Uint8Array) => decodePicture(sharp, bytes);
