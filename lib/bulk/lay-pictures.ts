import type { ReadRow } from '../listing-files/open-listings';
import { withPictures } from '../screening/picture-words';
import type { RowPictures } from './bulk-tasks';

/** Places of rows by their number in the file. O(rows). */
export const placesOf = (rows: readonly ReadRow[]): Map<number, number> =>
  new Map(rows.map(({ row }, at) => [row, at]));

/**
 * Lays pictures over rows of a file, which keep them, and returns those rows: a later check judges them together again. Numbers
 * that are no listing's are left out. O(told rows).
 */
export function layPictures(
  rows: ReadRow[],
  places: ReadonlyMap<number, number>,
  told: readonly RowPictures[],
): ReadRow[] {
  return told.flatMap(({ row: number, pictures }) => {
    const at = places.get(number) ?? -1;
    const row = rows[at];
    if (!row || !('listing' in row)) return [];
    const laid = { row: number, listing: withPictures(row.listing, pictures) };
    rows[at] = laid;
    return [laid];
  });
}
