import { anyShop } from './generic/generic-reader';
import { tellTranslated } from './page/translation';
import { readAs } from './reader/read-as';
import type { PageReading } from './reading';
import { marketplaces } from './registry';
import type { Site } from './site';

export { marketplaces };
export type Marketplace = Site;

/** The marketplace an address belongs to: exact hosts only, `amazon.com.evil.example` is none. */
export function marketplaceFor(url: URL): Marketplace | undefined {
  return marketplaces.find((site) => belongsTo(site, url.hostname));
}

function belongsTo(site: Site, host: string): boolean {
  return site.hosts.includes(host) || isShopHost(site, host);
}

function isShopHost(site: Site, host: string): boolean {
  return (site.shopDomains ?? []).some((domain) => host.endsWith(`.${domain}`));
}

/** Match patterns for the manifest: every host of every marketplace, over https. */
export function hostMatches(): string[] {
  return marketplaces.flatMap(matchesOf);
}

/** Match patterns of one marketplace; `*.tmall.com` covers the hosts below it. */
export function matchesOf(site: Site): string[] {
  const hosts = site.hosts.filter((host) => !isShopHost(site, host));
  return [...hosts, ...(site.shopDomains ?? []).map((domain) => `*.${domain}`)].map(
    (host) => `https://${host}/*`,
  );
}

/**
 * Reads every listing on a page, by the site's own description or, on any other shop, by structured data and
 * repeated cards. Never throws: what fails on a page gives `unreadable` with the reason `adapter-failed`.
 */
export function readPage(document: Document, url: URL): PageReading {
  const site = marketplaceFor(url);
  return tellTranslated(readAs(site, document, url, undefined, anyShop), site, url.host);
}
