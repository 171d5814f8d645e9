import { judge } from './page-status';
import { readCards } from './read-cards';
import { readItem } from './read-item';
import type { PageReading } from './reading';
import type { Site } from './site';
import { sitePage } from './site-page';

/**
 * Reads a page by its site's description: the item of a detail page first, then the cards. Takes time in proportion
 * to the page's cards; nothing is changed on the page.
 */
export function readSite(site: Site, document: Document, url: URL): PageReading {
  const page = sitePage(site, document, url);
  const isDetail = page.kind === 'detail' && site.item !== undefined;
  const item = isDetail ? readItem(page, site.item!) : { listings: [], fromHeadOnly: false };
  const others = readCards(page, item.listings[0]?.listing.id);
  const listings = [...item.listings, ...others.listings];
  const cards = others.cards + (isDetail ? 1 : 0);
  return judge(
    { site: site.key, page: page.kind, cards, listings, fromHeadOnly: item.fromHeadOnly },
    document,
    url,
    site,
  );
}
