import type { PlacedText, Rule } from './page';

/** A stretch of a page, across or down. */
export interface Span {
  from: number;
  to: number;
}

/** Two edges of one line, and what drawing programs are off by. */
const SAME = 2.5;

/** Spans between places, from the first to the last. */
export function between(places: readonly number[]): Span[] {
  return places.slice(1).map((to, at) => ({ from: places[at]!, to }));
}

/** Where rules stand that together are as long as a share of the longest such place. Ordered; O(rules · log rules). */
export function rulePlaces(rules: readonly Rule[], share: number): number[] {
  const places: { at: number; length: number }[] = [];
  for (const { at, from, to } of [...rules].sort((a, b) => a.at - b.at)) {
    const last = places.at(-1);
    if (last && at - last.at < SAME) last.length += to - from;
    else places.push({ at, length: to - from });
  }
  const longest = Math.max(0, ...places.map(({ length }) => length));
  return places.filter(({ length }) => length >= longest * share).map(({ at }) => at);
}

/** The span in which a place is; -1 outside of all. */
export function spanAt(spans: readonly Span[], place: number): number {
  return spans.findIndex(({ from, to }) => place >= from && place < to);
}

/** Where a text belongs across: a little way into it, since pieces may touch the edge of their cell. */
export const across = ({ left, right }: PlacedText) => left + Math.min(2, (right - left) / 2);
/** Where a text belongs down: the middle of its small letters. */
export const down = ({ base, size }: PlacedText) => base - size * 0.3;
