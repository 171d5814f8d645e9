import type { Listing } from '../domain/listing';
import type { ShopPage } from '../messages/protocol';
import { centreAt } from '../seller-centres/centre-at';

/** A draft of a seller centre's editor as an offer of its marketplace, whose rules for titles it is to keep; any other listing as it is. */
export function draftSite(listing: Listing, { url }: ShopPage): Listing {
  const centre = centreAt(url);
  return centre ? { ...listing, site: centre.key } : listing;
}
