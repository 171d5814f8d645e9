import { pageRoots } from '../page/page-roots';
import { foundProducts } from '../structured/found-products';
import { jsonLdProducts } from '../structured/json-ld';
import { markedProducts } from '../structured/microdata';
import { isAmount, NOT_NOUGHT } from './amount';
import { hasFrameOfOffers } from './frames';
import { isOfferAddress } from './goods-marks';
import { isAroundPage } from './own-words';

/**
 * Whether a page of which nothing was read shows that something is offered there all the same: a price by itself, offers in its
 * data, links to what is sold, or a place that another shop's script or page fills.
 */
export function showsOffers(document: Document): boolean {
  return (
    showsPrice(document) || describesOffers(document) || leadsToOffers(document) || isFilledByOthers(document)
  );
}

const MOST_TEXTS = 4_000;
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
      if (lines.some(isAmount) && !isAroundPage(parent)) return true;
    }
    return false;
  });
}

/** State of an app names much that is not offered; prices are few elsewhere. */
const FEWEST_IN_STATE = 3;

function describesOffers(document: Document): boolean {
  if (jsonLdProducts(document).length > 0 || markedProducts(document).length > 0) return true;
  return foundProducts(document).filter(({ price }) => price !== undefined).length >= FEWEST_IN_STATE;
}

const FEWEST_LINKED = 3;
const MOST_LINKS = 2_000;

/** Pictures that lead to as many pages whose addresses are those of offers. */
function leadsToOffers(document: Document): boolean {
  const targets = new Set<string>();
  for (const root of pageRoots(document)) {
    const links = [...root.querySelectorAll('a[href]:has(img, picture)')].slice(0, MOST_LINKS);
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
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
