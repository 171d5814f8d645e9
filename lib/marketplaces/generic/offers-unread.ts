import { pageRoots } from '../page/page-roots';
import { foundProducts } from '../structured/found-products';
import { jsonLdProducts } from '../structured/json-ld';
import { markedProducts } from '../structured/microdata';
import { hasAmount, isAmount, NOT_NOUGHT } from './amount';
import { goodsToChoose, offersToChoose } from './choices';
import { mayBeReadInPart } from './contents';
import { hasFrameOfOffers } from './frames';
import { isOfferAddress } from './goods-marks';
import { isAroundGoods, isAroundPage } from './own-words';

/**
 * Whether a page of which nothing was read shows that something is offered there all the same: a price by itself, offers in its
 * data, links to what is sold, or a place that another shop's script or page fills; or is larger than what is read of it.
 */
export function showsOffers(document: Document): boolean {
  return (
    mayBeReadInPart(document) ||
    showsPrice(document) ||
    tellsPrices(document) ||
    describesOffers(document) ||
    leadsToOffers(document) ||
    isFilledByOthers(document) ||
    offersToChoose(document) + goodsToChoose(document) > 0
  );
}

const MOST_TEXTS = 40_000;
const MOST_LINES = 200;

/** A price that is not in a sentence on delivery or in a menu. */
function showsPrice(document: Document): boolean {
  return pageRoots(document).some((root) => {
    const top = 'body' in root ? root.body : root;
    if (!top) return false;
    const texts = (top.ownerDocument ?? document).createTreeWalker(top, 4);
    for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen++) {
      const { data, parentElement: parent } = texts.currentNode as Text;
      if (!parent || !NOT_NOUGHT.test(data)) continue;
      // Lines of a text that is laid out by its blanks.
      const lines = parent.tagName === 'PRE' ? data.split('\n', MOST_LINES) : [data];
      if (lines.some(isAmount) && !isAroundGoods(parent)) return true;
    }
    return false;
  });
}

const FEWEST_TOLD = 3;
const MOST_TOLD = 2_000;

/** Names that are told to those who do not see a page, with a price in as many of them. */
function tellsPrices(document: Document): boolean {
  const told = new Set<string>();
  for (const element of [...document.querySelectorAll('[aria-label], area[alt]')].slice(0, MOST_TOLD)) {
    const name = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
    if (hasAmount(name) && NOT_NOUGHT.test(name) && !isAroundGoods(element)) told.add(name);
    if (told.size >= FEWEST_TOLD) return true;
  }
  return false;
}

/** State of an app names much that is not offered; prices are few elsewhere. */
const FEWEST_IN_STATE = 3;

function describesOffers(document: Document): boolean {
  if (jsonLdProducts(document).length > 0 || markedProducts(document).length > 0) return true;
  return foundProducts(document).filter(({ price }) => price !== undefined).length >= FEWEST_IN_STATE;
}

const FEWEST_LINKED = 3;
const MOST_LINKS = 2_000;

/** What leads to an offer: its picture, a part of a picture, or its heading. */
const PICTURED = 'a[href]:has(img, picture), area[href]';
const HEADED = ':is(h2, h3, h4) a[href], a[href]:has(h2, h3, h4)';
/** What people write has such addresses as well. */
const OF_POSTS = /\/p\/[^/]+\/?$/i;

/** Pictures or headings that lead to as many pages whose addresses are those of offers. */
function leadsToOffers(document: Document): boolean {
  const targets = new Set<string>();
  for (const root of pageRoots(document)) {
    const links = [...root.querySelectorAll(`${PICTURED}, ${HEADED}`)].slice(0, MOST_LINKS);
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      if (OF_POSTS.test(href) && !link.matches(PICTURED)) continue;
      if (isOfferAddress(href) && !isAroundPage(link)) targets.add(href);
      if (targets.size >= FEWEST_LINKED) return true;
    }
  }
  return false;
}

/** Where shops that live in other pages put themselves: Ecwid, Shopify's buttons, Snipcart, Square, Gumroad, Printful. */
const PLACES =
  '[id^="my-store-"], [id^="collection-component-"], [id^="product-component-"], [id^="shopify-buy"], .ec-store, script[src*="ecwid.com"], script[src*="buy-button"]';

function isFilledByOthers(document: Document): boolean {
  if (document.querySelector(PLACES)) return true;
  return hasFrameOfOffers(document);
}
