import { canonicalJson } from '../digest/canonical-json';
import { sha256Hex } from '../digest/sha-256';
import { wellFormed } from '../digest/well-formed';
import type { Listing } from '../domain/listing';
import { nameKey } from '../domain/name-key';
import type { Finding } from '../screening/finding';
import type { DecisionBasis, ListingText, RecordBasis } from './decision';
import { foldedWords } from './folded-words';

/** The listing and the record on which a decision about a finding is based. O(length of the text). */
export function basisOf(finding: Finding, listing: Listing): DecisionBasis {
  const { site, id, url, title, brand, seller, price, currency } = listing;
  return {
    listing: {
      hash: listingHash(listing),
      site,
      id,
      url,
      title,
      ...(brand === undefined ? {} : { brand }),
      ...(seller === undefined ? {} : { seller }),
      ...(price === undefined ? {} : { price }),
      ...(currency === undefined ? {} : { currency }),
    },
    ...recordBasis(finding),
  };
}

/**
 * SHA-256 over the canonical JSON of title, brand and seller. Title and brand in one case and width and with single
 * spaces; the seller as the site writes it, since two accounts may differ in case alone; a missing one is the empty
 * text.
 */
export function listingHash(text: ListingText): string {
  return sha256Hex(canonicalJson(wellFormed({ ...normalisedText(text) })));
}

/** The text of a listing, normalised for comparing two readings of it. */
export function normalisedText({ title, brand = '', seller = '' }: ListingText) {
  return { title: foldedWords(title), brand: foldedWords(brand), seller: seller.trim() };
}

/**
 * SHA-256 over the canonical JSON of regime, number, mark, holder, goods (their own hash), status and term of a
 * record. Mark and holder by their letters and digits (`nameKey`), a figurative mark as it is written.
 */
export function recordHash({ regime, recordNo, mark, holder, record }: Finding): string | undefined {
  if (!record) return undefined;
  const names = { mark: nameKey(mark) || mark.trim(), holder: nameKey(holder) };
  return sha256Hex(canonicalJson(wellFormed({ regime, recordNo, ...names, ...record })));
}

function recordBasis(finding: Finding): { record?: RecordBasis } {
  const hash = recordHash(finding);
  return hash && finding.record ? { record: { hash, ...finding.record } } : {};
}
