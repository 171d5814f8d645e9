import type { Scan } from '../text/scan';
import { goodsWords } from '../verdict/goods/vocabulary';
import { fold } from '../verdict/use/fold';

/** A range in a text, in the units of its scan. */
export interface Span {
  from: number;
  to: number;
}

/**
 * The words of a text that name the goods, in its scan's units. Left out are names of devices ("iPhone"), words that
 * were only learned from titles, and words that say nothing about the goods: these may be brands. O(length).
 */
export function goodsIn({ text, starts, ends, length }: Scan): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end, meaning } of goodsWords(fold(text))) {
    while (at < length && starts[at]! < start) at++;
    let to = at;
    while (to < length && ends[to]! <= end) to++;
    const isPlain = meaning.kind !== undefined && !meaning.device;
    if (isPlain && to > at && starts[at] === start) spans.push({ from: at, to });
  }
  return spans;
}
