import { type Answering, answeredIn } from '../domain/answered';
import type { Coverage } from '../domain/coverage';
import type { Listing } from '../domain/listing';
import { MAX_TEXT, Scan } from '../text/scan';
import { isNameCovered, isWordCovered } from './covered';
import type { Span } from './goods-in';
import { namesInBrand } from './names-in-brand';
import { type IsSearched, namingWords } from './naming-words';
import { foldedKey, isSearchFor, type Searches, searchesOf } from './searches';

/** What nobody looked up about a listing. As long as there is any, finding nothing does not mean clear. */
export interface NotLookedUp {
  /**
   * The words that name something but appear in no search, as written on the listing; empty if none of its words names
   * anything.
   */
  words: string[];
  /** Those of the words that were searched for, but whose answer was only partly taken in. */
  inPart: string[];
  /** The registers in which they were not looked up. */
  regimes: string[];
  /** The words come from a translation: nobody looked at the seller's own. */
  translated?: true;
}

/** The facts about a list that decide which register it answers for. */
export interface AnsweringList extends Partial<Answering> {
  regime?: string;
  /** Made-up data answers for no register. */
  demonstration: boolean;
  coverage?: Coverage;
}

/** The parts of a listing that name its brand. */
type Named = Pick<Listing, 'title' | 'brand'>;

/** Marks that a person watches; no office has them on record. */
const OWN = 'own';

/**
 * Returns a function that says what nobody looked up about a listing. It answers undefined if, in each regime of the
 * lists, either a whole register answers or searches cover the words that name the listing's brand: its brand field
 * or, without one, every naming word of its title. Made-up lists and a person's own marks answer for no register and
 * require none. O(searches) to set up, then O(length) per listing.
 */
export function lookUpGaps(lists: readonly AnsweringList[]): (listing: Named) => NotLookedUp | undefined {
  const registers = unansweredRegisters(lists);
  if (registers.length === 0) return () => undefined;
  const scan = new Scan();
  return ({ brand, title }) => {
    const isBrand = brand !== undefined && scan.read(brand).length > 0;
    if (!isBrand) scan.read(title.slice(0, MAX_TEXT));
    const gapIn = isBrand ? gapInBrand : gapInTitle;
    return joined(registers.map((register) => gapIn(register, scan)));
  };
}

interface Register {
  regime: string;
  searches: Searches;
}

/** The regimes for which no list is the whole register. */
function unansweredRegisters(lists: readonly AnsweringList[]): Register[] {
  const asked = lists.filter(({ demonstration }) => !demonstration).map(answering);
  return [...new Set(asked.flatMap(({ regimes }) => regimes))]
    .filter((regime) => regime !== OWN && !asked.some((list) => answeredIn(list, regime) === 'whole'))
    .map((regime) => ({ regime, searches: allSearches(asked, regime) }));
}

/**
 * A list of searches that does not say whose register was asked answers for an unnamed one, about which nothing is
 * known.
 */
function answering({ regimes, regime, coverage }: AnsweringList): Answering {
  const known = regimes ?? (regime ? [regime] : []);
  if (!coverage) return { regimes: known };
  return known.length > 0 ? { regimes: known, coverage } : { regimes: [''], coverage: { queries: [] } };
}

function allSearches(lists: readonly Answering[], regime: string): Searches {
  const queries = lists.flatMap((list) => {
    const answered = answeredIn(list, regime);
    return answered === 'whole' ? [] : answered;
  });
  return searchesOf(queries);
}

/** A brand field with several names counts as looked up if each of them was, or the whole field word for word. */
function gapInBrand(register: Register, scan: Scan): NotLookedUp | undefined {
  const names = namesInBrand(scan);
  if (register.searches.exact.has(foldedKey(scan))) return undefined;
  return gapOf(
    register,
    scan,
    names.filter((name) => !isNameCovered(scan, name, register.searches)),
  );
}

/** If nothing in a title names anything, nothing was looked up. */
function gapInTitle(register: Register, scan: Scan): NotLookedUp | undefined {
  const { searches } = register;
  const isSearched: IsSearched = (from, to) => isSearchFor(foldedKey(scan, from, to), searches);
  const names = namingWords(scan, isSearched);
  const open = names.filter((name) => !isWordCovered(scan, name, searches));
  return names.length > 0 ? gapOf(register, scan, open) : gapIn(register, scan, []);
}

function gapOf(register: Register, scan: Scan, open: readonly Span[]): NotLookedUp | undefined {
  return open.length > 0 ? gapIn(register, scan, open) : undefined;
}

function gapIn({ regime, searches }: Register, scan: Scan, open: readonly Span[]): NotLookedUp {
  const inPart = open.filter(({ from, to }) => searches.inPart.has(foldedKey(scan, from, to)));
  return { words: written(scan, open), inPart: written(scan, inPart), regimes: [regime] };
}

/** Each range once, as the listing writes it. */
function written({ text, starts, ends }: Scan, spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ from, to }) => text.slice(starts[from], ends[to - 1])))];
}

function joined(gaps: readonly (NotLookedUp | undefined)[]): NotLookedUp | undefined {
  const open = gaps.filter((gap) => gap !== undefined);
  if (open.length === 0) return undefined;
  const all = (field: 'words' | 'inPart' | 'regimes') => [...new Set(open.flatMap((gap) => gap[field]))];
  return {
    words: all('words'),
    inPart: all('inPart'),
    regimes: all('regimes').filter((regime) => regime !== ''),
  };
}
