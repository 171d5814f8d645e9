import { asPrice, asText, type Product } from './product';

/** The two ways to mark products up in attributes: microdata and RDFa Lite. They differ in names only. */
interface Vocabulary {
  product: string;
  scope: string;
  property: string;
}

const MICRODATA: Vocabulary = {
  product:
    '[itemscope][itemtype*="schema.org/Product"], [itemscope][itemtype*="schema.org/IndividualProduct"]',
  scope: '[itemscope]',
  property: 'itemprop',
};

const RDFA: Vocabulary = {
  product: '[typeof="Product"], [typeof="schema:Product"], [typeof$="schema.org/Product"]',
  scope: '[typeof]',
  property: 'property',
};

/** What an offer cost before is marked up as its price too. */
const STRUCK = 'del, s, strike, [class*="old-price" i], [class*="price-old" i], [class*="oldprice" i]';

const MOST_PRODUCTS = 300;

/** A product marked up in the page's attributes, and the element that holds it. */
export interface MarkedProduct extends Product {
  element: Element;
}

/** Products that microdata or RDFa attributes describe, in document order; at most 300 of each. */
export function markedProducts(document: Document): MarkedProduct[] {
  return [MICRODATA, RDFA].flatMap((vocabulary) =>
    [...document.querySelectorAll(vocabulary.product)]
      .slice(0, MOST_PRODUCTS)
      .map((element) => readProduct(element, vocabulary))
      .filter((product) => product.name !== ''),
  );
}

function readProduct(element: Element, vocabulary: Vocabulary): MarkedProduct {
  const text = (name: string): string => asText(markedValue(properties(element, vocabulary, name)[0]));
  const brand = properties(element, vocabulary, 'brand')[0];
  const offer = properties(element, vocabulary, 'offers')[0] ?? element;
  const prices = properties(offer, vocabulary, 'price');
  const price = asPrice(asText(markedValue(prices.find((each) => !each.closest(STRUCK)) ?? prices[0])));
  const currency = asText(markedValue(properties(offer, vocabulary, 'priceCurrency')[0]));
  const id = text('sku') || text('productID');
  const brandName =
    brand && (asText(markedValue(properties(brand, vocabulary, 'name')[0])) || asText(markedValue(brand)));
  return {
    element,
    name: text('name'),
    images: properties(element, vocabulary, 'image')
      .map(markedValue)
      .map(asText)
      .filter(Boolean)
      .slice(0, 20),
    ...(id && { id }),
    ...(brandName && { brand: brandName }),
    ...(text('url') && { url: text('url') }),
    ...(text('category') && { category: text('category') }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
  };
}

/** Elements with the property that belong to `scope` itself and not to an item inside it. */
function properties(scope: Element, { scope: scopes, property }: Vocabulary, name: string): Element[] {
  return [...scope.querySelectorAll(`[${property}~="${name}"]`)].filter(
    (element) => element.parentElement?.closest(scopes) === scope,
  );
}

function markedValue(element: Element | undefined): string {
  if (!element) return '';
  for (const attribute of ['content', 'src', 'href']) {
    const value = element.getAttribute(attribute);
    if (value) return value;
  }
  return element.textContent ?? '';
}
