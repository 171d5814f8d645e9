import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import { normalisedText } from './basis';
import type { Decision } from './decision';

/** A part of the listing or of the record that is another than when it was decided. */
export type ChangedField = 'title' | 'brand' | 'seller' | 'goods' | 'status' | 'term';

/** What it was and what it is, where both can be said; of goods only that they changed is known. */
export interface Change {
  field: ChangedField;
  before?: string;
  now?: string;
}

/**
 * How the listing's text changed since a decision about it. Only for one that is about a listing alone: what holds for a
 * seller or for words was never about the other words of one offer. A brand or seller that one of the two readings does not
 * have is no change, since a card shows less than the offer's own page. Empty where nothing changed, or nobody wrote it down.
 */
export function listingChanges({ reach, basis }: Decision, listing: Listing): Change[] {
  if (reach.to !== 'listing' || !basis) return [];
  const before = normalisedText(basis.listing);
  const now = normalisedText(listing);
  const isOther = {
    title: !isSameTitle(before.title, now.title),
    brand: isOtherName(before.brand, now.brand),
    seller: isOtherName(before.seller, now.seller),
  };
  return (['title', 'brand', 'seller'] as const)
    .filter((field) => isOther[field])
    .map((field) => ({ field, before: basis.listing[field] ?? '', now: listing[field] ?? '' }));
}

const isOtherName = (one: string, other: string) => one !== '' && other !== '' && one !== other;

/** A card may cut a title where the offer's page has all of it; the dots are three where width is folded. */
function isSameTitle(one: string, other: string): boolean {
  return one === other || isCutFrom(one, other) || isCutFrom(other, one);
}

function isCutFrom(cut: string, whole: string): boolean {
  if (!cut.endsWith('...')) return false;
  const kept = cut.slice(0, -3).trimEnd();
  return kept !== '' && whole.startsWith(kept);
}

/**
 * How the record changed in its list. Another list that writes the same record otherwise changes nothing: it is compared
 * with itself alone.
 */
export function recordChanges({ list, basis }: Decision, finding: Finding): Change[] {
  const before = basis?.record;
  const now = finding.record;
  if (!before || !now || list?.name !== finding.list) return [];
  const changes: Change[] = [];
  if (before.goods !== now.goods) changes.push({ field: 'goods' });
  if (before.status !== now.status) changes.push({ field: 'status', before: before.status, now: now.status });
  if (before.term !== now.term) changes.push({ field: 'term', before: before.term, now: now.term });
  return changes;
}
