import { kindOf } from '../../text/characters';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { Hit } from '../scan/hits';
import { isAloneAmongHan } from './beside-han';
import { Cue, cuesAfter, cuesBefore } from './cues';
import { shortensWordBefore } from './shortened-word';
import { type Term, term } from './term';
import { isCapital, type TextFacts } from './text-facts';

/** A title begins with some brand; that makes a word that is only like a mark hardly more of it. */
const LIKENESS_SHARE = 1 / 3;

const FIRST = term('first', 3);
const FIRST_LIKE = term('first', 3 * LIKENESS_SHARE);
const FIRST_HAN = term('first', 2.6);
const FIRST_HAN_LIKE = term('first', 2.6 * LIKENESS_SHARE);
const SECOND = term('second', 1.2);
const SECOND_LIKE = term('second', 1.2 * LIKENESS_SHARE);
const EARLY = term('early', 0.9);
const LATE = term('late', -0.4);
const SEGMENT = term('segment', 0.8);
const AMONG_HAN = term('among_han', -0.7);
const BEFORE_HAN = term('set_off', 1.1);
const PAIRED = term('paired', 1.6);
const BRAND_CUE = term('brand_cue', 2);
const REFERENCE = term('reference', 1);
const COUNTERFEIT_WORDS = term('counterfeit_words', 1);
const PARTED = term('parted', -4);
/** Two letters behind the word that they stand for: “Level LV 80”. */
export const SHORTENED = term('short', -3);
const CAPITALS = term('capitals', 0.8);
const CAPITALISED = term('capitalised', 0.7);
const SMALL_LETTERS = term('small_letters', -1.2);
const SMALL_MEASURE = term('small_letters', -3.5);

/** Evidence from the place of a hit in its text. */
export function placeTerms(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const { scan } = facts;
  positionTerm(hit, facts, terms);
  if (scan.kinds[hit.from] === Kind.Han) neighboursOfHan(hit, scan, terms);
  else latinTerms(hit, facts, terms);
  cueTerms(hit, facts, terms);
  caseTerm(hit, facts, terms);
}

function positionTerm(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const han = facts.scan.kinds[hit.from] === Kind.Han;
  const before = facts.wordsBefore(hit.from);
  if (before === 0 && han) terms.push(hit.likeness ? FIRST_HAN_LIKE : FIRST_HAN);
  else if (before === 0) terms.push(hit.likeness ? FIRST_LIKE : FIRST);
  else if (before === 1 && !han) terms.push(hit.likeness ? SECOND_LIKE : SECOND);
  else if (before < 8 && han) terms.push(EARLY);
  else if (before >= 8) terms.push(LATE);
}

function latinTerms(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const { scan } = facts;
  if (facts.leadsSegment(hit.from)) terms.push(SEGMENT);
  if (hit.from > 0 && scan.kinds[hit.from] === Kind.Letter && facts.hasHan && isWrittenInto(hit, scan, terms))
    terms.push(AMONG_HAN);
  if (hit.to < scan.length && scan.kinds[hit.to] === Kind.Han && scan.gaps[hit.to] === 0)
    terms.push(BEFORE_HAN);
}

/** A model or a term among Han: no name that is set off, nor one that is no ordinary word and has no other word beside it. */
function isWrittenInto(hit: Hit, scan: Scan, terms: readonly Term[]): boolean {
  if (isSetOff(hit, scan)) return false;
  return !(isAloneAmongHan(hit, scan) && terms.some(({ key }) => key === 'distinctive'));
}

/** A capitalised name between spaces, or at the end: 纸尿裤 MOONY, unlike what is written into the text (学生usb小风扇). */
function isSetOff({ from, to }: Hit, scan: Scan): boolean {
  return (
    scan.gaps[from] !== 0 &&
    (to === scan.length || scan.gaps[to] !== 0) &&
    to - from > 2 &&
    isCapital(scan, from)
  );
}

/** In Chinese text, spaces and other scripts around a name set it off. */
function neighboursOfHan(hit: Hit, scan: Scan, terms: Term[]): void {
  const before = hit.from === 0 || scan.gaps[hit.from] !== 0;
  const after = hit.to === scan.length || scan.gaps[hit.to] !== 0;
  const latin = (unit: number, gap: number) =>
    unit >= 0 && unit < scan.length && scan.kinds[unit] === Kind.Letter && gap === 0;
  const foreign =
    Number(latin(hit.from - 1, scan.gaps[hit.from]!)) + Number(latin(hit.to, scan.gaps[hit.to]!));
  const logOdds = (before && after ? 0.9 : after ? 0.8 : before ? 0.3 : 0) + foreign;
  if (logOdds > 0) terms.push({ key: 'set_off', logOdds });
}

function cueTerms(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const { scan } = facts;
  const before = cuesBefore(scan, hit.from);
  if (besideSlash(scan.text, hit.start, hit.end)) terms.push(PAIRED);
  if (before & Cue.BrandBefore || cuesAfter(scan, hit.to) & Cue.BrandAfter) terms.push(BRAND_CUE);
  if (before & Cue.ReferenceBefore) terms.push(REFERENCE);
  if (facts.counterfeitWords) terms.push(COUNTERFEIT_WORDS);
  if (partedByPunctuation(hit, scan)) terms.push(PARTED);
  if (shortensWordBefore(hit, scan)) terms.push(SHORTENED);
}

const SLASH = 0x2f;

/** `nike/耐克` */
function besideSlash(text: string, start: number, end: number): boolean {
  return (
    (start > 1 && text.charCodeAt(start - 1) === SLASH && isWritten(text.charCodeAt(start - 2))) ||
    (end + 1 < text.length && text.charCodeAt(end) === SLASH && isWritten(text.charCodeAt(end + 1)))
  );
}

const isWritten = (unit: number) => kindOf[unit]! >= Kind.Letter;

/** The words of the mark are on both sides of a comma or dash that the mark does not have: not `H & M` for H&M. */
function partedByPunctuation(hit: Hit, scan: Scan): boolean {
  if (hit.to - hit.from !== hit.mark.length) return false;
  const both = Gap.Space | Gap.Punctuation;
  for (let i = 1; i < hit.mark.length; i++) {
    if ((scan.gaps[hit.from + i]! & both) === both && !(hit.mark.gaps[i]! & Gap.Punctuation)) return true;
  }
  return false;
}

/** Names are capitalised where other words are not, and small letters in a title of capitals are no name. */
function caseTerm(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const { scan, capitalised } = facts;
  if (isSmallMeasure(hit, facts)) terms.push(SMALL_MEASURE);
  if (scan.kinds[hit.from] !== Kind.Letter || capitalised === 0) return;
  const upper = isCapital(scan, hit.from);
  const shouted = upper && hit.to - hit.from > 2 && allCapital(scan, hit.from, hit.to);
  if (shouted && facts.allCapitalsBut(hit.from, hit.to) < 0.3) terms.push(CAPITALS);
  else if (upper && capitalised < 0.6) terms.push(CAPITALISED);
  else if (capitalised > 0.5 && !hit.mark.small && noCapital(scan, hit.from, hit.to))
    terms.push(SMALL_LETTERS);
}

/** `cable 3m black` is a length, where a title that has capitals leaves the mark's own (3M) small. */
function isSmallMeasure({ from, to, mark }: Hit, facts: TextFacts): boolean {
  const { scan, capitalised } = facts;
  return (
    to - from === 2 &&
    scan.kinds[from] === Kind.Digit &&
    scan.kinds[from + 1] === Kind.Letter &&
    !mark.small &&
    capitalised > 0 &&
    !isCapital(scan, from + 1) &&
    facts.wordsBefore(from) > 0
  );
}

function allCapital(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.kinds[i] === Kind.Letter && !isCapital(scan, i)) return false;
  return true;
}

function noCapital(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(scan, i)) return false;
  return true;
}
