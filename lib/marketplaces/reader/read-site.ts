import { judge } from '../page/page-status';
import type { PageReading } from '../reading';
import { readCards } from './read-cards';
import { readItem } from './read-item';
import type { SitePage } from './site-page';

/**
 * Reads a page by its site's description: the item of a detail page first, then the cards. Takes time in proportion
 * to the page's cards; nothing is changed on the page. With a memory of the last
 * reading, only cards that changed since are read.
 */
export function readSite(page: SitePage): PageReading {
  const { site, document, url, help } = page;
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
    help?.walls,
  );
}
