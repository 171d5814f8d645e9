import type { NameLetters } from '../names/name-letters';
import { COSTS } from './costs';
import type { Exchanges } from './exchanges';

/**
 * The ratio of a sign as long as the mark in which one letter was exchanged throughout: the exchange counts once, for
 * whoever writes Abibas for Adidas has done one thing. −Infinity where the lengths differ or several were exchanged.
 */
export function sameExchanges(
  mark: NameLetters,
  information: Float32Array,
  sign: NameLetters,
  exchanges: Exchanges,
): number {
  if (mark.length !== sign.length) return Number.NEGATIVE_INFINITY;
  let ratio = 0;
  let [from, to] = [0, 0];
  for (let at = 0; at < mark.length; at++) {
    const [a, b] = [mark.letters[at]!, sign.letters[at]!];
    if (a === b) ratio += information[at]!;
    else if (from === 0) {
      [from, to] = [a, b];
      ratio += exchanges.costOf(a, b) || COSTS.unlike;
    } else if (a !== from || b !== to) return Number.NEGATIVE_INFINITY;
  }
  return ratio;
}
