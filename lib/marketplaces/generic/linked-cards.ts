import { isMany, unreadItemLinks } from '../reader/item-links';
import { productFor, type SitePage } from '../reader/site-page';
import type { PageReading, ReadListing } from '../reading';
import { indexProducts } from '../structured/product-index';
import { addressBase } from './address-base';
import { readCard } from './read-card';

/**
 * Listings that the page links to and that its site's description does not find: around every link to an item's
 * address, the largest element that leads to no other item, where it holds a picture and a title. Class names play no
 * part, so this holds when a site changes its looks. None where there are only a few. O(links × depth).
 */
export function linkedCards(page: SitePage, own: PageReading): ReadListing[] {
  const links = unreadItemLinks(page, own);
  const owners = ownersOf(links);
  const nothing = indexProducts([], () => undefined);
  const base = addressBase(page.document, page.url);
  const found: ReadListing[] = [];
  for (const [id, anchors] of links) {
    const cards = [...new Set(anchors.map((anchor) => widest(anchor, id, owners)))];
    const read = cards
      .filter((card) => card.querySelector('img, picture'))
      .map((card) => readCard(card, { url: page.url, base }, page.site.key, nothing))
      .find((each) => each && !page.site.notTitles?.test(each.listing.title));
    if (read) found.push(identified(page, read, id));
  }
  return isMany(found.length, own.listings.length) ? found : [];
}

/** The one item that everything inside an element leads to; null where it is several. */
type Owners = Map<Element, string | null>;

function ownersOf(links: Map<string, Element[]>): Owners {
  const owners: Owners = new Map();
  for (const [id, anchors] of links) for (const anchor of anchors) claim(anchor, id, owners);
  return owners;
}

function claim(link: Element, id: string, owners: Owners): void {
  for (let around: Element | null = link; around; around = around.parentElement) {
    const owner = owners.get(around);
    if (owner === null) return;
    owners.set(around, owner === undefined || owner === id ? id : null);
  }
}

function widest(link: Element, id: string, owners: Owners): Element {
  let card = link;
  while (card.parentElement && owners.get(card.parentElement) === id) card = card.parentElement;
  return card;
}

/** The listing under the site's own id and address, with what the page's data says where the card showed nothing. */
export function identified(page: SitePage, read: ReadListing, id: string): ReadListing {
  const { url, document, site } = page;
  const { brand, seller, price, currency, category } = productFor(page, id, read.listing.title) ?? {};
  const listing = {
    ...(brand && !site.brandIsSeller && { brand }),
    ...(seller && { seller }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    ...(category && { category }),
    ...read.listing,
    id,
    ...(site.url && { url: site.url.replace('{id}', id).replace('{host}', url.hostname) }),
    ...(document.documentElement?.lang && { locale: document.documentElement.lang }),
  };
  return { ...read, listing };
}
