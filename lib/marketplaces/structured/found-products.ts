import { asPrice, asText, type Product } from './product';

/** Product-shaped objects are looked for in at most so many objects: state of a big shop holds hundreds of thousands. */
const MOST_OBJECTS = 20_000;
const LARGEST_SCRIPT = 1_500_000;

const STATE_SCRIPTS = 'script#__NEXT_DATA__, script#__NUXT_DATA__, script[type="application/json"]';

type Json = Record<string, unknown>;

/**
 * Objects in the page's embedded JSON that look like products: a name, and a brand, price or stock number next to it.
 * Their names decide later whether they belong to what the page shows.
 */
export function foundProducts(document: Document): Product[] {
  const queue: unknown[] = [...document.querySelectorAll(STATE_SCRIPTS)]
    .slice(0, 20)
    .map((script) => parse(script.textContent ?? ''));
  const products: Product[] = [];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) addProduct(value as Json, products);
    for (const child of Object.values(value)) {
      if (typeof child === 'object' && child !== null && queue.length < MOST_OBJECTS) queue.push(child);
    }
  }
  return products;
}

function parse(text: string): unknown {
  if (text.length > LARGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all; the page's elements have to do.
    return undefined;
  }
}

function addProduct(json: Json, products: Product[]): void {
  const name = asText(json.name) || asText(json.title) || asText(json.productName);
  if (name.length < 4 || name.length > 400) return;
  const brand = nameOf(json.brand) || asText(json.brandName) || nameOf(json.manufacturer);
  const price = asPrice(json.price) ?? asPrice(json.salePrice) ?? asPrice(json.currentPrice);
  const id = asText(json.sku) || asText(json.productId) || asText(json.itemId);
  if (!brand && price === undefined && !id) return;
  products.push({
    name,
    images: [],
    ...(brand && { brand }),
    ...(id && { id }),
    ...(price !== undefined && { price }),
  });
}

function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return asText((value as Json).name);
  return asText(value);
}
