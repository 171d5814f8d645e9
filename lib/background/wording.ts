import type { Listing } from '../domain/listing';
import type { ShopPage } from '../messages/protocol';
import { suggestAll } from '../wording/suggest';
import type { Suggestion } from '../wording/suggestion';
import { screenListings } from './screening';
import { ofThisSite } from './shop-requests';
import { draftSite } from './writing-site';

/**
 * What can be done about a listing's words, judged as the person's settings judge. A title that is tried is no listing of
 * the page: it teaches nothing and counts no brand.
 * @param shop the page that asks, if it is none of ours: it speaks of offers of its own site
 */
export async function suggestFor(given: Listing, shop?: ShopPage): Promise<Suggestion | null> {
  const listing = shop ? draftSite(ofThisSite(given, shop), shop) : given;
  const screenings = await screenListings([listing]);
  const [suggestion] = await suggestAll([listing], screenings, (listings) => screenListings(listings));
  return suggestion ?? null;
}
