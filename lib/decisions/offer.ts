import type { Listing } from '../domain/listing';
import { registeredName } from '../domain/registered-name';

/** The keys of listings that name no marketplace: rows of files, and shops without a description. */
export const FILES = 'file';
const ANY_SHOP = 'generic';

/**
 * The site to which a decision about an offer applies. A marketplace is separate in each country, as its sellers are:
 * `amazon.de` is not `amazon.com`, but `item.taobao.com` is `m.taobao.com`. A shop without a description is its own
 * host. If the offer has no valid address, the marketplace's key is used.
 */
export function siteOf({ site, url }: Pick<Listing, 'site' | 'url'>): string {
  if (site === FILES || !/^https?:/i.test(url) || !URL.canParse(url)) return site;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return site === ANY_SHOP ? `${ANY_SHOP} ${host}` : registeredName(host);
}

/** Whether a site identifies a place, so that a decision can be about a seller or words there. */
export function isPlace(site: string): boolean {
  return site !== '' && site !== ANY_SHOP;
}

/**
 * What identifies an offer on its site. In a file or an unknown place many share a number, so the title is included.
 */
export function offerId(listing: Pick<Listing, 'site' | 'id' | 'url' | 'title'>): string {
  const site = siteOf(listing);
  return site === FILES || !isPlace(site) ? `${listing.id} ${listing.title}` : listing.id;
}

/** A site as a person reads it; undefined for the rows of files, which have none. */
export function readableSite(site: string): string | undefined {
  if (site === FILES) return undefined;
  return site.startsWith(`${ANY_SHOP} `) ? site.slice(ANY_SHOP.length + 1) : site;
}
