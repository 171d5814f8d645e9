import { nameKey } from '../../domain/name-key';
import { joinText, textWithoutPlace } from '../fields/joined-text';
import { UNSEEN_LABELS } from '../fields/selectors';
import type { JoinedText } from '../reading';
import { foundProducts } from '../structured/found-products';
import { jsonLdProducts } from '../structured/json-ld';
import { markedProducts } from '../structured/microdata';
import type { Product } from '../structured/product';
import { headsOf } from './head-title';
import { isNoOffer } from './no-offer';

/** The product that a page is about, with the place of its title where the page shows it. */
export interface MainProduct {
  product: Product;
  title: JoinedText;
  /** Only a button or a mark in the head speaks for it: lists have those too. */
  weak?: boolean;
  /** The heading, or nothing when only the page's data names the product. */
  heading?: Element;
}

/** `product.group` and the like are lists. */
const OG_PRODUCT =
  'meta[property="og:type"][content="product"], meta[property="og:type"][content="og:product"], meta[property="og:type"][content="product.item"]';

/** Shops without an extension for it call their items articles as well, but those can be bought. */
const OG_ARTICLE = 'meta[property="og:type"][content="article"]';

/** What buttons say that sell, by language; from memory. */
const BUY = new RegExp(
  [
    'add to (?:cart|bag|basket|trolley)|buy (?:it )?now|^\\s*(?:buy|kaufen|acheter|comprar|köp|køb|kjøp|osta|beli|купить|заказать|купити|购买|購買|購入|구매)\\s*$',
    '加入购物车|加入購物車|立即[购購][买買]|カートに(?:入れる|追加)|購入手続き|かごに(?:追加|入れる)|장바구니|구매하기|바로구매',
    'in den (?:waren|einkaufs)(?:korb|wagen)|jetzt kaufen|ajouter au panier|añadir (?:al|a la) (?:carrito|cesta)|agregar al carrito|comprar ahora|adicionar (?:ao carrinho|à sacola)|aggiungi al carrello|acquista ora',
    'in winkel(?:wagen|mand)|lägg i (?:varu)?korg|læg i kurv|legg i (?:handlekurv|handlevogn)|lisää (?:osto)?skoriin|do koszyka|do košíku|kosárba|adaugă în coș|sepete ekle|satın al|στο καλάθι',
    'в корзину|в кошик|в количката|إلى (?:السلة|عربة)|הוס[ףפ].{0,3} לסל|เพิ่มลง|ใส่ตะกร้า|thêm vào giỏ|mua ngay|(?:masukkan|tambah).{0,9}keranjang|beli sekarang',
  ].join('|'),
  'i',
);

/**
 * The product of a detail page of any shop. Structured data counts only where it names what the heading or the
 * document's title names: list pages carry products too. Without data, the heading that the document is named after,
 * where there is a button to buy or a picture of the same name. `cards` are those of other offers.
 */
export function mainProduct(document: Document, cards: readonly Element[]): MainProduct | undefined {
  const headings = headingsOf(document);
  const heads = headsOf(document);
  const products = [...jsonLdProducts(document), ...markedProducts(document), ...foundProducts(document)];
  for (const { heading, title } of headings) {
    const alike = products.filter((product) => isNamed(product, title.text));
    if (alike.length > 0) return { product: merged(alike), title, heading, weak: alike.every(isRange) };
  }
  const named = products.filter((product) => heads.some((head) => namesSame(product.name, head)));
  if (named.length > 0) return fromHead(document, named);
  const bought = headings
    .map((each) => boughtHere(document, each, heads, cards))
    .filter((each) => each !== undefined);
  return bought.find(({ weak }) => !weak) ?? bought[0] ?? promised(document, heads, cards);
}

interface Heading {
  heading: Element;
  title: JoinedText;
}

/** The page's headings of the first order that are not the shop's own, or of lower ones where it has none. */
function headingsOf(document: Document): Heading[] {
  const first = [...document.querySelectorAll('h1')].slice(0, 5).filter((heading) => !leadsHome(heading));
  const headings = first.length > 0 ? first : [...document.querySelectorAll('h2, h3')].slice(0, 10);
  return headings.map((heading) => ({ heading, title: joinText(heading, UNSEEN_LABELS) }));
}

function leadsHome(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  const { URL: base } = heading.ownerDocument;
  return link !== null && URL.canParse(href, base) && new URL(href, base).pathname === '/';
}

/** A page that calls itself a product's in its head while its body has no heading of that name, or is not filled in. */
function promised(document: Document, [head]: string[], cards: readonly Element[]): MainProduct | undefined {
  if (!head || isNoOffer(head) || !document.querySelector(OG_PRODUCT)) return undefined;
  const name = head.replace(/\s[-|–]\s[^-|–]{2,30}$/, '');
  const found = fromHead(document, [{ name, images: [], ...metaFields(document) }]);
  const sale = found.heading && saleOf(found.heading, cards);
  return { ...found, weak: sale !== 'beside' };
}

/** Letters that are compared at a time, and how many such pieces a title has at least. */
const PIECE = 4;
const FEWEST_PIECES = 8;

/** In letters and digits; categories have shorter names. */
const LONG_NAME = 16;

/** The same words, or one begins with the other: shops add their name behind and colours behind that. */
function namesSame(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a.length < 4 || b.length < 4) return false;
  return a === b || (Math.min(a.length, b.length) >= 12 && (a.startsWith(b) || b.startsWith(a)));
}

/** Headings may have the brand before the name. */
function isNamed({ name, brand = '' }: Product, title: string): boolean {
  return namesSame(name, title) || (brand !== '' && namesSame(`${brand} ${name}`, title));
}

/** Whether most of a title is in another text, in whatever order: heads add, leave out and shorten words. */
function isMostlyIn(title: string, text: string): boolean {
  const [part, whole] = [nameKey(title).slice(0, 400), nameKey(text)];
  if (whole.includes(part)) return true;
  let found = 0;
  for (let at = 0; at + PIECE <= part.length; at++) if (whole.includes(part.slice(at, at + PIECE))) found++;
  return found >= 0.7 * Math.max(part.length - PIECE + 1, FEWEST_PIECES);
}

/** Shops describe a whole category as one product with prices from and to. */
function isRange(product: Product): boolean {
  return product.isRange === true;
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

function boughtHere(
  document: Document,
  { heading, title }: Heading,
  heads: string[],
  cards: readonly Element[],
): MainProduct | undefined {
  const isNamed = heads.some((head) => namesSame(head, title.text) || isMostlyIn(title.text, head));
  if (title.text.length < 4 || !isNamed || isNoOffer(title.text)) return undefined;
  const sale = saleOf(heading, cards) ?? (isPriced(document) ? 'beside' : undefined);
  const isMarked = document.querySelector(OG_PRODUCT) !== null;
  const isShown = !document.querySelector(OG_ARTICLE) && isPictured(document, title.text);
  if (!sale && !isMarked && !isShown) return undefined;
  const product = { name: title.text, images: [], ...metaFields(document) };
  return { product, title, heading, weak: sale !== 'beside' };
}

function isPriced(document: Document): boolean {
  return document.querySelector('meta[property="product:price:amount"]') !== null;
}

/** Pictures of an item are named after it; those of a category are not, or its name is short. */
function isPictured(document: Document, title: string): boolean {
  const name = nameKey(title);
  if (name.length < LONG_NAME) return false;
  const pictures = [...document.querySelectorAll('img[alt]')].slice(0, 400);
  return pictures.some((picture) => nameKey(picture.getAttribute('alt') ?? '').startsWith(name));
}

const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="button"], a[class*="cart" i], a[class*="buy" i]';
const LINKED_HEADING = ':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)';
/** A card's button stands no deeper below it. */
const MOST_LEVELS = 8;

/** How a page sells what a heading names: with a button next to it, with one that is somewhere, or not. */
type Sale = 'beside' | 'somewhere' | undefined;

/** Buttons of other offers do not count: those on cards, and those that stand with a linked name of their own. */
function saleOf(heading: Element, cards: readonly Element[]): Sale {
  const buttons = [...heading.ownerDocument.querySelectorAll(BUTTONS)]
    .slice(0, 400)
    .filter((button) => BUY.test(button.textContent || button.getAttribute('value') || ''))
    .filter((button) => !cards.some((card) => card.contains(button)))
    .filter((button) => !isOfOther(button, heading) && !leadsAway(button));
  if (buttons.some((button) => isBeside(button, heading, cards))) return 'beside';
  return buttons.length > 0 ? 'somewhere' : undefined;
}

/** Articles recommend what other shops sell. */
function leadsAway(button: Element): boolean {
  const { URL: base } = button.ownerDocument;
  const href = button.getAttribute('href') ?? '';
  const { protocol, hostname } = URL.canParse(href, base) ? new URL(href, base) : new URL(base);
  const shop = new URL(base).hostname.split('.').slice(-2).join('.');
  return /^https?:$/.test(protocol) && !hostname.endsWith(shop);
}

function isOfOther(button: Element, heading: Element): boolean {
  let around = button.parentElement;
  for (let level = 0; around && !around.contains(heading) && level < MOST_LEVELS; level++) {
    if (around.querySelector(LINKED_HEADING)) return true;
    around = around.parentElement;
  }
  return false;
}

function isBeside(button: Element, heading: Element, cards: readonly Element[]): boolean {
  let around = button.parentElement;
  while (around && !around.contains(heading)) around = around.parentElement;
  return around !== null && !cards.some((card) => around.contains(card));
}

function metaFields(document: Document): Partial<Product> {
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const price = Number(meta('product:price:amount') || meta('og:price:amount') || Number.NaN);
  const currency = meta('product:price:currency') || meta('og:price:currency');
  const brand = meta('product:brand') || meta('og:brand');
  return { ...(Number.isFinite(price) && { price }), ...(currency && { currency }), ...(brand && { brand }) };
}
