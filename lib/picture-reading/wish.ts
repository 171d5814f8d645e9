/** Whose pictures are to be read: of listings of a tab, or of all that something was found in. */
export interface PicturesWish {
  tabId: number;
  /** Absent: of all listings in which something was found. */
  listings?: readonly string[];
}

/** A wish as the query of an address. */
export function picturesQuery({ tabId, listings = [] }: PicturesWish): string {
  return `?${new URLSearchParams([['tab', String(tabId)], ...listings.map((id) => ['listing', id])])}`;
}

/** The wish that an address has; undefined where it has none. */
export function picturesWishIn(query: string): PicturesWish | undefined {
  const given = new URLSearchParams(query);
  const tab = given.get('tab');
  if (!tab || !/^\d{1,15}$/.test(tab)) return undefined;
  const listings = given.getAll('listing');
  return { tabId: Number(tab), ...(listings.length > 0 && { listings }) };
}
