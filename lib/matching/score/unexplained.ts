import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import type { PreparedMark } from '../index/prepared-mark';
import type { Hit } from '../scan/hits';
import { seenWords } from '../tables/seen-words';
import { editOf } from './slip';
import { type Term, term } from './term';
import type { TextFacts } from './text-facts';

/** What it tells that nothing explains a word: less where a mark is short, for then some name comes as near by chance. */
const UNEXPLAINED = 3.2;
const BY_LENGTH: Readonly<Record<number, number>> = { 5: -1.1, 6: -0.3 };
/** Slips and imitations keep the first letter, other names do not. */
const OTHER_FIRST_LETTER = -0.6;
const OTHER_FIRST_LETTER_OF_SHORT = -1;
const LONG = 7;
/** Behind the first words a brand is rarer, but a word that nobody writes is as rare anywhere. */
const BEHIND = 0.3;
const SEEN = term('itself', -1);
/** More where the word is of the mark's own letters: other names hardly ever come so near. */
const SLIP = 0.4;
const SHORTEST_MARK = 5;

const ONE_EDIT: ReadonlySet<Reason> = new Set(['edit', 'transposition', 'phonetic']);

/**
 * A word one letter from a long mark, of letters alone, that neither titles nor names hold, and that comes as near to no
 * other mark: then nothing ordinary explains it. A word that is known needs no mark to explain it.
 */
export function unexplainedTerm(hit: Hit, hits: readonly Hit[], facts: TextFacts, terms: Term[]): void {
  if (!hit.likeness || hit.mark.length < SHORTEST_MARK || !isOneEdit(hit) || hit.mark.wordCount !== 1) return;
  const { scan } = facts;
  if (!isWordOfLetters(scan, hit)) return;
  if (seenWords().has(scan.units, hit.from, hit.to)) terms.push(SEEN);
  else {
    const nearness = nearnessOf(hit, scan);
    if (nearness > 0 && !hits.some((other) => isAsNear(other, hit, nearness, scan)))
      terms.push({ key: 'unexplained', logOdds: unexplained(hit, facts, nearness) });
  }
}

function unexplained({ mark, from }: Hit, facts: TextFacts, nearness: number): number {
  let logOdds = UNEXPLAINED + (facts.wordsBefore(from) === 0 ? 0 : BEHIND);
  if (nearness >= OF_SLIP) logOdds += SLIP;
  else logOdds += BY_LENGTH[mark.length] ?? 0;
  if (!beginsAlike(mark, facts.scan, from))
    logOdds += mark.length < LONG ? OTHER_FIRST_LETTER_OF_SHORT : OTHER_FIRST_LETTER;
  return logOdds;
}

const beginsAlike = (mark: PreparedMark, { skeletons }: Scan, from: number) =>
  mark.skeletons[0] === skeletons[from];

const OF_SLIP = 3;

/** How near a word is to its mark: 3 for a slip, 1 for another letter, one more where they begin alike; 0 for what is further away. */
function nearnessOf(hit: Hit, scan: Scan): number {
  const edit = hit.reasons[0] === 'phonetic' ? 'letter' : editOf(hit, scan);
  if (!edit) return 0;
  return (edit === 'slip' ? OF_SLIP : 1) + (beginsAlike(hit.mark, scan, hit.from) ? 1 : 0);
}

const isOneEdit = ({ reasons }: Hit) => reasons.length === 1 && ONE_EDIT.has(reasons[0]!);

/** One whole word of letters. */
function isWordOfLetters({ kinds, edges, length }: Scan, { from, to }: Hit): boolean {
  if (edges[from] !== Edge.Hard || (to < length && edges[to] !== Edge.Hard)) return false;
  for (let at = from; at < to; at++)
    if (kinds[at] !== Kind.Letter || (at > from && edges[at] !== Edge.None)) return false;
  return true;
}

/** Another mark in the same place, and at least as near. Märk and MARK are one name. */
function isAsNear(other: Hit, hit: Hit, nearness: number, scan: Scan): boolean {
  if (other.mark.id === hit.mark.id || other.from > hit.from || other.to < hit.to) return false;
  if (sameLetters(other, hit)) return false;
  return !other.likeness || !isOneEdit(other) || nearnessOf(other, scan) >= nearness;
}

function sameLetters({ mark: a }: Hit, { mark: b }: Hit): boolean {
  return a.length === b.length && a.skeletons.every((unit, at) => unit === b.skeletons[at]);
}
