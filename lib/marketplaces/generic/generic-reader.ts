import { COMMON_WALLS } from '../page/block-pages';
import type { GenericReader } from '../reader/read-as';
import { idIn, type SitePage } from '../reader/site-page';
import type { PageReading, ReadListing } from '../reading';
import { cardTitle, SURE } from './card-title';
import { pageContents } from './contents';
import { itemTitle } from './item-title';
import { identified, linkedCards } from './linked-cards';
import { looseCards } from './loose-cards';
import { withReason } from './no-offer';
import { readGeneric } from './read-generic';
import { repeatedCards } from './repeated-cards';

/** Reads pages of shops without a description, and what a description does not fit. */
export const anyShop: GenericReader = {
  read: readGeneric,
  walls: COMMON_WALLS,
  titleByLook: (card) => cardTitle(card, SURE),
  itemTitle,
  complete,
};

/** A pair may be an advertisement. */
const FEWEST_OF_A_LIST = 3;

/** A reading with the listings that the description overlooked; it is never more than part of the page. */
function complete(page: SitePage, own: PageReading): PageReading {
  if (own.page === 'detail' && own.readable > 0) return withRecommended(page, own);
  const linked = linkedCards(page, own);
  const byLinks =
    linked.length > 0
      ? inPart(own, [...own.listings, ...linked], Math.max(own.cards, own.readable + linked.length))
      : own;
  if (own.readable > 0) return byLinks;
  const byStructure = own.page === 'other' ? unlessList(page, own) : readByStructure(page, own);
  return withReason(page.document, page.url, byLinks.readable > byStructure.readable ? byLinks : byStructure);
}

/** Below an item stand others that a shop recommends; it was read whole without them. */
function withRecommended(page: SitePage, own: PageReading): PageReading {
  const linked = linkedCards(page, own);
  const listings = [...own.listings, ...linked];
  return { ...own, cards: own.cards + linked.length, readable: listings.length, listings };
}

/** At an address that the description knows for none of offers, a list is one that nobody looked into: no empty page. */
function unlessList({ document, url }: SitePage, own: PageReading): PageReading {
  const contents = pageContents(document, url);
  const cards = repeatedCards(contents, url).length || looseCards(contents, url).length;
  return cards < FEWEST_OF_A_LIST ? own : { ...own, cards, status: 'unreadable', reason: 'layout-changed' };
}

function readByStructure(page: SitePage, own: PageReading): PageReading {
  const { listings, cards } = readGeneric(page.document, page.url, page.site.key);
  if (listings.length === 0) return own;
  const known = listings.map((read) => withOwnId(page, read));
  return inPart(own, known, cards);
}

function withOwnId(page: SitePage, read: ReadListing): ReadListing {
  const id = idIn(page.site, read.listing.url);
  return id === undefined ? read : identified(page, read, id);
}

function inPart(own: PageReading, listings: ReadListing[], cards: number): PageReading {
  const readable = listings.length;
  return { ...own, status: 'partial', reason: 'layout-changed', cards, readable, listings };
}
