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
  const links = new Map<string, Element[]>();
  const inCards = linksIn(listings.map(({ card }) => card));
  const all = rootsOf(page.memory, page.document).flatMap((root) => [...root.querySelectorAll('a[href]')]);
  for (const link of all.slice(0, MOST_LINKS)) {
    // Most links are in cards, and where they lead takes longer to find out.
    if (inCards.has(link)) continue;
    const id = linkedId(page, link);
    if (id === undefined || known.has(id) || link.closest(NOT_CONTENT)) continue;
    const same = links.get(id);
    if (same) same.push(link);
    else links.set(id, [link]);
  }
  return isMany(links.size, known.size) ? links : new Map();
}

/** The id in a link's address, asked once as long as it leads there. */
function linkedId({ site, memory }: SitePage, link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const before = memory.links.get(link);
  if (before?.href === href) return before.id;
  const id = idIn(site, href);
  memory.links.set(link, { href, id });
  return id;
}

/** All links in cards, and cards that are links. */
const linksIn = (cards: readonly Element[]): Set<Element> =>
  new Set(cards.flatMap((card) => [card, ...card.querySelectorAll('a[href]')]));

/** Whether so many more offers mean that a page's layout is not the one that its description knows. */
export function isMany(more: number, read: number): boolean {
  return more >= (read === 0 ? 2 : Math.max(FEWEST, read));
}
