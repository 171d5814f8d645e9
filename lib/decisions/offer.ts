import type { Listing } from '../domain/listing';
import { registeredName } from '../domain/registered-name';

/** The keys of listings that name no marketplace: rows of files, and shops without a description. */
export const FILES = 'file';
const ANY_SHOP = 'generic';

/**
 * The site that a decision about an offer holds on. A marketplace is one in each country, as its sellers are: `amazon.de`
 * is not `amazon.com`, but `item.taobao.com` is `m.taobao.com`. A shop without a description is its own host. Where the
 * offer has no address, or one that is none, the marketplace's key has to do.
 */
export function siteOf({ site, url }: Pick<Listing, 'site' | 'url'>): string {
  if (site === FILES || !/^https?:/i.test(url) || !URL.canParse(url)) return site;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return site === ANY_SHOP ? `${ANY_SHOP} ${host}` : registeredName(host);
}

/** Whether a site tells one place from another, so that a seller or words there can be meant. */
export function isPlace(site: string): boolean {
  return site !== '' && site !== ANY_SHOP;
}

/** What tells an offer from the others of its site. In a file or a place unknown a number names many: its title helps. */
export function offerId(listing: Pick<Listing, 'site' | 'id' | 'url' | 'title'>): string {
  const site = siteOf(listing);
  return site === FILES || !isPlace(site) ? `${listing.id} ${listing.title}` : listing.id;
}

/** A site as a person reads it; undefined for the rows of files, which are of none. */
export function readableSite(site: string): string | undefined {
  if (site === FILES) return undefined;
  return site.startsWith(`${ANY_SHOP} `) ? site.slice(ANY_SHOP.length + 1) : site;
}
