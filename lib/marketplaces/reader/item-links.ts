import { rootsOf } from '../page/page-memory';
import type { PageReading } from '../reading';
import { idIn, type SitePage } from './site-page';

/** More links than any real page holds. */
const MOST_LINKS = 5_000;
/** Fewer offers than this beside what was read are a strip of recommendations rather than a list. */
const FEWEST = 3;

const LINKS = 'a[href]';
const NOT_CONTENT = 'nav, footer, header, [role="navigation"]';

/**
 * Links to items that a reading has not: outside menus and the cards that were read (which link to other colours of
 * theirs), by the id in their address, in document order. A few more than were read are recommendations: none are
 * given unless there are as many again, and three; where nothing was read, two. O(links × depth).
 */
export function unreadItemLinks(page: SitePage, { listings }: PageReading): Map<string, Element[]> {
  const known = new Set(listings.map(({ listing }) => listing.id));
  const links = new Map<string, Element[]>();
  let left = MOST_LINKS;
  const inCards = linksIn(listings.map(({ card }) => card));
  for (const root of rootsOf(page.memory, page.document)) {
    const all = root.querySelectorAll(LINKS);
    for (let at = 0; at < all.length && left-- > 0; at += inCards.get(all[at]!) ?? 1) {
      const link = all[at]!;
      const id = inCards.has(link) ? undefined : linkedId(page, link);
      if (id === undefined || known.has(id) || link.closest(NOT_CONTENT)) continue;
      const same = links.get(id);
      if (same) same.push(link);
      else links.set(id, [link]);
    }
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

/**
 * How many links follow each other from the first in each card, that first one by itself and the card, which may be a link
 * itself. Most links of a page are in cards: none of the others is asked for, which the browser would have to make an
 * object of for us, and where they lead takes still longer to find out. Of cards inside each other the outer counts.
 */
function linksIn(cards: readonly Element[]): Map<Element, number> {
  const runs = new Map<Element, number>();
  const longest = (link: Element, run: number) => runs.set(link, Math.max(run, runs.get(link) ?? 0));
  for (const card of cards) {
    const inside = card.querySelectorAll(LINKS);
    if (inside[0]) longest(inside[0], inside.length);
    longest(card, inside.length + 1);
  }
  return runs;
}

/** Whether so many more offers mean that a page's layout is not the one that its description knows. */
export function isMany(more: number, read: number): boolean {
  return more >= (read === 0 ? 2 : Math.max(FEWEST, read));
}
