import type { Listing } from '../domain/listing';

/**
 * A listing as its words alone make it: what its pictures show is known on the page of this file, and is not kept anywhere else.
 * The same object where no pictures are named.
 */
export function bareListing(listing: Listing): Listing {
  if (listing.images.length === 0 && !listing.pictures) return listing;
  const { pictures: _, image: __, ...bare } = listing;
  return { ...bare, images: [] };
}
