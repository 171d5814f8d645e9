import * as Kind from '../../text/kinds';
import type { PreparedMark } from '../index/prepared-mark';
import { characterLogOdds, isGeneric, isOrdinaryMark, isWellKnown, knownLogOdds } from '../index/profile';
import type { ForeignText } from './foreign-word';
import { type Term, term } from './term';

const KNOWN_WEIGHT = 1.1;
const CHARACTER_WEIGHT = 0.9;

/** An ordinary word that so often names a brand (SONY, CANON) needs no further evidence. In log-odds. */
const BEYOND_DOUBT = 3;

/** A word that titles use as a brand more often than not. In log-odds. */
const MOSTLY_BRAND = 1;
const LEADING_NAME = 0.5;

/** What statistics know of a word, from the least to the most that a profile holds. */
const LEAST_KNOWN = -8;
const KNOWN_STEP = 0.5;
const KNOWN_LEVELS = Array.from({ length: 32 }, (_, level) => LEAST_KNOWN + level * KNOWN_STEP);
const KNOWN_ANYWHERE = KNOWN_LEVELS.map((known) => term(keyOfKnown(known), KNOWN_WEIGHT * known));
const KNOWN_LEADING = KNOWN_LEVELS.map((known) =>
  term(keyOfKnown(known), KNOWN_WEIGHT * known * (known > 0 ? 1 : LEADING_NAME)),
);

function keyOfKnown(known: number): 'usual_brand' | 'usual_word' {
  return known > 0 ? 'usual_brand' : 'usual_word';
}

const NAMED_HAN = term('named', -2.4);
const NAMED_KANA = term('named', 0);
const NAMED = term('named', -1);
const WELL_KNOWN = term('well_known', 1.5);
export const GENERIC = term('generic', -2.5);
const OWN_PRODUCT = term('own_product', 1);
const AMONG_NAMES = term('among_names', 1.5);
const NUMBER = term('number', -3);
const ORDINARY_INSIDE = term('ordinary', -3);
const ORDINARY = term('ordinary', -2.3);
/** Several words that are each ordinary, and together begin a text: CASE LOGIC, FRUIT OF THE LOOM. */
const ORDINARY_TOGETHER = term('ordinary', -1.2);
const ONE_HAN = term('short', -3);
const TWO_HAN = term('short', -1);
/** Two letters stand in a text by chance. */
export const BY_CHANCE = term('short', -1.5);
/** 3D, 4K, 5G: a count and what is counted. */
const COUNT = term('short', -3.5);
/** So many characters stand side by side by chance as seldom as rarer ones: 蜡笔小新. */
const LONG_HAN = 4;
const LEAST_OF_LONG = -0.45;
const DISTINCTIVE_SHORT = term('distinctive', 0.6);
const DISTINCTIVE = term('distinctive', 1.6);

/** How the words stand in their text. */
export interface Standing {
  /** They begin it, or a segment of it. */
  leads: boolean;
  /** They are not joined to the word behind them: not DA of `Da-Lite`. */
  alone: boolean;
  /** What stands around them makes a name of them. */
  named: Named;
}

/**
 * `apple ipad`; `nike, puma`; `Чайник Vitek` and `洗发水 FAIRY`, written in other letters than the words around; `for canon …` of a
 * word that mostly is a brand in titles; none of them.
 */
type Named = 'own_product' | 'among_names' | 'reference' | ForeignText;

/**
 * Evidence from the mark alone: its prior. An ordinary word, well known or not, must lead the text to count as a name
 * (domain: APPLE, GAP, COACH need position or goods evidence).
 */
export function markTerms(
  mark: PreparedMark,
  profile: number,
  { leads, alone, named }: Standing,
  terms: Term[],
): void {
  const kind = writtenAs(mark);
  const counted = knownLogOdds(profile);
  // What titles in English mean by a word tells nothing of a text in other letters.
  const known = named === 'other_letters' && (counted ?? 0) < 0 ? undefined : counted;
  const isNamed =
    named === 'own_product' ||
    named === 'among_names' ||
    named === 'other_letters' ||
    // The statistics were counted on such titles, too.
    (named === 'characters' && known === undefined) ||
    (named === 'reference' && (known ?? 0) >= MOSTLY_BRAND);
  const doubtful = isOrdinaryMark(profile) && (known ?? 0) < BEYOND_DOUBT && !isNamed;
  terms.push(kind === Kind.Han ? NAMED_HAN : kind > Kind.Han ? NAMED_KANA : NAMED);
  if (isWellKnown(profile) && (leads || !doubtful)) terms.push(WELL_KNOWN);
  if (named === 'own_product') terms.push(OWN_PRODUCT);
  if (named === 'among_names') terms.push(AMONG_NAMES);
  if (isGeneric(profile)) terms.push(GENERIC);
  // A number is no word besides: that it may count something is all that speaks against it.
  if (mark.digitsOnly) terms.push(NUMBER);
  if (mark.digitsOnly && mark.length > 2) {
    if (known !== undefined) knownWord(known, leads && alone, terms);
  } else if (known !== undefined) {
    knownWord(known, leads && alone && !isOrdinaryMark(profile) && kind < Kind.Han, terms);
    if (doubtful && !leads) terms.push(ORDINARY_INSIDE);
  } else if (kind === Kind.Han) unknownHan(mark, profile, terms);
  else unknownWord(mark, isOrdinaryMark(profile) && !isNamed, leads, terms);
}

/** Where Han and signs like them begin. Below stand Thai, Lao, Khmer and Burmese. */
const FIRST_OF_HAN = 0x2e80;

/** Thai puts no spaces between words, as Han does not, but spells them by letters: of so many, none is a name by itself. */
function writtenAs(mark: PreparedMark): number {
  const kind = mark.kinds[0]!;
  return kind === Kind.Han && mark.units[0]! < FIRST_OF_HAN ? Kind.Letter : kind;
}

/**
 * Titles of other brands name INTEL and HTC for what is inside or what goods fit: where such a name leads its own title,
 * that tells half as much.
 */
function knownWord(known: number, leadsAsName: boolean, terms: Term[]): void {
  terms.push((leadsAsName ? KNOWN_LEADING : KNOWN_ANYWHERE)[(known - LEAST_KNOWN) / KNOWN_STEP]!);
}

function unknownHan(mark: PreparedMark, profile: number, terms: Term[]): void {
  const told = characterLogOdds(profile) * CHARACTER_WEIGHT;
  const characters = mark.length >= LONG_HAN ? Math.max(told, LEAST_OF_LONG) : told;
  if (characters !== 0)
    terms.push({ key: characters > 0 ? 'name_characters' : 'plain_characters', logOdds: characters });
  if (mark.length === 1) terms.push(ONE_HAN);
  else if (mark.length === 2) terms.push(TWO_HAN);
}

function unknownWord(mark: PreparedMark, doubtful: boolean, leads: boolean, terms: Term[]): void {
  if (mark.length <= 2) terms.push(mark.kinds[0] === Kind.Digit ? COUNT : BY_CHANCE);
  else if (doubtful) terms.push(leads && mark.wordCount > 1 ? ORDINARY_TOGETHER : ORDINARY);
  else terms.push(mark.length === 3 ? DISTINCTIVE_SHORT : DISTINCTIVE);
}
