import type { ScreenedListing } from '../page/page-state';
import { MOST_PICTURES } from './addresses';
import type { ShownPicture } from './read-pictures';
import type { DrawnPicture, PictureItem } from './state';

/** The listings of a page that were asked for or, without such a choice, those with findings. */
export function itemsOf(screened: readonly ScreenedListing[], wanted?: readonly string[]): PictureItem[] {
  return screened.map(({ listing, screening }) => ({
    listing,
    level: screening.outcome,
    chosen: wanted ? wanted.includes(listing.id) : screening.outcome !== 'clear',
    pictures: [],
  }));
}

/** How many pictures reading these listings tries; those beyond the limit of a listing count as one. */
export const picturesIn = (items: readonly PictureItem[]): number =>
  items.reduce((sum, { listing }) => sum + Math.min(new Set(listing.images).size, MOST_PICTURES + 1), 0);

/** A listing before anybody read its pictures. */
export function unreadItem({ listing, level, chosen, pictures }: PictureItem): PictureItem {
  for (const { drawn } of pictures) if (drawn) URL.revokeObjectURL(drawn.address);
  return { listing, level, chosen, pictures: [] };
}

/** A picture as a page draws it: the address of the small version is valid on this page only. */
export function drawnOf({ picture, seen }: ShownPicture): DrawnPicture {
  if (!seen) return { picture };
  const { small, width, height } = seen;
  return { picture, drawn: { address: URL.createObjectURL(small), width, height } };
}
