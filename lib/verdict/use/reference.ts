import { hostOfPart, type Insides, insidesOf } from './component';
import { deviceAt, fittedBeside, isFittedNamed, type Parts, partsOf, whatIsFitted } from './implied';
import { madeWith } from './material';

/**
 * Words for which a use read as a mark may be no more than a reference: to what they are made to fit ("case" in
 * "iPhone 3G hard case"), or to a part inside ("laptop" in "ASUS laptop, NVIDIA RTX 4050").
 */
export interface PossibleReference {
  to: 'fit' | 'part';
  words: string;
}

/** A text as written and folded; the same object for all its marks. */
interface Text {
  text: string;
  folded: string;
}

/** What a text names that a mark may only refer to: read once, by the first mark that asks. */
interface Named {
  parts: Parts;
  insides: Insides;
}

const named = new WeakMap<Text, Named>();

/**
 * What the mark at [start, end) may only refer to although no word says so. O(length) for a text's first mark, then
 * O(parts).
 * @param brand the listing's brand, folded; empty where it names none
 */
export function referenceAt(
  reading: Text,
  place: readonly [start: number, end: number],
  brand: string,
): PossibleReference | undefined {
  const { text, folded } = reading;
  const { parts, insides } = namedIn(reading);
  const fitted = fittedBeside(folded, parts, place, brand);
  if (fitted) return { to: 'fit', words: text.slice(fitted.start, fitted.end) };
  const host = hostOfPart(folded, insides, place, brand) ?? pieceOf(folded, place, brand);
  return host && { to: 'part', words: text.slice(host.start, host.end) };
}

/** Whether the mark at [start, end), or what is right behind it, names a device or system, or a maker for whose goods others make things. */
export function namesFitted(reading: Text, start: number, end: number): boolean {
  return whatIsFitted(reading.folded, namedIn(reading).parts, start, end);
}

/** The goods of which the mark at a place names a piece: the jacket in "Jacket with YKK zipper". */
function pieceOf(folded: string, place: readonly [start: number, end: number], brand: string) {
  const made = madeWith(folded, place, brand);
  return made?.piece ? made.host : undefined;
}

/**
 * Whether the words from one place to another name a device or a maker of such: a word behind them that says a fit means
 * those, and not the maker named before: "Ttec iPhone uyumlu kablo".
 */
export function fittedBetween(reading: Text, from: number, to: number): boolean {
  return isFittedNamed(reading.folded, namedIn(reading).parts, from, to);
}

/** Where the name of the device that the mark at [start, end) begins ends: "Apple" in "Apple Watch". O(parts). */
export function nameEnd(reading: Text, start: number, end: number): number {
  return deviceAt(reading.folded, namedIn(reading).parts, start, end)?.end ?? end;
}

/** Whether a text says that the maker of what it names made the goods too: "genuine", 原装. O(parts). */
export function isCalledGenuine(reading: Text): boolean {
  return namedIn(reading).parts.some(({ meaning }) => meaning === 'genuine');
}

/** Whether a listing's brand and a mark, both folded, name the same maker, one perhaps with more words. */
export function isOfMaker(brand: string, mark: string): boolean {
  return brand !== '' && (brand.includes(mark) || mark.includes(brand));
}

function namedIn(reading: Text): Named {
  const known = named.get(reading) ?? { parts: partsOf(reading.folded), insides: insidesOf(reading.folded) };
  named.set(reading, known);
  return known;
}
