import type { FigureCopy } from '../../domain/listing-picture';
import type { Raster } from '../raster';
import { copiesIn } from './copies';
import type { RecordedFigure } from './recorded';

/** A recorded figure and whose it is. */
export type OwnedFigure = RecordedFigure & Pick<FigureCopy, 'list' | 'row' | 'recordNo'>;

/** Whose figures a picture shows. A recordal may have several pictures: the one that is most alike speaks for it. */
export function copiesOf(picture: Raster, figures: readonly OwnedFigure[]): FigureCopy[] {
  const best = new Map<string, FigureCopy>();
  for (const { figure, box, likeness: exact } of copiesIn(picture, figures)) {
    const { list, row, recordNo } = figure;
    const likeness = Math.round(exact * 1_000) / 1_000;
    const key = `${list} ${row}`;
    if (likeness > (best.get(key)?.likeness ?? 0)) best.set(key, { list, row, recordNo, box, likeness });
  }
  return [...best.values()];
}
