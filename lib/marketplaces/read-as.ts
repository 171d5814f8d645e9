import { readGeneric } from './generic/read-generic';
import type { PageMemory } from './page-memory';
import { readSite } from './read-site';
import type { PageReading } from './reading';
import type { Site } from './site';
import { pageKind } from './site-page';

/**
 * Reads a page as a page of `site`, or of no known site. A content script calls this with its own site's
 * description, so that it need not carry the others. Never throws.
 */
export function readAs(
  site: Site | undefined,
  document: Document,
  url: URL,
  memory?: PageMemory,
): PageReading {
  try {
    const reading = site ? readSite(site, document, url, memory) : readGeneric(document, url);
    return site && needsFallback(reading) ? fallback(reading, site, document, url) : reading;
  } catch {
    // Whatever a hostile or new page breaks, the answer is "could not be read", never "nothing found".
    return failed(site, url);
  }
}

/** The description found no listing, and nothing on the page explains why: its layout may be new to us. */
function needsFallback({ status, reason, page }: PageReading): boolean {
  return status === 'unreadable' && page !== 'other' && (reason === 'layout-changed' || reason === 'shell');
}

/** What the generic reader finds in the description's stead is never more than part of the page. */
function fallback(own: PageReading, site: Site, document: Document, url: URL): PageReading {
  const generic = readGeneric(document, url, site.key);
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
