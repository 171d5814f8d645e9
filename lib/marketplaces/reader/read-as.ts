import { type PageMemory, pageMemory, rememberHelp } from '../page/page-memory';
import type { PageReading } from '../reading';
import type { Site } from '../site';
import { unreadItemLinks } from './item-links';
import { readCardsAhead } from './read-cards';
import { readSite } from './read-site';
import { type PageTools, pageKind, type SitePage, sitePage } from './site-page';

/** Reads by structured data and structure alone; heavy, and seldom needed on a known site. */
export interface GenericReader extends PageTools {
  /** A page of no known site. */
  read(document: Document, url: URL): PageReading;
  /** The reading of a known site's page, with what the description overlooked. */
  complete(page: SitePage, own: PageReading): PageReading;
}

/**
 * Reads a page as a page of `site`, or of no known site. A content script calls this with its own site's
 * description, so that it need not carry the others. `anyShop` reads what the description does not; without it such a
 * page is read in part at most, and the reading says that it is `unfinished`. Never throws.
 */
export function readAs(
  site: Site | undefined,
  document: Document,
  url: URL,
  memory: PageMemory = pageMemory(),
  anyShop?: GenericReader,
): PageReading {
  try {
    if (!site) return anyShop ? anyShop.read(document, url) : failed(undefined, url);
    if (anyShop) rememberHelp(memory);
    const page = sitePage(site, document, url, memory, anyShop);
    const own = readSite(page);
    if (!anyShop) return isUnfinished(page, own) ? { ...own, unfinished: true } : own;
    return isOverlooking(page, own) ? anyShop.complete(page, own) : own;
  } catch {
    // Whatever a hostile or new page breaks, the answer is "could not be read", never "nothing found".
    return failed(site, url);
  }
}

/**
 * Begins to read a page of `site` into its memory, card by card: `readAs` then has less to do at once. Whoever takes the steps
 * need not take all of them, and may let the page change in between, as long as the memory hears of it.
 */
export function readAhead(
  site: Site,
  document: Document,
  url: URL,
  memory: PageMemory,
  anyShop?: GenericReader,
): Iterator<void> {
  if (anyShop) rememberHelp(memory);
  return readCardsAhead(sitePage(site, document, url, memory, anyShop));
}

function isUnfinished(page: SitePage, own: PageReading): boolean {
  return own.readable < own.cards || own.listings.some(({ title }) => !title) || isOverlooking(page, own);
}

/** Nothing on the page explains why there are no listings, or it leads to many more than were read: walls stand at any address. */
function isOverlooking(page: SitePage, own: PageReading): boolean {
  const { status, reason, page: kind } = own;
  if (status === 'unreadable') return kind !== 'other' && (reason === 'layout-changed' || reason === 'shell');
  if (status === 'empty') return kind === 'other';
  return kind !== 'detail' && unreadItemLinks(page, own).size > 0;
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
