import * as Edge from '../text/edges';
import * as Kind from '../text/kinds';
import type { Scan } from '../text/scan';
import type { Span } from './goods-in';
import { foldedKey, type Searches } from './searches';

/** The most units that a search's words may have when a name is compared with them. */
const LONGEST = 32;

/**
 * Whether a name was looked up: it is what an exact search was for, or it contains the words of a search for all that
 * contain them. "NIKE" is no part of "NIKEA", but 耐克 is one of 耐克森: a script without spaces has no words to end at.
 */
export function isNameCovered(scan: Scan, name: Span, { exact, contains }: Searches): boolean {
  const whole = foldedKey(scan, name.from, name.to);
  if (exact.has(whole) || contains.has(whole)) return true;
  return (
    contains.size > 0 &&
    spansWithin(scan, name).some(({ from, to }) => contains.has(foldedKey(scan, from, to)))
  );
}

/** The same for a word of a title: it may be part of a longer name that was looked up and stands there in full. */
export function isWordCovered(scan: Scan, word: Span, searches: Searches): boolean {
  const isRun = scan.kinds[word.from]! >= Kind.Han;
  if (isRun && isNameCovered(scan, word, searches)) return true;
  return spansAround(scan, word).some(({ from, to }) => {
    const key = foldedKey(scan, from, to);
    return searches.exact.has(key) || searches.contains.has(key);
  });
}

function spansWithin({ edges }: Scan, { from, to }: Span): Span[] {
  const places: number[] = [];
  for (let at = from; at <= to; at++)
    if (at === to || at === from || edges[at] !== Edge.None) places.push(at);
  return places.flatMap((first, i) => places.slice(i + 1).map((last) => ({ from: first, to: last })));
}

function spansAround({ edges, length }: Scan, { from, to }: Span): Span[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = from; at >= Math.max(0, to - LONGEST); at--) if (edges[at] !== Edge.None) starts.push(at);
  for (let at = to; at <= Math.min(length, from + LONGEST); at++) if (edges[at] !== Edge.None) ends.push(at);
  return starts.flatMap((first) => ends.map((last) => ({ from: first, to: last })));
}
