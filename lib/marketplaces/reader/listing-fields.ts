import type { Listing } from '../../domain/listing';
import { brandIn } from '../fields/brand-text';
import { textWithoutPlace } from '../fields/joined-text';
import { parsePrice } from '../fields/price';
import { allFound, firstFound, type Scope } from '../fields/selectors';
import type { JoinedText, ReadListing } from '../reading';
import type { FieldHooks } from '../site';
import type { Product } from '../structured/product';
import type { SitePage } from './site-page';

/** What is known of a listing before its fields are read. */
export interface Place {
  scope: Scope;
  hooks: FieldHooks;
  card: Element;
  id: string;
  title: JoinedText;
  /** What the page's own data says about it. */
  product: Product | undefined;
  /** The page is about this listing: its address is the page's. */
  isItem: boolean;
}

/** A listing with all its fields: what the page shows first, what its data says where it shows nothing. */
export function readListing(
  page: SitePage,
  place: Place,
  category: string,
  specBrand?: JoinedText,
): ReadListing {
  const brand = brandOf(page, place, specBrand);
  const { title, card } = place;
  return {
    listing: listingOf(page, place, category, brand?.text),
    card,
    ...(title.pieces.length > 0 && { title: { text: title.text, pieces: title.pieces } }),
    ...(brand && brand.pieces.length > 0 && !page.site.brandIsSeller && { brand }),
  };
}

function brandOf(
  page: SitePage,
  { scope, hooks, product }: Place,
  specBrand?: JoinedText,
): JoinedText | undefined {
  const isBrand = (text: string): boolean => !page.site.notBrands?.test(text);
  const shown = firstFound(scope, hooks.brand, (found) => isBrand(brandIn(found)?.text ?? ''));
  const brand = (shown && brandIn(shown)) ?? specBrand ?? brandIn(textWithoutPlace(product?.brand ?? ''));
  return brand && isBrand(brand.text) ? brand : undefined;
}

function listingOf(page: SitePage, place: Place, category: string, brand: string | undefined): Listing {
  const { scope, hooks, product } = place;
  const locale = page.document.documentElement?.lang ?? '';
  const shown = parsePrice(
    firstFound(scope, hooks.price, (found) => /\d/.test(found.text), hooks.skip)?.text ?? '',
    page.url.hostname,
    locale,
  );
  const fields = {
    brand: page.site.brandIsSeller ? undefined : brand,
    category: category || product?.category,
    seller: sellerOf(page, place) || (page.site.brandIsSeller ? brand : undefined),
    price: shown.price ?? product?.price,
    currency: shown.currency ?? product?.currency,
    locale,
  };
  return {
    id: place.id,
    site: page.site.key,
    url: addressOf(page, place),
    title: place.title.text,
    ...present(fields),
    images: imagesOf(page, place),
  };
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The fields that have a value; the others are absent rather than empty. */
function present<T extends object>(fields: T): Present<T> {
  for (const name of Object.keys(fields) as (keyof T)[])
    if (fields[name] === undefined || fields[name] === '') delete fields[name];
  return fields as Present<T>;
}

const SELLER_LABEL =
  /^(?:sold by|by|seller|vendido por|vendu par|verkauft (?:durch|von)|verkäufer|venduto da|por|par|vendeur|продавец|магазин|shop|loja|tienda oficial|loja oficial|店铺)\s?[:：]?\s+/i;

function sellerOf(page: SitePage, { scope, hooks, product }: Place): string {
  const shown = firstFound(scope, hooks.seller)?.text ?? product?.seller;
  if (!shown) return '';
  return shown
    .replace(SELLER_LABEL, '')
    .replace(page.site.sellerNoise ?? /$^/, '')
    .trim();
}

function addressOf({ site, url }: SitePage, { scope, hooks, id, product, isItem }: Place): string {
  if (site.url && id && !id.startsWith('title:'))
    return site.url.replace('{id}', id).replace('{host}', url.hostname);
  const link = isItem ? url.href : (firstFound(scope, hooks.link ?? ['a[href]@href'])?.text ?? product?.url);
  const address = resolve(link, url);
  return address && /^https?:$/.test(address.protocol) ? `${address.origin}${address.pathname}` : '';
}

function imagesOf(page: SitePage, { scope, hooks, product, isItem }: Place): string[] {
  const head = isItem ? allFound([page.document], ['meta[property="og:image"]@content']) : [];
  const shown = allFound(scope, hooks.images);
  const found = [
    ...shown.map((image) => image.text),
    ...(product?.images ?? []),
    ...head.map((image) => image.text),
  ];
  const absolute = found.map((image) => resolve(image, page.url)?.href ?? '');
  return [...new Set(absolute.filter((image) => /^https?:/.test(image)))].slice(0, 20);
}

function resolve(link: string | undefined, base: URL): URL | undefined {
  try {
    return link ? new URL(link, base) : undefined;
  } catch {
    // No address, whatever is where one should.
    return undefined;
  }
}
