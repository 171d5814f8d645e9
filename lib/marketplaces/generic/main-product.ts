import { nameKey } from '../../domain/name-key';
import { joinText, sliceJoined, textWithoutPlace } from '../fields/joined-text';
import type { JoinedText } from '../reading';
import { foundProducts } from '../structured/found-products';
import { jsonLdProducts } from '../structured/json-ld';
import { markedProducts } from '../structured/microdata';
import { asPrice, type Product } from '../structured/product';
import { hasAmount } from './amount';
import { askedBeside } from './asked-beside';
import { isBehind } from './document-order';
import { isGone } from './gone';
import { headsOf } from './head-title';
import { type Heading, headingsOf, isShopsName } from './headings';
import { itemPriceText } from './item-block';
import { withCharacters } from './named-characters';
import { isNoOffer } from './no-offer';
import { saleOf } from './sale';
import { isMostlyIn, isNamed, namesSame } from './same-name';

/** The product that a page is about, with the place of its title where the page shows it. */
export interface MainProduct {
  product: Product;
  title: JoinedText;
  /** Only a button or a mark in the head speaks for it: lists have those too. */
  weak?: boolean;
  /** Only a button that stands somewhere speaks for it: neither a price, a picture, nor a mark. */
  bare?: boolean;
  /** Something is asked between it and the other offers: if it is none, the page was not read as a whole. */
  asked?: true;
  /** The heading, or nothing when only the page's data names the product. */
  heading?: Element;
  /** What the heading asks, where it stands in front of the name. */
  price?: string;
}

/** `product.group` and the like are lists. */
const OG_PRODUCT =
  'meta[property="og:type"][content="product"], meta[property="og:type"][content="og:product"], meta[property="og:type"][content="product.item"]';

/** Shops without an extension for it call their items articles as well, but those can be bought. */
const OG_ARTICLE = 'meta[property="og:type"][content="article"]';

/**
 * The product of a detail page of any shop. Structured data counts only where it names what the heading or the
 * document's title names: list pages carry products too. Without data, the heading that the document is named after,
 * where there is a button to buy or a picture of the same name, or the address `isItems`. `cards` are those of other offers.
 */
export function mainProduct(
  document: Document,
  cards: readonly Element[],
  isItems = false,
): MainProduct | undefined {
  const heads = headsOf(document);
  const headings = headingsOf(document, heads, cards);
  const given = [...jsonLdProducts(document), ...markedProducts(document), ...foundProducts(document)];
  const products = given.map(withCharacters);
  for (const each of headings) {
    const alike = products.filter((product) => isNamed(product, each.title.text));
    if (alike.length === 0) continue;
    const product = { ...metaFields(document), ...merged(alike) };
    return { ...each, product, title: withoutPrice(each, alike), weak: isWeak(alike, each, cards) };
  }
  const named = products.filter((product) => heads.some((head) => namesSame(product.name, head)));
  if (named.length > 0) return fromHead(document, named);
  const bought = headings
    .map((each) => boughtHere(document, each, heads, cards, isItems))
    .filter((each) => each !== undefined);
  return bought.find(({ weak }) => !weak) ?? bought[0] ?? promised(document, heads, cards);
}

/** A category is marked up as a product as well, and has a range of prices or none: an item is sold by its heading. */
function isWeak(alike: readonly Product[], { heading }: Heading, cards: readonly Element[]): boolean {
  return (alike.every(isRange) || !alike.some(isSold)) && saleOf(heading, cards) !== 'beside';
}

/** Classified ads have price and place behind the name, where the page's data says the name alone. */
function withoutPrice({ title }: Heading, alike: readonly Product[]): JoinedText {
  const name = alike.find(
    ({ name: each }) => title.text.startsWith(each) && hasAmount(title.text.slice(each.length)),
  );
  return name ? sliceJoined(title, 0, name.name.length) : title;
}

/** A page that calls itself a product's in its head while its body has no heading of that name, or is not filled in. */
function promised(document: Document, [head]: string[], cards: readonly Element[]): MainProduct | undefined {
  if (!head || isNoOffer(head) || !document.querySelector(OG_PRODUCT) || isGone(document)) return undefined;
  const name = head.replace(/\s[-|–]\s[^-|–]{2,30}$/, '');
  const found = fromHead(document, [{ name, images: [], ...metaFields(document) }]);
  const sale = found.heading && saleOf(found.heading, cards);
  return { ...found, weak: sale !== 'beside' };
}

/** In letters and digits; categories have shorter names. */
const LONG_NAME = 16;

/** Shops describe a whole category as one product with prices from and to. */
function isRange(product: Product): boolean {
  return product.isRange === true;
}

/** Of an item somebody asks something: categories are marked up as products too, and have no price. */
function isSold({ price, seller, id }: Product): boolean {
  return price !== undefined || seller !== undefined || id !== undefined;
}

/** The first product that names a field gives it. */
function merged(products: Product[]): Product {
  return Object.assign({}, ...[...products].reverse());
}

/** The heading has other words (or is the shop's logo); the title may be elsewhere on the page. */
function fromHead(document: Document, named: Product[]): MainProduct {
  const product = merged(named);
  for (const element of [
    ...document.querySelectorAll('h1, h2, [itemprop="name"], [class*="title"], [class*="name"]'),
  ].slice(0, 300)) {
    const title = joinText(element);
    if (nameKey(title.text) === nameKey(product.name)) return { product, title, heading: element };
  }
  return { product, title: textWithoutPlace(product.name) };
}

/** Of the only heading of its rank with a button beside it, this much is enough: documents are named by another list of features. */
const SOME = 0.4;

function boughtHere(
  document: Document,
  shown: Heading,
  heads: string[],
  cards: readonly Element[],
  isItems: boolean,
): MainProduct | undefined {
  const { heading, title } = shown;
  if (title.text.length < 4 || isNoOffer(title.text) || isShopsName(document, title.text)) return undefined;
  const sale = saleOf(heading, cards) ?? (isPriced(document) ? 'beside' : undefined);
  const share = sale === 'beside' && heading.tagName === 'H1' ? SOME : undefined;
  if (!heads.some((head) => namesSame(head, title.text) || isMostlyIn(title.text, head, share)))
    return undefined;
  const isMarked = document.querySelector(OG_PRODUCT) !== null;
  const isShown = !document.querySelector(OG_ARTICLE) && isPictured(document, shown, cards);
  const isArticle = document.querySelector(OG_ARTICLE) !== null;
  const asked = sale === 'beside' || isArticle ? undefined : askedBeside(heading, cards);
  if (!sale && !isMarked && !isShown && !isItems && !asked) return undefined;
  const product = { name: title.text, images: [], ...metaFields(document) };
  const isBare = !isMarked && !isShown && !isItems && !asked && itemPriceText(heading, title, cards) === '';
  const bare = sale === 'somewhere' && isBare && !isPicturedBefore(shown, cards);
  const weak = sale !== 'beside' && asked !== 'apart';
  return { ...shown, product, weak, bare, ...(asked && { asked: true }) };
}

const AROUND = 'a[href], header, footer, nav';

/** Whether a picture that may show the item stands between its heading and the others: one without words, or of its name. */
function isPicturedBefore({ heading, title }: Heading, cards: readonly Element[]): boolean {
  const next = cards.find((card) => isBehind(card, heading));
  return [...heading.ownerDocument.querySelectorAll('img')].slice(0, 400).some((picture) => {
    const alt = picture.getAttribute('alt') ?? '';
    const isPlaced = isBehind(picture, heading) && (!next || isBehind(next, picture));
    return isPlaced && !picture.closest(AROUND) && (alt === '' || namesSame(alt, title.text));
  });
}

function isPriced(document: Document): boolean {
  return document.querySelector('meta[property="product:price:amount"]') !== null;
}

/**
 * Pictures of an item are named after it, those of a category are not, or its name is short. What says that it is a picture of
 * it ("Photo of Acme cup") is not told from a link into a category but by a price.
 */
function isPictured(document: Document, { heading, title }: Heading, cards: readonly Element[]): boolean {
  const name = nameKey(title.text);
  if (name.length < LONG_NAME) return false;
  const alts = [...document.querySelectorAll('img[alt]')]
    .slice(0, 400)
    .map((picture) => nameKey(picture.getAttribute('alt') ?? ''));
  if (alts.some((alt) => alt.startsWith(name))) return true;
  return alts.some((alt) => alt.endsWith(name)) && itemPriceText(heading, title, cards) !== '';
}

/** Where a head says what is asked, the price of a sale first. */
const PRICES = ['product:sale_price', 'product:price', 'og:price'];

function metaFields(document: Document): Partial<Product> {
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const first = (what: string): string => PRICES.map((name) => meta(`${name}:${what}`)).find(Boolean) ?? '';
  const price = asPrice(first('amount'));
  const currency = first('currency');
  const brand = meta('product:brand') || meta('og:brand');
  return { ...(price !== undefined && { price }), ...(currency && { currency }), ...(brand && { brand }) };
}
