import type { Listing } from '../../domain/listing';
import { textWithoutPlace } from '../fields/joined-text';
import { firstFound } from '../fields/selectors';
import type { JoinedText, ReadListing } from '../reading';
import type { ProductIndex } from '../structured/product-index';
import { offerAddress } from './address';
import { priceText } from './amount';
import { anyBrand } from './any-brand';
import { anyPrice } from './any-price';
import { cardTitle, toldTitle } from './card-title';
import { currencyCode } from './currency-code';

const BRAND = [
  '[itemprop="brand"]',
  '[class*="brand" i]',
  '[class*="vendor" i]:not([class*="code" i], [class*="sku" i], [class*="article" i])',
  '[data-testid*="brand" i], [data-test-info-type*="brand" i]',
  '@data-brand',
  '@data-product-brand',
  '[data-brand]@data-brand',
  '[data-product-brand]@data-product-brand',
];

/**
 * The listing on a card whose make is not known; undefined where no text on it looks like a title. `products` is what
 * the page's data says, by address and by name, `url` the page's own address, `base` what its links are relative to.
 */
export function readCard(
  card: Element,
  { url, base }: { url: URL; base: URL },
  site: string,
  products: ProductIndex,
): ReadListing | undefined {
  const title = cardTitle(card) ?? toldTitle(card);
  if (!title) return undefined;
  const address = addressOf(card, base);
  const product = (products.byId.get(address) ?? products.byName.get(title.text))?.[0];
  const shownBrand = firstFound([card], BRAND);
  const brand = anyBrand(shownBrand ?? textWithoutPlace(product?.brand ?? ''));
  const words = new Set<Node>(title.pieces.map(({ node }) => node));
  const locale = card.ownerDocument.documentElement?.lang;
  const shown = anyPrice(priceText(card, words), url.hostname, locale);
  const price = shown.price ?? product?.price;
  const told = product?.currency && currencyCode(product.currency, url.hostname, locale);
  const currency = shown.currency ?? told;
  const listing: Listing = {
    id: address || `title:${title.text}`,
    site,
    url: address,
    title: title.text,
    ...(brand && { brand: brand.text }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    images: absoluteImages(
      [...card.querySelectorAll('img[src]')].slice(0, 3).map((image) => image.getAttribute('src') ?? ''),
      base,
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
  return offerAddress(link?.getAttribute('href'), url)?.href ?? '';
}

/** Images as full addresses, each once; what is no address of a file on the web is left out. */
export function absoluteImages(images: string[], url: URL): string[] {
  const all = images
    .filter((image) => URL.canParse(image, url.href))
    .map((image) => new URL(image, url.href).href);
  return [...new Set(all.filter((image) => /^https?:/.test(image)))];
}
