import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import { normalisedText } from './basis';
import type { Decision } from './decision';

/** A part of the listing or of the record that has changed since it was decided. */
export type ChangedField = 'title' | 'brand' | 'seller' | 'goods' | 'status' | 'term';

/** The old and new value if both are known; for goods, only the fact that they changed is known. */
export interface Change {
  field: ChangedField;
  before?: string;
  now?: string;
}

/**
 * How the listing's text changed since a decision about it. Only for decisions about a single listing: those about a
 * seller or about words never depended on the other words of one offer. A brand or seller that is missing from one of
 * the two readings is no change, since a card shows less than the offer's own page. Empty if nothing changed, or if
 * the earlier text was not stored.
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

/** A card may cut a title that the offer's page shows in full; folding the width turns the ellipsis into three dots. */
function isSameTitle(one: string, other: string): boolean {
  return one === other || isCutFrom(one, other) || isCutFrom(other, one);
}

function isCutFrom(cut: string, whole: string): boolean {
  if (!cut.endsWith('...')) return false;
  const kept = cut.slice(0, -3).trimEnd();
  return kept !== '' && whole.startsWith(kept);
}

/**
 * How the record changed in its list. A record is only compared with the same list: that another list writes it
 * differently is no change.
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
