import type { Listing } from '../../listing';
import { brandIn } from '../brand-text';
import { joinText, textWithoutPlace } from '../joined-text';
import { judge } from '../page-status';
import { AMOUNT, parsePrice } from '../price';
import type { JoinedText, PageReading, ReadListing } from '../reading';
import { jsonLdBreadcrumb, jsonLdProducts } from '../structured/json-ld';
import type { Product } from '../structured/product';
import { uniqueListings } from '../unique-listings';
import { cardTitle } from './card-title';
import { type MainProduct, mainProduct } from './main-product';
import { repeatedCards } from './repeated-cards';

/** With so many cards a page is a list, unless there is good reason to think that it is about one item. */
const CARDS_OF_A_LIST = 8;

/** Categories are named in fewer characters, mostly. */
const LONG_TITLE = 20;

/** One offer may stand under two names (shortened in a carousel); more are different offers. */
const MOST_TITLES = 2;

/** Reads a page of any shop: the product it is about by its structured data, and the cards that repeat. */
export function readGeneric(document: Document, url: URL, site = 'generic'): PageReading {
  const cards = repeatedCards(document, url);
  const found = mainProduct(document);
  const main = found?.weak && isList(cards.length, found.title.text, url) ? undefined : found;
  const item = main && itemListing(document, url, site, main);
  const products = jsonLdProducts(document);
  const others = apart(
    cards.map((card) => cardListing(card, url, site, products)).filter((read) => read !== undefined),
  );
  const unique = uniqueListings(others.filter((read) => read.listing.url !== item?.listing.url));
  const listings = [...(item ? [item] : []), ...unique];
  const seen = listings.length + cards.length - others.length;
  const page = item ? 'detail' : unique.length > 0 ? 'list' : 'other';
  return judge(
    { site, page, cards: seen, listings, fromHeadOnly: item !== undefined && !main?.heading },
    document,
    url,
  );
}

/** A page with many cards is one item's only if it is addressed by a number and headed by more than a category's name. */
function isList(cards: number, title: string, url: URL): boolean {
  const isAddressed = /\d{5,}|\/[A-Z0-9]{10}(?:\/|$)/.test(url.pathname + url.search);
  return cards >= CARDS_OF_A_LIST && !(isAddressed && title.length >= LONG_TITLE);
}

/** Links of advertisements lead through one address: where titles differ, the address names no listing. */
function apart(listings: ReadListing[]): ReadListing[] {
  const titles = new Map<string, Set<string>>();
  for (const { listing } of listings)
    titles.set(listing.id, (titles.get(listing.id) ?? new Set()).add(listing.title));
  return listings.map((read) => {
    const shared = (titles.get(read.listing.id)?.size ?? 0) > MOST_TITLES;
    return shared ? { ...read, listing: { ...read.listing, id: `title:${read.listing.title}` } } : read;
  });
}

function itemListing(
  document: Document,
  url: URL,
  site: string,
  { product, title, heading }: MainProduct,
): ReadListing {
  const brand = brandIn(textWithoutPlace(product.brand ?? ''))?.text;
  const category = product.category || jsonLdBreadcrumb(document);
  const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
  const images = product.images.length > 0 ? product.images : image ? [image] : [];
  const listing: Listing = {
    id: product.id ?? url.pathname,
    site,
    url: url.origin + url.pathname,
    title: title.text,
    ...(brand && { brand }),
    ...(category && { category }),
    ...(product.seller && { seller: product.seller }),
    ...(product.price !== undefined && { price: product.price }),
    ...(product.currency && { currency: product.currency }),
    ...(document.documentElement?.lang && { locale: document.documentElement.lang }),
    images: absolute(images, url),
  };
  const card = heading?.closest('main, article, section') ?? heading?.parentElement ?? document.body;
  return { listing, card, ...placed('title', title) };
}

function cardListing(card: Element, url: URL, site: string, products: Product[]): ReadListing | undefined {
  const title = cardTitle(card);
  if (!title) return undefined;
  const address = addressOf(card, url);
  const product = products.find(
    (each) => each.name === title.text || (each.url && sameAddress(each.url, address, url)),
  );
  const brandElement = card.querySelector('[itemprop="brand"], [class*="brand" i], [data-testid*="brand" i]');
  const brand = brandElement
    ? brandIn(joinText(brandElement))
    : brandIn(textWithoutPlace(product?.brand ?? ''));
  const shown = parsePrice(priceText(card), url.hostname, card.ownerDocument.documentElement?.lang);
  const price = shown.price ?? product?.price;
  const currency = shown.currency ?? product?.currency;
  const listing: Listing = {
    id: address || `title:${title.text}`,
    site,
    url: address,
    title: title.text,
    ...(brand && { brand: brand.text }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    images: absolute(
      [...card.querySelectorAll('img[src]')].slice(0, 3).map((image) => image.getAttribute('src') ?? ''),
      url,
    ),
  };
  return { listing, card, ...placed('title', title), ...(brand && placed('brand', brand)) };
}

function placed<Key extends 'title' | 'brand'>(key: Key, text: JoinedText): Partial<Record<Key, JoinedText>> {
  return (text.pieces.length > 0 ? { [key]: text } : {}) as Partial<Record<Key, JoinedText>>;
}

/** The address of the link around the picture, or of the first link that leads anywhere. */
function addressOf(card: Element, url: URL): string {
  const links = [card.closest('a[href]'), ...card.querySelectorAll('a[href]')].filter(
    (link) => link !== null,
  );
  const link = links.find((each) => each.querySelector('img, picture')) ?? links[0];
  const href = link?.getAttribute('href');
  if (!href || !URL.canParse(href, url.href)) return '';
  const address = new URL(href, url.href);
  return /^https?:$/.test(address.protocol) ? address.origin + address.pathname : '';
}

function sameAddress(given: string, address: string, base: URL): boolean {
  if (!URL.canParse(given, base.href)) return false;
  const url = new URL(given, base.href);
  return url.origin + url.pathname === address;
}

const MOST_TEXTS = 200;

/** The text of the first small element that shows an amount; struck-out prices are not what is asked for. */
function priceText(card: Element): string {
  const texts = card.ownerDocument.createTreeWalker(card, 4);
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen++) {
    const node = texts.currentNode as Text;
    if (!/\d/.test(node.data) || node.parentElement?.closest('del, s, strike, script, style')) continue;
    const text = amountAround(node);
    if (text) return text;
  }
  return '';
}

/** The sign may stand beside the digits, in an element of its own. */
function amountAround(node: Text): string {
  if (AMOUNT.test(node.data)) return node.data;
  for (const around of [node.parentElement, node.parentElement?.parentElement]) {
    const text = around ? joinText(around).text : '';
    if (text.length < 40 && AMOUNT.test(text)) return text;
  }
  return '';
}

function absolute(images: string[], url: URL): string[] {
  const all = images
    .filter((image) => URL.canParse(image, url.href))
    .map((image) => new URL(image, url.href).href);
  return [...new Set(all.filter((image) => /^https?:/.test(image)))];
}
