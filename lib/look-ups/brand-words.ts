import { brandOfField } from './brand-field';
import { type CountedWord, Gathering, type NamedListing } from './gathering';
import { titleWords } from './title-words';
import { foldWord } from './word-fold';

export type { CountedWord, NamedListing } from './gathering';

/** The most words at a title's beginning that a known brand may have. */
const LONGEST_KNOWN = 4;

/**
 * The words that name the brands of listings, by their folded form: brand fields first; for a title without one, the
 * beginning of the title, if that is a brand elsewhere, is known to name brands, or begins several titles and is no
 * ordinary word. `known` are words that the person gave. Linear in the text of the listings.
 */
export function brandWords(
  listings: Iterable<NamedListing>,
  known: Iterable<string> = [],
): Map<string, CountedWord> {
  const steps = gatherInSteps(listings, known);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with pauses for the event loop: a page with 100,000 listings stays responsive. */
export async function brandWordsInSlices(
  listings: Iterable<NamedListing>,
  known: Iterable<string> = [],
): Promise<Map<string, CountedWord>> {
  const steps = gatherInSteps(listings, known);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((next) => setTimeout(next));
  }
}

/** Listings between two turns of the event loop. */
const LISTINGS_AT_ONCE = 1_000;

function* gatherInSteps(
  listings: Iterable<NamedListing>,
  known: Iterable<string>,
): Generator<undefined, Map<string, CountedWord>> {
  const gathering = new Gathering();
  const brands = new Set(Array.from(known, foldWord));
  const nameless: NamedListing[] = [];
  let seen = 0;
  for (const listing of listings) {
    const brand = brandOfField(listing.brand);
    if (brand) brands.add(gathering.count(brand, listing));
    else nameless.push(listing);
    if (++seen % LISTINGS_AT_ONCE === 0) yield;
  }
  for (const listing of nameless) {
    countTitle(listing, brands, gathering);
    if (++seen % LISTINGS_AT_ONCE === 0) yield;
  }
  return gathering.words();
}

/**
 * The same of listings on a page, of which nothing may be kept but words that name brands for certain: brand fields,
 * and words that the product's own tables know as names.
 */
export function certainBrandWords(listings: Iterable<NamedListing>): Map<string, CountedWord> {
  const gathering = new Gathering();
  for (const listing of listings) {
    const brand = brandOfField(listing.brand);
    for (const word of brand ? [brand] : titleWords(listing.title).sure.slice(0, 1))
      gathering.count(word, listing);
  }
  return gathering.words();
}

function countTitle(listing: NamedListing, brands: ReadonlySet<string>, gathering: Gathering): void {
  const begins = knownBeginning(listing.title, brands);
  if (begins) return void gathering.count(begins, listing);
  const { sure, likely } = titleWords(listing.title);
  for (const word of sure) gathering.count(word, listing);
  for (const word of likely) gathering.suspect(word, listing);
}

/** The longest known brand that a title begins with, followed by a space or, in Han, ending anywhere. */
function knownBeginning(title: string, brands: ReadonlySet<string>): string | undefined {
  const words = title.trim().split(/\s+/, LONGEST_KNOWN);
  for (let count = words.length; count > 0; count--) {
    const beginning = words
      .slice(0, count)
      .join(' ')
      .replace(/[,:;，：；]$/u, '');
    if (brands.has(foldWord(beginning))) return beginning;
  }
  const han = /^\p{Script=Han}{2,6}/u.exec(words[0] ?? '')?.[0] ?? '';
  for (let length = han.length; length > 1; length--)
    if (brands.has(foldWord(han.slice(0, length)))) return han.slice(0, length);
  return undefined;
}
