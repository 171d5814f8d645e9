import type { Query } from '../domain/coverage';
import { foldWord } from './word-fold';

/** The facts about a stored list that say how far an authority's register was searched. */
export interface AnsweringList {
  name: string;
  regimes: readonly string[];
  /** The day the list speaks for; empty if unknown. */
  date: string;
  demonstration: boolean;
  origin: { kind: string };
  coverage?: { queries: readonly PlacedQuery[]; whole?: readonly string[] } | undefined;
}

/** A search that may say in whose register it was made. */
type PlacedQuery = Query & { regime?: string };

/** A search made in a register, however we know of it. */
export type Answer = Query & {
  regime: string;
  /** The list that holds the results; absent if a person entered the search by hand. */
  list?: string;
};

/** A whole register that is here. */
export interface WholeRegister {
  regime: string;
  list: string;
  date: string;
}

/** Everything that was looked up: searches keyed by their folded words, and whole registers. */
export interface Answers {
  registers: readonly WholeRegister[];
  /** Only searches for marks: a search by holder or number says nothing about a word. */
  exact: ReadonlyMap<string, readonly Answer[]>;
  containing: ReadonlyMap<string, readonly Answer[]>;
}

/**
 * What the stored lists and the searches entered by hand answer for. Made-up lists and a person's own lists answer for
 * nothing. A search that does not say whose register was asked counts only in a list of a single regime.
 */
export function answersOf(lists: readonly AnsweringList[], byHand: readonly Answer[] = []): Answers {
  const registers: WholeRegister[] = [];
  const answers: Answer[] = [...byHand];
  for (const { name, regimes, date, demonstration, origin, coverage } of lists) {
    if (demonstration || origin.kind === 'own') continue;
    for (const regime of wholeIn({ regimes, origin, coverage })) registers.push({ regime, list: name, date });
    const only = regimes.length === 1 ? regimes[0] : undefined;
    for (const query of coverage?.queries ?? []) {
      const regime = query.regime ?? only;
      if (regime) answers.push({ ...query, regime, list: name });
    }
  }
  const marks = answers.filter(({ field }) => field === 'mark');
  return {
    registers,
    exact: byWords(marks),
    containing: byWords(marks.filter(({ match }) => match === 'contains')),
  };
}

/**
 * The regimes for which a list is the whole register. Rows of a page are no register unless the list says so: a person
 * took in what they had searched for, and what that was is not recorded.
 */
function wholeIn({ regimes, origin, coverage }: Pick<AnsweringList, 'regimes' | 'origin' | 'coverage'>) {
  if (coverage) return coverage.whole ?? [];
  return origin.kind === 'page' ? [] : regimes;
}

function byWords(answers: readonly Answer[]): Map<string, Answer[]> {
  const map = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = foldWord(answer.words);
    if (key === '') continue;
    const same = map.get(key);
    if (same) same.push(answer);
    else map.set(key, [answer]);
  }
  return map;
}

/**
 * The searches of a regime that answer for a word: for the word itself, and for any part of it if the register
 * returned all marks that contain the part. O(length²) of the word, however many searches there are.
 */
export function answersFor(folded: string, regime: string, { exact, containing }: Answers): Answer[] {
  const found = new Set(exact.get(folded));
  for (let start = 0; start < folded.length; start++)
    for (let end = start + 1; end <= folded.length; end++)
      for (const answer of containing.get(folded.slice(start, end)) ?? []) found.add(answer);
  return [...found].filter((answer) => answer.regime === regime);
}
