import { kindOf } from '../text/characters';
import { Kind } from '../text/kinds';
import { Gap, type Scan } from '../text/scan';
import { brandAfter, brandBefore, referenceBefore } from './cues';
import type { Hit } from './hits';
import { isLikeness } from './likeness-terms';
import type { Term } from './term';
import { isCapital, type TextFacts } from './text-facts';

/** A title begins with some brand; that makes a word that is only like a mark hardly more of it. */
const LIKENESS_SHARE = 1 / 3;

/** What the place of a hit in its text tells. */
export function placeTerms(hit: Hit, facts: TextFacts, terms: Term[]): void {
  positionTerm(hit, facts, terms);
  if (facts.scan.kinds[hit.from] !== Kind.Han) latinTerms(hit, facts, terms);
  neighbourTerms(hit, facts.scan, terms);
  cueTerms(hit, facts, terms);
  caseTerm(hit, facts, terms);
}

function latinTerms(hit: Hit, facts: TextFacts, terms: Term[]): void {
  if (facts.leadsSegment(hit.from)) terms.push({ key: 'segment', logOdds: 0.8 });
  if (hit.from > 0 && facts.scan.kinds[hit.from] === Kind.Letter && facts.hasHan)
    terms.push({ key: 'among_han', logOdds: -0.7 });
}

function positionTerm(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const han = facts.scan.kinds[hit.from] === Kind.Han;
  const before = facts.wordsBefore(hit.from);
  const weight = isLikeness(hit) ? LIKENESS_SHARE : 1;
  if (before === 0) terms.push({ key: 'first', logOdds: weight * (han ? 2.6 : 3) });
  else if (before === 1 && !han) terms.push({ key: 'second', logOdds: weight * 1.2 });
  else if (before < 8 && han) terms.push({ key: 'early', logOdds: 0.9 });
  else if (before >= 8) terms.push({ key: 'late', logOdds: -0.4 });
}

/** In Chinese text, spaces and other scripts around a name set it off. */
function neighbourTerms(hit: Hit, scan: Scan, terms: Term[]): void {
  if (scan.kinds[hit.from] !== Kind.Han) {
    if (scan.kinds[hit.to] === Kind.Han && hit.to < scan.length && scan.gaps[hit.to] === 0)
      terms.push({ key: 'set_off', logOdds: 1.1 });
    return;
  }
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
  if (besideSlash(scan.text, hit.start, hit.end)) terms.push({ key: 'paired', logOdds: 1.6 });
  if (brandBefore.endsAt(scan, hit.from) || brandAfter.startsAt(scan, hit.to))
    terms.push({ key: 'brand_cue', logOdds: 2 });
  if (referenceBefore.endsAt(scan, hit.from)) terms.push({ key: 'reference', logOdds: 1 });
  if (facts.counterfeitWords) terms.push({ key: 'counterfeit_words', logOdds: 1 });
  if (partedByPunctuation(hit, facts.scan)) terms.push({ key: 'parted', logOdds: -4 });
}

/** `nike/耐克` */
function besideSlash(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === '/' && isWritten(text.charCodeAt(start - 2))) ||
    (text[end] === '/' && isWritten(text.charCodeAt(end + 1)))
  );
}

const isWritten = (unit: number) => kindOf[unit]! >= Kind.Letter;

/** The words of the mark stand on both sides of a comma or dash that the mark does not have: not `H & M` for H&M. */
function partedByPunctuation(hit: Hit, scan: Scan): boolean {
  if (hit.to - hit.from !== hit.mark.length) return false;
  const both = Gap.Space | Gap.Punctuation;
  for (let i = 1; i < hit.mark.length; i++) {
    if ((scan.gaps[hit.from + i]! & both) === both && !(hit.mark.gaps[i]! & Gap.Punctuation)) return true;
  }
  return false;
}

/** Names are capitalised where other words are not, and small letters in a title of capitals are no name. */
function caseTerm(hit: Hit, { scan, capitalised, allCapitals }: TextFacts, terms: Term[]): void {
  if (scan.kinds[hit.from] !== Kind.Letter || capitalised === 0) return;
  const upper = isCapital(scan, hit.from);
  const shouted = upper && hit.to - hit.from > 2 && allCapital(scan, hit.from, hit.to);
  if (shouted && allCapitals < 0.3) terms.push({ key: 'capitals', logOdds: 0.8 });
  else if (upper && capitalised < 0.6) terms.push({ key: 'capitalised', logOdds: 0.7 });
  else if (noCapital(scan, hit.from, hit.to) && capitalised > 0.5 && !hit.mark.small)
    terms.push({ key: 'small_letters', logOdds: -1.2 });
}

function allCapital(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.kinds[i] === Kind.Letter && !isCapital(scan, i)) return false;
  return true;
}

function noCapital(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(scan, i)) return false;
  return true;
}
