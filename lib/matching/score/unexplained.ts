import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import type { Hit } from '../scan/hits';
import { seenWords } from '../tables/seen-words';
import { type Term, term } from './term';
import type { TextFacts } from './text-facts';

/** What it tells that nothing explains a word: less where a mark is short, for then some name comes as near by chance. */
const UNEXPLAINED = 3.2;
const OF_FIVE_LETTERS = -1.1;
const OF_SIX_LETTERS = -0.3;
/** Slips and imitations keep the first letter, other names do not. */
const OTHER_FIRST_LETTER = -0.6;
/** Behind the first words a brand is rarer, but a word that nobody writes is as rare anywhere. */
const BEHIND = 0.7;
const SEEN = term('itself', -1);
const SHORTEST_MARK = 5;

const ONE_EDIT: ReadonlySet<Reason> = new Set(['edit', 'transposition', 'phonetic']);

/**
 * A word one letter from a long mark, of letters alone, that neither titles nor names hold, and that comes as near to no
 * other mark: then nothing ordinary explains it. A word that is known needs no mark to explain it.
 */
export function unexplainedTerm(hit: Hit, hits: readonly Hit[], facts: TextFacts, terms: Term[]): void {
  if (hit.mark.length < SHORTEST_MARK || hit.mark.wordCount !== 1 || !isOneEdit(hit)) return;
  const { scan } = facts;
  if (!isWordOfLetters(scan, hit)) return;
  if (seenWords().has(scan.units, hit.from, hit.to)) terms.push(SEEN);
  else if (!hits.some((other) => isAsNear(other, hit)))
    terms.push({ key: 'unexplained', logOdds: unexplained(hit, facts) });
}

function unexplained({ mark, from }: Hit, facts: TextFacts): number {
  let logOdds = UNEXPLAINED + (facts.wordsBefore(from) === 0 ? 0 : BEHIND);
  if (mark.length === SHORTEST_MARK) logOdds += OF_FIVE_LETTERS;
  else if (mark.length === SHORTEST_MARK + 1) logOdds += OF_SIX_LETTERS;
  if (mark.skeletons[0] !== facts.scan.skeletons[from]) logOdds += OTHER_FIRST_LETTER;
  return logOdds;
}

const isOneEdit = ({ reasons }: Hit) => reasons.length === 1 && ONE_EDIT.has(reasons[0]!);

/** One whole word, no number next to it: not the ink of `61 ink`. */
function isWordOfLetters({ kinds, edges, length }: Scan, { from, to }: Hit): boolean {
  if (edges[from] !== Edge.Hard || (to < length && edges[to] !== Edge.Hard)) return false;
  for (let at = from; at < to; at++)
    if (kinds[at] !== Kind.Letter || (at > from && edges[at] !== Edge.None)) return false;
  return from === 0 || kinds[from - 1] !== Kind.Digit;
}

/** Another mark of one word in the same place. */
function isAsNear(other: Hit, hit: Hit): boolean {
  return other !== hit && other.mark.id !== hit.mark.id && other.from <= hit.from && other.to >= hit.to;
}
