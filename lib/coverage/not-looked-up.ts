import { type Answering, answeredIn } from '../domain/answered';
import type { Coverage } from '../domain/coverage';
import type { Listing } from '../domain/listing';
import { MAX_TEXT, Scan } from '../text/scan';
import { isNameCovered, isWordCovered } from './covered';
import type { Span } from './goods-in';
import { namesInBrand } from './names-in-brand';
import { type IsSearched, namingWords } from './naming-words';
import { foldedKey, isSearchFor, type Searches, searchesOf } from './searches';

/** What nobody looked up of a listing: what is not found of it is not clear. */
export interface NotLookedUp {
  /** The words that name something and are in no search, as on the listing; empty where no word of it names anything. */
  words: string[];
  /** Those of them of which a search was made whose answer was not taken in whole. */
  inPart: string[];
  /** The registers in which they were not looked up. */
  regimes: string[];
  /** The words are a translator's: the seller's own nobody looked at. */
  translated?: true;
}

/** A list, as far as it tells who answers for what. */
export interface AnsweringList extends Partial<Answering> {
  regime?: string;
  /** Made-up data answers for nobody's register. */
  demonstration: boolean;
  coverage?: Coverage;
}

/** What of a listing names its brand. */
type Named = Pick<Listing, 'title' | 'brand'>;

/** Marks that a person watches, which no office has on record. */
const OWN = 'own';

/**
 * Tells of listing after listing what nobody looked up; undefined where a whole register answers in each regime of the
 * lists, or searches cover the words that name the listing's brand: its brand field, and where it has none every
 * naming word of its title. Made-up lists and a person's own marks answer for no register and ask for none.
 * O(searches) to begin with, then O(length) a listing.
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

/** The regimes of which no list holds the whole register. */
function unansweredRegisters(lists: readonly AnsweringList[]): Register[] {
  const asked = lists.filter(({ demonstration }) => !demonstration).map(answering);
  return [...new Set(asked.flatMap(({ regimes }) => regimes))]
    .filter((regime) => regime !== OWN && !asked.some((list) => answeredIn(list, regime) === 'whole'))
    .map((regime) => ({ regime, searches: allSearches(asked, regime) }));
}

/** A list of searches that does not say whose register was asked answers for a nameless one, of which nothing is known. */
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

/** A brand field that holds several names was looked up where each of them was, or all of it word for word. */
function gapInBrand(register: Register, scan: Scan): NotLookedUp | undefined {
  const names = namesInBrand(scan);
  if (register.searches.exact.has(foldedKey(scan))) return undefined;
  return gapOf(
    register,
    scan,
    names.filter((name) => !isNameCovered(scan, name, register.searches)),
  );
}

/** Of a title in which nothing names anything, nothing was looked up. */
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

/** Each stretch once, as the listing writes it. */
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
