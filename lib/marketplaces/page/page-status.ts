import { joinText } from '../fields/joined-text';
import type { PageKind, PageReading, ReadListing, ReadStatus, StatusReason } from '../reading';
import type { Site } from '../site';
import { blockReason, reasonBy } from './block-pages';

/** What reading the cards and the item of a page gave, before it is judged. */
export interface Gathered {
  site: string;
  page: PageKind;
  cards: number;
  listings: ReadListing[];
  /** The item's title came from the document's head only: its place on the page is not there yet. */
  fromHeadOnly: boolean;
}

/** A page with less visible text than this, and no listing, has not been filled in by its scripts. */
const SHELL_TEXT = 300;

/**
 * Judges a reading. Listings found on every card: `read`; on some: `partial`; none: the page's own words decide
 * between `empty` and `unreadable`. A search page that shows neither listings nor "nothing found" is unreadable.
 */
export function judge(gathered: Gathered, document: Document, url: URL, site?: Site): PageReading {
  const { fromHeadOnly, ...counts } = gathered;
  const readable = gathered.listings.length;
  const of = (status: ReadStatus, reason?: StatusReason): PageReading => ({
    ...counts,
    status,
    ...(reason && { reason }),
    readable,
  });
  if (fromHeadOnly)
    return of('partial', blockReason(document, url, openingText(document), site?.walls) ?? 'shell');
  if (readable === 0) return withoutListings(of, gathered, document, url, site);
  return readable < gathered.cards ? of('partial', partialReason(gathered)) : of('read');
}

function withoutListings(
  of: (status: ReadStatus, reason?: StatusReason) => PageReading,
  gathered: Gathered,
  document: Document,
  url: URL,
  site: Site | undefined,
): PageReading {
  const text = openingText(document);
  const wall = blockReason(document, url, text, site?.walls);
  if (wall) return of('unreadable', wall);
  if (reasonBy(site?.noResults ?? [], document, url, text)) return of('empty', 'no-listings');
  if (text.length < SHELL_TEXT) return of('unreadable', 'shell');
  if (gathered.cards > 0) return of('unreadable', 'layout-changed');
  // A page of the site that is not for listings (help, basket) is empty; one that should show some is not.
  return gathered.page === 'other' ? of('empty', 'no-listings') : of('unreadable', 'shell');
}

/** Cards without their text are mostly still loading; when most of them are unreadable the layout has changed. */
function partialReason({ cards, listings }: Gathered): StatusReason {
  return listings.length * 4 < cards ? 'layout-changed' : 'loading';
}

/** The beginning of what the page says. */
export function openingText(document: Document): string {
  // Temu fills empty pages with zero-width spaces.
  return document.body ? joinText(document.body).text.replace(/[\u200b-\u200f\ufeff]/g, '') : '';
}
