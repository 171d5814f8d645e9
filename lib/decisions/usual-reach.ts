import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import type { DecisionKind, Reach } from './decision';
import { foldedWords, isTooShort } from './folded-words';
import { isPlace, offerId, siteOf } from './offer';

/**
 * The reach that a person means with one click: an authorisation is about a seller, a dismissal about words. If the
 * seller or site is unknown, or the words are too short, it applies to this listing only.
 */
export function usualReach(kind: DecisionKind, finding: Finding, listing: Listing): Reach {
  const site = siteOf(listing);
  const seller = listing.seller?.trim();
  if (isPlace(site) && kind === 'authorised' && seller) return { to: 'seller', site, seller };
  if (isPlace(site) && kind === 'not-conflict' && !isTooShort(finding.text))
    return { to: 'words', site, words: foldedWords(finding.text), use: finding.use, goods: finding.goods };
  return { to: 'listing', site, listingId: offerId(listing) };
}
