/** What parts the words of a heading that names its column twice: "Brand / Marke", "Hersteller/Marke", "brand or manufacturer". */
const BETWEEN = /\s?[/|｜·•]\s?|\s(?:or|and|oder|ou|или)\s/;
/** "品牌 brand", "brand品牌": where Han letters and others meet. */
const HAN_BESIDE =
  /^([\p{Script=Han}]+)\s?[-–:]?\s?(\P{Script=Han}+)$|^(\P{Script=Han}+?)\s?[-–:]?\s?(\p{Script=Han}+)$/u;
/** More parts are a way through the elements of a document, "offer/seller/name". */
const MOST = 2;

/**
 * The names by which one folded heading goes, where it says the same twice, in two languages or with two words; empty
 * for any other. O(length).
 */
export function partsOfHeading(heading: string): string[] {
  const parted = heading.split(BETWEEN);
  const beside = parted.length === 1 ? HAN_BESIDE.exec(heading) : null;
  const parts = beside ? beside.slice(1).filter((part) => part !== undefined) : parted;
  const named = parts.map((part) => part.trim()).filter((part) => part !== '');
  return named.length === MOST ? named : [];
}

/**
 * Whether a folded heading is one of these, or says so twice. Both its parts must: "seller/name" is no name of goods.
 */
export function isHeading(heading: string, forms: readonly RegExp[]): boolean {
  const isOne = (text: string) => forms.some((form) => form.test(text));
  if (isOne(heading)) return true;
  const parts = partsOfHeading(heading);
  return parts.length > 0 && parts.every(isOne);
}
