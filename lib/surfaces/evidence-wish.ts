import type { Finding } from '../screening/finding';

/** The finding, and its tab, that a package is to be made of. */
export interface EvidenceWish {
  tabId: number;
  listingId: string;
  /** List, number, field and place of the finding: they identify it whatever changes meanwhile. */
  finding: string;
}

/** Finds a finding among those of its listing. */
export const findingName = ({ list, recordNo, field, start }: Finding): string =>
  JSON.stringify([list, recordNo, field, start]);

/** The request as the query of an address. */
export function wishQuery({ tabId, listingId, finding }: EvidenceWish): string {
  return `?${new URLSearchParams({ tab: String(tabId), listing: listingId, finding })}`;
}

/** The request in an address; undefined if it has none. */
export function wishIn(query: string): EvidenceWish | undefined {
  const given = new URLSearchParams(query);
  const [tab, listingId, finding] = ['tab', 'listing', 'finding'].map((name) => given.get(name));
  if (!tab || !/^\d+$/.test(tab) || listingId == null || finding == null) return undefined;
  return { tabId: Number(tab), listingId, finding };
}
