/** Whose pictures are to be read: certain listings of a tab, or all with findings. */
export interface PicturesWish {
  tabId: number;
  /** Absent for all listings with findings. */
  listings?: readonly string[];
}

/** The request as the query of an address. */
export function picturesQuery({ tabId, listings = [] }: PicturesWish): string {
  return `?${new URLSearchParams([['tab', String(tabId)], ...listings.map((id) => ['listing', id])])}`;
}

/** The request in an address; undefined if it has none. */
export function picturesWishIn(query: string): PicturesWish | undefined {
  const given = new URLSearchParams(query);
  const tab = given.get('tab');
  if (!tab || !/^\d{1,15}$/.test(tab)) return undefined;
  const listings = given.getAll('listing');
  return { tabId: Number(tab), ...(listings.length > 0 && { listings }) };
}
