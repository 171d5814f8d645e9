import type { Listing } from '../domain/listing';
import type { ShopPage } from '../messages/protocol';
import { suggestAll } from '../wording/suggest';
import type { Suggestion } from '../wording/suggestion';
import { screenListings } from './screening';
import { ofThisSite } from './shop-requests';
import { draftSite } from './writing-site';

/**
 * What can be done about a listing's words, judged by the person's settings. A title that is only tried out is not the
 * page's: nothing is learnt from it, and no brand counted.
 * @param shop the page that asks, unless it is one of ours; its offers belong to its own site
 */
export async function suggestFor(given: Listing, shop?: ShopPage): Promise<Suggestion | null> {
  const listing = shop ? draftSite(ofThisSite(given, shop), shop) : given;
  const screenings = await screenListings([listing]);
  const [suggestion] = await suggestAll([listing], screenings, (listings) => screenListings(listings));
  return suggestion ?? null;
}
