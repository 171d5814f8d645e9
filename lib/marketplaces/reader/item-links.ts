import { rootsOf } from '../page/page-memory';
import type { PageReading } from '../reading';
import { idIn, type SitePage } from './site-page';

/** More links than any real page holds. */
const MOST_LINKS = 5_000;
/** Fewer offers than this beside what was read are a strip of recommendations rather than a list. */
const FEWEST = 3;

const NOT_CONTENT = 'nav, footer, header, [role="navigation"]';

/**
 * Links to items that a reading has not: outside menus and the cards that were read (which link to other colours of
 * theirs), by the id in their address, in document order. A few more than were read are recommendations: none are
 * given unless there are as many again, and three; where nothing was read, two. O(links × depth).
 */
export function unreadItemLinks(page: SitePage, { listings }: PageReading): Map<string, Element[]> {
  const known = new Set(listings.map(({ listing }) => listing.id));
  const inCards = new Set(listings.flatMap(({ card }) => [card, ...card.querySelectorAll('a[href]')]));
  const links = new Map<string, Element[]>();
  const all = rootsOf(page.memory, page.document).flatMap((root) => [...root.querySelectorAll('a[href]')]);
  for (const link of all.slice(0, MOST_LINKS)) {
    // First, for it costs least and leaves few: most links of a list are in its cards.
    if (inCards.has(link)) continue;
    const id = idIn(page.site, link.getAttribute('href') ?? '');
    if (id === undefined || known.has(id) || link.closest(NOT_CONTENT)) continue;
    const same = links.get(id);
    if (same) same.push(link);
    else links.set(id, [link]);
  }
  return isMany(links.size, known.size) ? links : new Map();
}

/** Whether so many more offers mean that a page's layout is not the one that its description knows. */
export function isMany(more: number, read: number): boolean {
  return more >= (read === 0 ? 2 : Math.max(FEWEST, read));
}
