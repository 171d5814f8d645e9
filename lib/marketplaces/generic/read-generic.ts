import type { Listing } from '../../domain/listing';
import { textWithoutPlace } from '../fields/joined-text';
import type { Price } from '../fields/price';
import { COMMON_WALLS } from '../page/block-pages';
import { judge } from '../page/page-status';
import { uniqueListings } from '../reader/unique-listings';
import type { PageReading, ReadListing } from '../reading';
import { jsonLdBreadcrumb, jsonLdProducts } from '../structured/json-ld';
import { indexProducts } from '../structured/product-index';
import { offerAddress } from './address';
import { addressBase } from './address-base';
import { isNamedByAddress, liesAmongOffers } from './among-offers';
import { anyBrand } from './any-brand';
import { anyPrice } from './any-price';
import { type Beside, besideCards } from './beside-cards';
import { blankBeside } from './blank-cards';
import { goodsToChoose, offersToChoose } from './choices';
import { inDocumentOrder, isReadInPart, pageContents } from './contents';
import { currencyCode } from './currency-code';
import { elementsOf, flatOffers } from './flat-offers';
import { areInMenus } from './in-menus';
import { brandBeside, itemPriceText, labelledItemBrand } from './item-block';
import { looseCards } from './loose-cards';
import { type MainProduct, mainProduct } from './main-product';
import { withCharacters } from './named-characters';
import { withReason } from './no-offer';
import { lineAsOffer, orderRows } from './order-rows';
import { absoluteImages, readCard, readFlat } from './read-card';
import { repeatedCards } from './repeated-cards';
import { isBuyButton } from './sale';
import { soldOutside } from './sold-outside';

/** With so many cards a page is a list, unless there is good reason to think that it is about one item. */
const CARDS_OF_A_LIST = 8;
/** And with so many where nothing but a button somewhere speaks for an item: those of suppliers stand on lists as well. */
const FEWEST_OF_A_LIST = 3;

/** Categories are named in fewer characters, mostly. */
const LONG_TITLE = 20;

/** One offer may stand under two names (shortened in a carousel); more are different offers. */
const MOST_TITLES = 2;

const NOTHING: Beside = { named: [], unread: 0 };

/** Reads a page of any shop: the product it is about by its structured data, and the cards that repeat. */
export function readGeneric(document: Document, url: URL, site = 'generic'): PageReading {
  const base = addressBase(document, url);
  const contents = pageContents(document, url);
  const repeated = repeatedCards(contents, url);
  const flat = flatOffers(contents, url, repeated);
  const known = [...repeated, ...flat.flatMap(elementsOf)];
  const addresses = known.flatMap((each) => [...(contents.get(each)?.targets ?? [])].slice(0, 1));
  const isItems = liesAmongOffers(url, addresses);
  const ordered = orderRows(contents, known);
  const found = itemBeside(document, known, ordered, isItems);
  const lists = repeated.length > 0 || found ? repeated : looseCards(contents, url);
  // Lines that hold all of an offer may stand in a row that could be parted as well.
  const parted = lists === repeated ? flat : flatOffers(contents, url, lists);
  const main = found?.weak && isList(lists.length + parted.length, found, url) ? undefined : found;
  const beside = main || lists.length === 0 ? NOTHING : besideCards(contents, lists, url);
  const more = [...beside.named, ...ordered].filter((each) => !lists.includes(each));
  const cards = more.length > 0 ? inDocumentOrder(contents, new Set([...lists, ...more])) : lists;
  const item = main && itemListing(document, url, site, main, cards);
  const products = indexProducts(
    jsonLdProducts(document).map(withCharacters),
    (given) => offerAddress(given, base)?.href,
  );
  const lines = new Set(ordered);
  const readLine = (row: Element): ReadListing | undefined =>
    lines.has(row) ? readFlat(lineAsOffer(row), { url, base }, site, products) : undefined;
  const others = apart([
    ...cards
      .map((card) => readCard(card, { url, base }, site, products) ?? readLine(card))
      .filter((read) => read !== undefined),
    ...parted.map((offer) => readFlat(offer, { url, base }, site, products)),
  ]);
  const unique = uniqueListings(others.filter((read) => read.listing.url !== item?.listing.url));
  const listings = [...(item ? [item] : []), ...unique];
  const seen = listings.length + cards.length + parted.length - others.length;
  const page = item ? 'detail' : unique.length > 0 ? 'list' : 'other';
  const fromHeadOnly = item !== undefined && !main?.heading;
  const gathered = { site, page, cards: seen, listings, fromHeadOnly } as const;
  const reading = judge(gathered, document, url, undefined, COMMON_WALLS);
  const untold = goodsToChoose(document) + (isReadInPart(contents) ? 1 : 0);
  if (page === 'list') {
    const all = [...cards, ...parted.flatMap(elementsOf)];
    const isSoldBeside = all.length > 0 && soldOutside(contents, document, all) !== undefined;
    const isItem = isItems || isNamedByAddress(document, url, addresses, all);
    const isPart = isSoldBeside || isItem || found?.asked || areInMenus(all);
    const unread = beside.unread + untold + offersToChoose(document) + (isPart ? 1 : 0);
    return unread > 0 ? withUnread(reading, unread) : withBlank(reading, blankBeside(all));
  }
  if (!item || !main) return withReason(document, url, reading);
  const fields = [...document.querySelectorAll('select')];
  const choice = isPriced(main, [...cards, ...fields]) ? 0 : offersToChoose(document);
  return withUnread(reading, untold + choice);
}

/**
 * The product that a page is about, where lines to order may be its parts or other offers: a button sells its line, or all lines
 * that it stands behind, and what the heading names only where something is asked for that before the lines.
 */
function itemBeside(
  document: Document,
  known: readonly Element[],
  ordered: readonly Element[],
  isItems: boolean,
): MainProduct | undefined {
  const found = mainProduct(document, known, isItems);
  if (!found || ordered.length === 0 || isPriced(found, [...known, ...ordered])) return found;
  const beside = mainProduct(document, [...known, ...ordered], isItems);
  const isSoldByLine = ordered.some((row) => [...row.querySelectorAll('*')].some(isBuyButton));
  // The one button of a form of lines: the heading is the form's.
  return beside?.bare && !isSoldByLine ? undefined : beside;
}

/** Whether something is asked for the item itself. */
function isPriced({ product, heading, title, price }: MainProduct, cards: readonly Element[]): boolean {
  if (product.price !== undefined || price) return true;
  return heading !== undefined && itemPriceText(heading, title, cards) !== '';
}

/** A list beside which others stand that nobody could read, or an item, or that is a menu's, is part of its page. */
function withUnread(reading: PageReading, unread: number): PageReading {
  if (unread === 0) return reading;
  return { ...reading, status: 'partial', reason: 'layout-changed', cards: reading.cards + unread };
}

/** A list in which places for more are drawn: what comes there nobody has seen. */
function withBlank(reading: PageReading, blank: number): PageReading {
  if (blank === 0 || reading.status !== 'read') return reading;
  return { ...reading, status: 'partial', reason: 'loading', cards: reading.cards + blank };
}

/** A page with many cards is one item's only if it is addressed by a number and headed by more than a category's name. */
function isList(cards: number, { title, bare }: MainProduct, url: URL): boolean {
  const isAddressed = /\d{5,}|\/[A-Z0-9]{10}(?:\/|$)/.test(url.pathname + url.search);
  return (
    cards >= (bare ? FEWEST_OF_A_LIST : CARDS_OF_A_LIST) && !(isAddressed && title.text.length >= LONG_TITLE)
  );
}

/** Links of advertisements lead through one address: where titles differ, the address names no listing. */
function apart(listings: ReadListing[]): ReadListing[] {
  const titles = new Map<string, Set<string>>();
  for (const { listing } of listings)
    titles.set(listing.id, (titles.get(listing.id) ?? new Set()).add(listing.title));
  return listings.map((read) => {
    const names = [...(titles.get(read.listing.id) ?? [])];
    const shared = names.length > MOST_TITLES || (names.length === MOST_TITLES && haveNoWord(names));
    return shared ? { ...read, listing: { ...read.listing, id: `title:${read.listing.title}` } } : read;
  });
}

/** Whether two names have nothing alike: one of them is not the other, shortened. */
function haveNoWord([one = '', other = '']: string[]): boolean {
  const words = new Set(wordsIn(one));
  return !wordsIn(other).some((word) => words.has(word));
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function itemListing(
  document: Document,
  url: URL,
  site: string,
  { product, title, heading, price: asked }: MainProduct,
  cards: readonly Element[],
): ReadListing {
  const address = offerAddress(url.href, url)?.href ?? '';
  const brand =
    anyBrand(textWithoutPlace(product.brand ?? '')) ??
    labelledItemBrand(document, cards) ??
    (heading && brandBeside(heading, cards));
  const locale = document.documentElement?.lang ?? '';
  const shown: Price =
    product.price === undefined && heading
      ? anyPrice(asked ?? itemPriceText(heading, title, cards), url.hostname, locale)
      : {};
  const { price = shown.price } = product;
  const told = product.currency && currencyCode(product.currency, url.hostname, locale);
  const currency = told || shown.currency;
  const category = product.category || jsonLdBreadcrumb(document);
  const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
  const images = product.images.length > 0 ? product.images : image ? [image] : [];
  const listing: Listing = {
    id: product.id ?? address.slice(url.origin.length),
    site,
    url: address,
    title: title.text,
    ...(brand && { brand: brand.text }),
    ...(category && { category }),
    ...(product.seller && { seller: product.seller }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    ...(locale && { locale }),
    images: absoluteImages(images, addressBase(document, url)),
  };
  const card = heading?.closest('main, article, section') ?? heading?.parentElement ?? document.body;
  return {
    listing,
    card,
    ...(title.pieces.length > 0 && { title }),
    ...(brand && brand.pieces.length > 0 && { brand }),
  };
}
