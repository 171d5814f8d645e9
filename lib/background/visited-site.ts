import { browser } from '../browser';
import { registeredName } from '../domain/registered-name';
import type { ShopPage } from '../messages/protocol';
import { type SiteEntry, siteKey } from '../page/site-entries';

const entries = (): readonly SiteEntry[] => browser.runtime.getManifest().content_scripts ?? [];

/**
 * The site of a page's listings and reports, from the address that the browser gives: no page can speak for another.
 */
export function siteKeyOf({ url }: ShopPage): string {
  return siteKey(url.href, entries()) ?? 'generic';
}

/**
 * The site under which a visited page's lessons are counted: a marketplace in all its countries is one, any other shop
 * is the registered part of its host. Undefined if nobody looks at the page, and in private windows.
 */
export function visitedSite({ url, inFront, inPrivate }: ShopPage): string | undefined {
  return inFront && !inPrivate ? placeOf(url) || undefined : undefined;
}

/** Whether an address belongs to the site of a page. */
export function isOfSite(address: string, { url }: ShopPage): boolean {
  return URL.canParse(address) && placeOf(new URL(address)) === placeOf(url);
}

const placeOf = (url: URL): string => siteKey(url.href, entries()) ?? registeredName(url.hostname);
