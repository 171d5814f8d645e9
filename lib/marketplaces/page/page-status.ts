import { joinText } from '../fields/joined-text';
import type { PageKind, PageReading, ReadListing, ReadStatus, StatusReason } from '../reading';
import type { Signal, Site } from '../site';
import { reasonBy } from './signals';

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
 * Without `walls`, the signals of what stands in front of any shop, a page that gave nothing is `unfinished` unless its
 * site's own signals tell what it is.
 */
export function judge(
  gathered: Gathered,
  document: Document,
  url: URL,
  site?: Site,
  walls?: readonly Signal[],
): PageReading {
  const { fromHeadOnly, ...counts } = gathered;
  const readable = gathered.listings.length;
  const of = (status: ReadStatus, reason?: StatusReason): PageReading => ({
    ...counts,
    status,
    ...(reason && { reason }),
    readable,
  });
  if (fromHeadOnly || readable === 0) {
    const text = openingText(document);
    const wall = reasonBy([...(site?.walls ?? []), ...(walls ?? [])], document, url, text);
    if (wall) return of(fromHeadOnly ? 'partial' : 'unreadable', wall);
    if (!walls) return { ...of('partial', 'loading'), unfinished: true };
    return fromHeadOnly ? of('partial', 'shell') : withoutListings(of, gathered, document, url, text, site);
  }
  return readable < gathered.cards ? of('partial', partialReason(gathered)) : of('read');
}

function withoutListings(
  of: (status: ReadStatus, reason?: StatusReason) => PageReading,
  gathered: Gathered,
  document: Document,
  url: URL,
  text: string,
  site: Site | undefined,
): PageReading {
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
