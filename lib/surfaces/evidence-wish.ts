import type { Finding } from '../screening/finding';

/** Which finding of which tab a package is to be made of. */
export interface EvidenceWish {
  tabId: number;
  listingId: string;
  /** List, number, field and place of the finding: whatever changes meanwhile, no other is meant. */
  finding: string;
}

/** A finding among those of its listing. */
export const findingName = ({ list, recordNo, field, start }: Finding): string =>
  JSON.stringify([list, recordNo, field, start]);

/** A wish as the query of an address. */
export function wishQuery({ tabId, listingId, finding }: EvidenceWish): string {
  return `?${new URLSearchParams({ tab: String(tabId), listing: listingId, finding })}`;
}

/** The wish that an address has; undefined where it has none. */
export function wishIn(query: string): EvidenceWish | undefined {
  const given = new URLSearchParams(query);
  const [tab, listingId, finding] = ['tab', 'listing', 'finding'].map((name) => given.get(name));
  if (!tab || !/^\d+$/.test(tab) || listingId == null || finding == null) return undefined;
  return { tabId: Number(tab), listingId, finding };
}
