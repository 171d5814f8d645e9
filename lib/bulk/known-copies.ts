import type { FigureCopy, ListingPicture } from '../domain/listing-picture';
import type { ReadRow } from '../listing-files/open-listings';
import type { ScreeningList } from '../lists/store/screening-list';
import { notice } from '../locales/notice';
import { withPictures } from '../screening/picture-words';

/**
 * Rows of a file as far as these lists still say whose the recorded pictures are that theirs copy: a copy is known by the row
 * that its recordal had. Where another stands there by now, or none, the picture counts as one that nobody has looked at: its
 * listing is not clear, and it can be looked at anew. All else stays as it is. O(copies), and the rows of lists that they name.
 */
export async function withKnownCopies(
  rows: readonly ReadRow[],
  lists: readonly ScreeningList[],
): Promise<ReadRow[]> {
  const copies = rows.flatMap((row) => picturesOf(row).flatMap(copiesOf));
  if (copies.length === 0) return [...rows];
  const standing = await rowsOf(copies, lists);
  const stands = (copy: FigureCopy) => standing.get(copy.list)?.get(copy.row) === copy.recordNo;
  const isKnown = (picture: ListingPicture) => copiesOf(picture).every(stands);
  return rows.map((row) => {
    const pictures = picturesOf(row);
    if (!('listing' in row) || pictures.every(isKnown)) return row;
    const known = pictures.map((one) =>
      isKnown(one) ? one : { name: one.name, unread: notice('pictureNotYet') },
    );
    return { ...row, listing: withPictures(row.listing, known) };
  });
}

const picturesOf = (row: ReadRow): readonly ListingPicture[] =>
  ('listing' in row && row.listing.pictures) || [];

const copiesOf = (picture: ListingPicture): readonly FigureCopy[] =>
  ('unread' in picture ? undefined : picture.figures) ?? [];

/** The numbers at the rows that copies name, list by list. A row that a list has no longer has none. */
async function rowsOf(
  copies: readonly FigureCopy[],
  lists: readonly ScreeningList[],
): Promise<Map<string, Map<number, string | undefined>>> {
  const standing = new Map<string, Map<number, string | undefined>>();
  for (const list of lists) {
    const named = new Set(copies.flatMap((copy) => (copy.list === list.name ? [copy.row] : [])));
    const rows = [...named].filter((row) => row < list.index.size);
    const recordals = await list.recordals(rows);
    standing.set(list.name, new Map(rows.map((row, at) => [row, recordals[at]?.recordNo])));
  }
  return standing;
}
