import { Kind } from '../text/kinds';
import { Gap, type Scan } from '../text/scan';
import { BRAND_AFTER, BRAND_BEFORE, CUE_WINDOW, REFERENCE_BEFORE } from './cues';
import type { Hit } from './hits';
import { isLikeness } from './likeness-terms';
import type { Term } from './term';
import type { TextFacts } from './text-facts';

/** A title begins with some brand; that makes a word that is only like a mark hardly more of it. */
const LIKENESS_SHARE = 1 / 3;

/** What the place of a hit in its text tells. */
export function placeTerms(hit: Hit, facts: TextFacts, terms: Term[]): void {
  positionTerm(hit, facts, terms);
  neighbourTerms(hit, facts.scan, terms);
  cueTerms(hit, facts, terms);
  caseTerm(hit, facts, terms);
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
  const { text } = facts.scan;
  const before = text.slice(Math.max(0, hit.start - CUE_WINDOW), hit.start);
  const after = text.slice(hit.end, hit.end + CUE_WINDOW);
  if (/[\p{L}\p{N}]\/$/u.test(before) || /^\/\p{L}/u.test(after)) terms.push({ key: 'paired', logOdds: 1.6 });
  if (BRAND_BEFORE.test(before) || BRAND_AFTER.test(after)) terms.push({ key: 'brand_cue', logOdds: 2 });
  if (REFERENCE_BEFORE.test(before)) terms.push({ key: 'reference', logOdds: 1 });
  if (facts.counterfeitWords) terms.push({ key: 'counterfeit_words', logOdds: 1 });
  if (partedByPunctuation(hit, facts.scan)) terms.push({ key: 'parted', logOdds: -2 });
}

/** The words of the mark stand on both sides of a comma or dash that the mark does not have. */
function partedByPunctuation(hit: Hit, scan: Scan): boolean {
  if (hit.to - hit.from !== hit.mark.length) return false;
  const both = Gap.Space | Gap.Punctuation;
  for (let i = 1; i < hit.mark.length; i++) {
    if ((scan.gaps[hit.from + i]! & both) === both && (hit.mark.gaps[i]! & both) !== both) return true;
  }
  return false;
}

/** Names are capitalised where other words are not, and small letters in a title of capitals are no name. */
function caseTerm(hit: Hit, { scan, capitalised, allCapitals }: TextFacts, terms: Term[]): void {
  if (scan.kinds[hit.from] !== Kind.Letter || capitalised === 0) return;
  const words = scan.text.slice(hit.start, hit.end);
  const upper = /^\P{L}*\p{Lu}/u.test(words);
  const shouted = hit.to - hit.from > 2 && !/\p{Ll}/u.test(words);
  if (shouted && allCapitals < 0.3) terms.push({ key: 'capitals', logOdds: 0.8 });
  else if (upper && capitalised < 0.6) terms.push({ key: 'capitalised', logOdds: 0.7 });
  else if (!/\p{Lu}/u.test(words) && capitalised > 0.5 && !/^\p{Ll}/u.test(hit.mark.text))
    terms.push({ key: 'small_letters', logOdds: -1.2 });
}
