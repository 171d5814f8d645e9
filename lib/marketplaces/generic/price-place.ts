/** A place for a price by its name, and no control that is called after it. */
const PRICE_PLACE =
  /(?:^|[^a-z])(?:price|preis|prix|precio|preco|prezzo|prijs|cena|fiyat|jiage)(?![a-z])(?![-_]?(?:filter|range|slider|sort|list|label|alert|drop))|[a-z]Price(?![a-z])/;
const LONGEST_PRICE = 16;

/** Where an element says what it is for; builders of shops make their classes up anew. */
export const NAMES = ['class', 'data-hook', 'data-testid', 'data-test-id', 'data-test', 'data-qa'];

/** Whether an element without others in it is the place of a price: empty yet, or with a number and no more than its sign. */
export function isPricePlace(element: Element, own: string): boolean {
  if (own.length > LONGEST_PRICE || !(own === '' || /\p{Nd}/u.test(own))) return false;
  return element.hasAttribute('data-price') || isCalledPrice(element);
}

function isCalledPrice(element: Element): boolean {
  return NAMES.some((name) => PRICE_PLACE.test(element.getAttribute(name) ?? ''));
}

/** Digits and what parts them: amounts of shops that leave their one currency out. */
const BARE = /^\s*\p{Nd}{1,3}(?:[\s.,'’٬]?\p{Nd}{3})*(?:[.,٫]\p{Nd}{2})?\s*$/u;

/** Whether a text is a number alone, in the place of a price. */
export function isBarePrice({ data, parentElement }: Text): boolean {
  return BARE.test(data) && parentElement !== null && isPricePlace(parentElement, data.trim());
}
