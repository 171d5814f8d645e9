import { pageKind, readSite } from './read-site';
import type { PageReading } from './reading';
import type { Site } from './site';
import { aliexpress } from './sites/aliexpress';
import { amazon } from './sites/amazon';
import { ebay } from './sites/ebay';

/** Every marketplace with a description of its own. */
export const marketplaces: readonly Site[] = [amazon, aliexpress, ebay];

export type Marketplace = Site;

/** The marketplace an address belongs to: exact hosts only, `amazon.com.evil.example` is none. */
export function marketplaceFor(url: URL): Marketplace | undefined {
  return marketplaces.find((site) => belongsTo(site, url.hostname));
}

function belongsTo(site: Site, host: string): boolean {
  return site.hosts.includes(host) || (site.shopDomains ?? []).some((domain) => host.endsWith(`.${domain}`));
}

/** Match patterns for the manifest: every host of every marketplace, over https. */
export function hostMatches(): string[] {
  return marketplaces.flatMap(matchesOf);
}

function matchesOf(site: Site): string[] {
  return [...site.hosts, ...(site.shopDomains ?? []).map((domain) => `*.${domain}`)].map(
    (host) => `https://${host}/*`,
  );
}

/**
 * Reads every listing on a page. Never throws: a description that fails on a page gives `unreadable` with the
 * reason `adapter-failed`.
 */
export function readPage(document: Document, url: URL): PageReading {
  const site = marketplaceFor(url);
  try {
    if (site) return readSite(site, document, url);
  } catch {
    return failed(site, url);
  }
  return {
    site: 'generic',
    page: 'other',
    status: 'empty',
    reason: 'no-listings',
    cards: 0,
    readable: 0,
    listings: [],
  };
}

function failed(site: Site | undefined, url: URL): PageReading {
  const page = site ? pageKind(site, url) : 'other';
  return {
    site: site?.key ?? 'generic',
    page,
    status: 'unreadable',
    reason: 'adapter-failed',
    cards: 0,
    readable: 0,
    listings: [],
  };
}
