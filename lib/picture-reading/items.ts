import type { ScreenedListing } from '../page/page-state';
import { MOST_PICTURES } from './addresses';
import type { ShownPicture } from './read-pictures';
import type { DrawnPicture, PictureItem } from './state';

/** Listings of a page, of which those are chosen that were asked for, or else those in which something was found. */
export function itemsOf(screened: readonly ScreenedListing[], wanted?: readonly string[]): PictureItem[] {
  return screened.map(({ listing, screening }) => ({
    listing,
    level: screening.outcome,
    chosen: wanted ? wanted.includes(listing.id) : screening.outcome !== 'clear',
    pictures: [],
  }));
}

/** How many pictures reading these listings tries, those beyond the bound of each as one. */
export const picturesIn = (items: readonly PictureItem[]): number =>
  items.reduce((sum, { listing }) => sum + Math.min(new Set(listing.images).size, MOST_PICTURES + 1), 0);

/** A listing as it was before anybody read its pictures. */
export function unreadItem({ listing, level, chosen, pictures }: PictureItem): PictureItem {
  for (const { drawn } of pictures) if (drawn) URL.revokeObjectURL(drawn.address);
  return { listing, level, chosen, pictures: [] };
}

/** A picture as a page draws it: the small one has an address of this page alone. */
export function drawnOf({ picture, seen }: ShownPicture): DrawnPicture {
  if (!seen) return { picture };
  const { small, width, height } = seen;
  return { picture, drawn: { address: URL.createObjectURL(small), width, height } };
}
