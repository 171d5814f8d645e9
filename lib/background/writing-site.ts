import type { Listing } from '../domain/listing';
import type { ShopPage } from '../messages/protocol';
import { centreAt } from '../seller-centres/centre-at';

/**
 * A draft in a seller centre's editor as an offer on its marketplace, whose rules for titles apply; any other listing
 * unchanged.
 */
export function draftSite(listing: Listing, { url }: ShopPage): Listing {
  const centre = centreAt(url);
  return centre ? { ...listing, site: centre.key } : listing;
}
