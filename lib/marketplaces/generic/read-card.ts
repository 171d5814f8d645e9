import type { Listing } from '../../domain/listing';
import { joinText, textWithoutPlace } from '../fields/joined-text';
import { isCurrencyCode, type Price } from '../fields/price';
import { firstFound } from '../fields/selectors';
import type { JoinedText, ReadListing } from '../reading';
import { asPrice } from '../structured/product';
import type { ProductIndex } from '../structured/product-index';
import { offerAddress } from './address';
import { isAmount, priceText } from './amount';
import { anyBrand } from './any-brand';
import { anyPrice } from './any-price';
import { cardTitle, toldTitle } from './card-title';
import { FEWEST_LETTERS } from './contents';
import { currencyCode } from './currency-code';
import { elementsOf, type FlatOffer } from './flat-offers';
import { makerBefore, makersLine } from './makers-line';
import { readOut, toldNames } from './told-names';

const BRAND = [
  '[itemprop="brand"]',
  '[class*="brand" i]',
  '[class*="vendor" i]:not([class*="code" i], [class*="sku" i], [class*="article" i])',
  '[data-testid*="brand" i], [data-test-id*="brand" i], [data-qa*="brand" i], [data-test-info-type*="brand" i]',
  '@data-brand',
  '@data-product-brand',
  '[data-brand]@data-brand',
  '[data-product-brand]@data-product-brand',
];

/** A page's own address, and what its links are relative to. */
interface Place {
  url: URL;
  base: URL;
}

/**
 * The listing on a card whose make is not known; undefined where no text on it looks like a title. `products` is what
 * the page's data says, by address and by name.
 */
export function readCard(
  card: Element,
  place: Place,
  site: string,
  products: ProductIndex,
): ReadListing | undefined {
  const told = toldNames(card);
  const found = cardTitle(card, 0, told) ?? toldTitle(told);
  if (!found) return undefined;
  const read = readOut(told, found.text);
  const title = read?.title ?? found;
  const words = new Set<Node>(title.pieces.map(({ node }) => node));
  const shown = {
    card,
    scope: [card],
    title,
    asked: priceText(card, words),
    address: addressOf(card, place.base),
    told,
    brand: read?.brand,
  };
  return listingOf(shown, place, site, products);
}

/** The same of an offer that no element holds: its name stands for its card. */
export function readFlat(offer: FlatOffer, place: Place, site: string, products: ProductIndex): ReadListing {
  const { named, parts } = offer;
  const title = joinText(named);
  const words = new Set<Node>(title.pieces.map(({ node }) => node));
  const scope = elementsOf(offer);
  const link = scope
    .flatMap((part) => [part, ...part.querySelectorAll('a[href]')])
    .find((part) => offerAddress(part.getAttribute('href'), place.base));
  const address = offerAddress(link?.getAttribute('href'), place.base)?.href ?? '';
  const shown = { card: named, scope, title, asked: flatPrice(parts, words), address };
  return listingOf(shown, place, site, products);
}

function flatPrice(parts: readonly ChildNode[], words: ReadonlySet<Node>): string {
  const asked = parts.map((part) => {
    if (part.nodeType === 3) return isAmount((part as Text).data) ? (part as Text).data : '';
    return /^(?:DEL|S|STRIKE)$/.test(part.nodeName) ? '' : priceText(part as Element, words);
  });
  return asked.find(Boolean) ?? '';
}

/** What was found of an offer, before the page's data are asked. */
interface Shown {
  card: Element;
  scope: readonly Element[];
  title: JoinedText;
  asked: string;
  address: string;
  /** What its attributes tell as names. */
  told?: readonly string[];
  /** The brand that is told with the name. */
  brand?: JoinedText | undefined;
}

function listingOf(
  { card, scope, title, asked, address, told = [], brand: readBrand }: Shown,
  { url, base }: Place,
  site: string,
  products: ProductIndex,
): ReadListing {
  const product = (products.byId.get(address) ?? products.byName.get(title.text))?.[0];
  // Some shops call the whole name after its brand, or what holds both.
  const shownBrand = firstFound(scope, BRAND, ({ text }) => !holdsName(text, title.text));
  const given = shownBrand ?? readBrand ?? textWithoutPlace(product?.brand ?? '');
  const line =
    given.text === ''
      ? (makersLine(card, title.text, told, address) ?? makerBefore(title, address))
      : undefined;
  const brand = anyBrand(line ?? given);
  const locale = card.ownerDocument.documentElement?.lang;
  const shown = withMarks(asked ? anyPrice(asked, url.hostname, locale) : {}, scope);
  const price = shown.price ?? product?.price;
  const paidIn = product?.currency && currencyCode(product.currency, url.hostname, locale);
  const currency = shown.currency ?? paidIn;
  const pictures = scope.flatMap((part) => [
    ...(part.matches('img[src]') ? [part] : []),
    ...part.querySelectorAll('img[src]'),
  ]);
  const listing: Listing = {
    id: address || `title:${title.text}`,
    site,
    url: address,
    title: title.text,
    ...(brand && { brand: brand.text }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    images: absoluteImages(
      pictures.slice(0, 3).map((image) => image.getAttribute('src') ?? ''),
      base,
    ),
  };
  return { listing, card, ...placed('title', title), ...(brand && placed('brand', brand)) };
}

/** A price with what a card's own marks say of it, where it shows an amount without a currency. */
function withMarks(shown: Price, scope: readonly Element[]): Price {
  if (shown.currency) return shown;
  const marked = (name: string): string => firstFound(scope, [`[itemprop="${name}"]@content`])?.text ?? '';
  const price = asPrice(marked('price')) ?? shown.price;
  const currency = marked('priceCurrency');
  return price === undefined ? {} : { price, ...(isCurrencyCode(currency) && { currency }) };
}

/** Whether a text has a whole name in it, as no brand does. */
function holdsName(text: string, name: string): boolean {
  return text === name || (name.length >= FEWEST_LETTERS && text.includes(name));
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
  return offerAddress(link?.getAttribute('href'), url)?.href ?? '';
}

/** Images as full addresses, each once; what is no address of a file on the web is left out. */
export function absoluteImages(images: string[], url: URL): string[] {
  const all = images
    .filter((image) => URL.canParse(image, url.href))
    .map((image) => new URL(image, url.href).href);
  return [...new Set(all.filter((image) => /^https?:/.test(image)))];
}
