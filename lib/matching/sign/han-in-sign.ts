import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { type Term, term } from '../score/term';
import type { TextFacts } from '../score/text-facts';
import type { HanLikeness } from './han-signs';

/** Of characters of a longer name that are only two: any two of six are near some mark of two but for one. */
const PART_OF_WORD = term('part_of_word', -2.5);
const ITSELF = term('itself', -1.5);
/** A mark of more characters is in a longer name by chance more seldom. */
const SHORT = 2;

/**
 * What a longer sign tells against a mark of two Han characters of which one is another in it: 银行 of 大西洋銀行 is itself, and 洋银 is no
 * word of it at all. Where the two are a word by themselves and none of the dictionary, or the sign is no more, nothing.
 */
export function hanTermsInSign({ from, to, part }: HanLikeness, facts: TextFacts): Term[] {
  if (part !== undefined || to - from > SHORT || hanBut(facts.scan, from, to) < SHORT) return [];
  if (!facts.areWords(from, to)) return [PART_OF_WORD];
  return facts.isOneWord(from, to) ? [ITSELF] : [];
}

/** Han characters of a sign beside units [from, to). O(units). */
function hanBut({ kinds, length }: Scan, from: number, to: number): number {
  let others = 0;
  for (let at = 0; at < length; at++) if (kinds[at] === Kind.Han && (at < from || at >= to)) others++;
  return others;
}
