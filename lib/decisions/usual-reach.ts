import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import type { DecisionKind, Reach } from './decision';
import { foldedWords, isTooShort } from './folded-words';
import { isPlace, offerId, siteOf } from './offer';

/**
 * The reach a person means who presses one button: an authorisation is a seller's, a dismissal is about words. Where no
 * seller or no site is known, or the words are too short to tell anything, it holds for this listing only.
 */
export function usualReach(kind: DecisionKind, finding: Finding, listing: Listing): Reach {
  const site = siteOf(listing);
  const seller = listing.seller?.trim();
  if (isPlace(site) && kind === 'authorised' && seller) return { to: 'seller', site, seller };
  if (isPlace(site) && kind === 'not-conflict' && !isTooShort(finding.text))
    return { to: 'words', site, words: foldedWords(finding.text), use: finding.use, goods: finding.goods };
  return { to: 'listing', site, listingId: offerId(listing) };
}
