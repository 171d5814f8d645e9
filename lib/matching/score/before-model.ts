import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { isOrdinaryMark, knownLogOdds } from '../index/profile';
import type { Hit } from '../scan/hits';
import { type Term, term } from './term';
import type { TextFacts } from './text-facts';

const BEFORE_MODEL = term('before_model', 1.6);
const SHORTEST_NUMBER = 4;
const SHORTEST_MODEL = 3;
const LONGEST_MEASURE = 4;
const LONGEST_SERIES = 3;

/**
 * An ordinary word that begins a title and is followed by a model is the maker's name: "verbatim 97185", "guardian
 * g-300", unlike "black toner". Of those that begin titles of a shop that nothing was counted on, 188 of 201 were.
 */
export function modelTerm(hit: Hit, profile: number, facts: TextFacts, terms: Term[]): void {
  if (!isOrdinaryMark(profile) || knownLogOdds(profile) !== undefined || hit.likeness) return;
  if (facts.wordsBefore(hit.from) > 0) return;
  const series = endOfSeries(facts.scan, hit.to);
  if (series === hit.to ? isModelAt(facts.scan, hit.to) : isNumberAt(facts.scan, series))
    terms.push(BEFORE_MODEL);
}

/** Up to three letters before a model name its series: "EL-1192", "hg s100". Where they end; `from` where there are none. */
function endOfSeries({ kinds, edges, length }: Scan, from: number): number {
  let to = from;
  while (to < length && kinds[to] === Kind.Letter && (to === from || edges[to] !== Edge.Hard)) to++;
  return to - from <= LONGEST_SERIES && edges[to] === Edge.Hard ? to : from;
}

/** A word of three letters and digits or more, with a digit: behind a series it is no measure. */
function isNumberAt({ kinds, edges, length }: Scan, from: number): boolean {
  let to = from;
  let digits = 0;
  while (to < length && kinds[to]! <= Kind.Digit && (to === from || edges[to] !== Edge.Hard))
    if (kinds[to++] === Kind.Digit) digits++;
  return digits > 0 && to - from >= SHORTEST_MODEL;
}

/** A long number, or a word of letters and digits; a number with a few letters behind it (256GB, 10pcs) is a measure. */
function isModelAt({ kinds, edges, length }: Scan, from: number): boolean {
  let to = from;
  let digits = 0;
  let first = from;
  while (to < length && kinds[to]! <= Kind.Digit && (to === from || edges[to] !== Edge.Hard)) {
    if (kinds[to] === Kind.Digit) {
      if (to === first) first++;
      digits++;
    }
    to++;
  }
  if (digits === to - from) return digits >= SHORTEST_NUMBER;
  const isMeasure = first > from && digits === first - from && to - first <= LONGEST_MEASURE;
  return digits > 0 && to - from >= SHORTEST_MODEL && !isMeasure;
}
