import type { PageMemory } from './page-memory';
import { readSite } from './read-site';
import type { PageReading } from './reading';
import type { Site } from './site';
import { pageKind } from './site-page';

/** Reads a page by structured data and repeated cards; of a known site when its key is given. */
export type GenericReader = (document: Document, url: URL, site?: string) => PageReading;

/**
 * Reads a page as a page of `site`, or of no known site. A content script calls this with its own site's
 * description, so that it need not carry the others. `generic` reads what the description does not; without it such a
 * page stays unread, and `needsGeneric` tells so. Never throws.
 */
export function readAs(
  site: Site | undefined,
  document: Document,
  url: URL,
  memory?: PageMemory,
  generic?: GenericReader,
): PageReading {
  try {
    if (!site) return generic ? generic(document, url) : failed(undefined, url);
    const reading = readSite(site, document, url, memory);
    return generic && needsGeneric(reading) ? fallback(reading, generic(document, url, site.key)) : reading;
  } catch {
    // Whatever a hostile or new page breaks, the answer is "could not be read", never "nothing found".
    return failed(site, url);
  }
}

/** The description found no listing, and nothing on the page explains why: its layout may be new to us. */
export function needsGeneric({ status, reason, page }: PageReading): boolean {
  return status === 'unreadable' && page !== 'other' && (reason === 'layout-changed' || reason === 'shell');
}

/** What the generic reader finds in the description's stead is never more than part of the page. */
function fallback(own: PageReading, generic: PageReading): PageReading {
  if (generic.readable === 0) return own;
  return { ...generic, page: own.page, status: 'partial', reason: 'layout-changed' };
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
