import type { Listing } from '../domain/listing';
import { nameKey } from '../domain/name-key';
import type { Finding } from '../screening/finding';
import { isPictureMark } from '../screening/picture-mark';
import { listingChanges, recordChanges } from './changes';
import { type Decision, foldsAway } from './decision';
import { foldedWords } from './folded-words';
import { offerId, siteOf } from './offer';

/** Why a decision about this very subject no longer counts. */
export type LapseReason = 'mark' | 'holder' | 'record' | 'listing' | 'place';

/**
 * Whether a decision is about this finding of this listing, and if so whether it still counts. The reach is compared
 * literally: a seller letter by letter as the site writes it, since two accounts may differ in case alone.
 */
export function standingOf(
  decision: Decision,
  finding: Finding,
  listing: Listing,
): 'counts' | LapseReason | undefined {
  if (decision.regime !== finding.regime || decision.recordNo !== finding.recordNo) return undefined;
  if (!isWithinReach(decision, finding, listing)) return undefined;
  if (!isSameMark(decision, finding)) return 'mark';
  if (decision.holder && finding.holder && !isSameName(decision.holder, finding.holder)) return 'holder';
  if (recordChanges(decision, finding).length > 0) return 'record';
  if (listingChanges(decision, listing).length > 0) return 'listing';
  return decision.reach.to === 'nowhere' ? 'place' : 'counts';
}

/**
 * A picture has no words; the text in their place depends on who read it, and on which of its holder's names was read.
 */
function isSameMark({ mark, words }: Decision, finding: Finding): boolean {
  return isPictureMark(finding, mark, words) || isSameName(mark, finding.mark);
}

function isWithinReach(decision: Decision, finding: Finding, listing: Listing): boolean {
  const { reach } = decision;
  const seller = listing.seller?.trim();
  switch (reach.to) {
    case 'listing':
      return isOffer(decision, reach, listing);
    case 'seller':
      return !!seller && reach.seller === seller && reach.site === siteOf(listing);
    case 'words':
      return (
        (reach.site === undefined || reach.site === siteOf(listing)) &&
        reach.words === foldedWords(finding.text) &&
        reach.use === finding.use &&
        reach.goods === finding.goods
      );
    case 'nowhere':
      return reach.seller
        ? !!seller && foldedWords(reach.seller) === foldedWords(seller)
        : reach.words === foldedWords(finding.text);
  }
}

/**
 * Decisions that only keep findings in sight may apply by the marketplace's key alone, as decisions did before they
 * had a site.
 */
function isOffer(
  decision: Decision,
  { site, listingId }: { site: string; listingId: string },
  listing: Listing,
): boolean {
  if (site === siteOf(listing)) return listingId === offerId(listing);
  return !foldsAway(decision) && site === listing.site && listingId === listing.id;
}

/**
 * Lists write the same mark or holder in capitals or not, with or without full stops; a figure has no letters to
 * compare.
 */
function isSameName(one: string, other: string): boolean {
  const key = nameKey(one);
  return key === '' ? one.trim() === other.trim() : key === nameKey(other);
}
