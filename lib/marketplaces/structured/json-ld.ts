import { asNumber, asPrice, asText, type Product } from './product';

type Json = Record<string, unknown>;

/** A script larger than this is not read: parsing it would stop the page. */
const LARGEST_SCRIPT = 1_500_000;
const MOST_PRODUCTS = 500;
const DEEPEST = 8;

/**
 * Products that the page's JSON-LD describes, in document order, of type Product or a narrower one in
 * whatever case, also inside `@graph`, `ItemList` and `mainEntity`. Broken scripts are left out. At most 500 products.
 */
export function jsonLdProducts(document: Document): Product[] {
  const products: Product[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLenient(script.textContent ?? ''), products, 0);
  }
  return products;
}

/** Category path that a BreadcrumbList gives, outermost first, without the shop's home. */
export function jsonLdBreadcrumb(document: Document): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    if (!/breadcrumblist/i.test(script.textContent ?? '')) continue;
    const list = findType(parseLenient(script.textContent), 'BreadcrumbList', 0);
    const names = arrayOf(list?.itemListElement).map(
      (entry) => asText(entry.name) || asText(asJson(entry.item)?.name),
    );
    if (names.some(Boolean)) return names.filter(Boolean).join(' > ');
  }
  return '';
}

/** Shops put raw line breaks into strings and comments around the JSON. */
function parseLenient(text: string): unknown {
  if (text.length > LARGEST_SCRIPT) return undefined;
  const bare = text
    .replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|;)\s*$/, '');
  for (const candidate of [text, bare, bare.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate is more lenient; a script that none can parse holds nothing for us.
    }
  }
  return undefined;
}

function collect(value: unknown, products: Product[], depth: number): void {
  if (depth > DEEPEST || products.length >= MOST_PRODUCTS) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, products, depth + 1);
    return;
  }
  const json = asJson(value);
  if (!json) return;
  if (isProduct(json)) addProduct(json, products);
  else
    for (const key of ['@graph', 'itemListElement', 'item', 'mainEntity', 'itemOffered', 'offers'])
      collect(json[key], products, depth + 1);
}

function addProduct(json: Json, products: Product[]): void {
  const product = readProduct(json);
  if (product) products.push(product);
}

const PRODUCT = /(?:^|[/:])(?:Individual|Some)?Product(?:Group|Model|s)?$/i;
/** What is written about as often as it is sold. */
const OFFERED = /(?:^|[/:])(?:Book|Car|Vehicle)$/i;

function isProduct(json: Json): boolean {
  return typesOf(json).some((type) => PRODUCT.test(type) || (OFFERED.test(type) && json.offers));
}

function readProduct(json: Json): Product | undefined {
  const name = asText(json.name);
  if (!name) return undefined;
  const variant = arrayOf(json.hasVariant)[0];
  const offer = firstOffer(json) ?? (variant && firstOffer(variant));
  const specified = specifiedPrice(offer);
  return defined({
    name,
    id: asText(json.sku) || asText(json.productID) || asText(json.productGroupID),
    url: asText(json.url) || asText(json['@id']) || asText(offer?.url),
    brand: nameOf(json.brand) || nameOf(variant?.brand),
    seller: nameOf(offer?.seller) || nameOf(offer?.offeredBy),
    price: asPrice(offer?.price) ?? asPrice(offer?.lowPrice) ?? asPrice(specified?.price),
    currency: asText(offer?.priceCurrency) || asText(specified?.priceCurrency),
    isRange: isRange(offer) || undefined,
    category: nameOf(json.category),
    images: imagesOf(json.image),
  });
}

/** Of several prices not the one before the sale. */
function specifiedPrice(offer: Json | undefined): Json | undefined {
  const all = arrayOf(offer?.priceSpecification);
  return all.find(({ priceType }) => !/list|strike|srp/i.test(asText(priceType))) ?? all[0];
}

/** From a lower price to a higher one, or to one that is not told. */
function isRange(offer: Json | undefined): boolean {
  const [one, low, high] = [offer?.price, offer?.lowPrice, offer?.highPrice].map(asNumber);
  return one === undefined && low !== undefined && low !== high;
}

function firstOffer(json: Json): Json | undefined {
  // Some builders of shops write a capital.
  const [offer] = arrayOf(json.offers ?? json.Offers);
  // AggregateOffer may carry the real offers inside.
  return offer && asNumber(offer.price ?? offer.lowPrice) === undefined
    ? (arrayOf(offer.offers)[0] ?? offer)
    : offer;
}

/** A string, or an object or list of objects with a name. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return nameOf(value[0]);
  return asText(value) || asText(asJson(value)?.name);
}

function imagesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list
    .map((image) => asText(image) || asText(asJson(image)?.url) || asText(asJson(image)?.contentUrl))
    .filter(Boolean);
}

function findType(value: unknown, type: string, depth: number): Json | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, MOST_PRODUCTS)) {
      const found = findType(entry, type, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const json = asJson(value);
  if (!json || typesOf(json).some((each) => each.toLowerCase() === type.toLowerCase())) return json;
  return findType(json['@graph'], type, depth + 1) ?? findType(json.breadcrumb, type, depth + 1);
}

function typesOf(json: Json): string[] {
  const type = json['@type'];
  return (Array.isArray(type) ? type : [type]).filter((entry) => typeof entry === 'string');
}

function asJson(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function arrayOf(value: unknown): Json[] {
  const list = Array.isArray(value) ? value.slice(0, MOST_PRODUCTS) : [value];
  return list.map(asJson).filter((entry) => entry !== undefined);
}

function defined(product: { [K in keyof Product]: Product[K] | undefined }): Product {
  return Object.fromEntries(
    Object.entries(product).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Product;
}
