import { type Answers, answersOf } from './answers';
import { countListings, joinDigests, type ListingCount } from './listing-digests';
import { type Ageing, isDue, type Standing, standingOf } from './standing';
import { foldWord } from './word-fold';

/** Where a word was met. */
export const ORIGINS = ['stock', 'draft', 'file', 'page', 'own', 'watchlist', 'hand'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A word as met in one place. */
export interface MetWord {
  word: string;
  origin: Origin;
  digests: readonly number[];
}

/** A line of the query list. */
export interface LookUpRow extends ListingCount {
  /** The folded word, which identifies it. */
  key: string;
  /** As the person wrote it, or else as first met. */
  word: string;
  origins: readonly Origin[];
  /** A person said that it is no brand. */
  hidden: boolean;
  standing: Standing;
}

/** A word with all places where it was met. */
export interface RankedWord extends ListingCount {
  key: string;
  word: string;
  origins: readonly Origin[];
}

/**
 * One entry per word, however it is written, those with most listings first. A listing that was met in several places
 * counts once. O(words · log words).
 */
export function rankWords(met: readonly MetWord[]): RankedWord[] {
  const words = new Map<string, { met: MetWord; digests: readonly number[]; origins: Set<Origin> }>();
  for (const one of met) {
    const key = foldWord(one.word);
    if (key === '') continue;
    const entry = words.get(key) ?? { met: one, digests: [], origins: new Set<Origin>() };
    entry.digests = joinDigests(entry.digests, one.digests);
    entry.origins.add(one.origin);
    if (BY_THE_PERSON.has(one.origin) && !BY_THE_PERSON.has(entry.met.origin)) entry.met = one;
    words.set(key, entry);
  }
  return [...words]
    .map(([key, { met, digests, origins }]) => ({
      ...{ key, word: met.word, ...countListings(digests) },
      origins: ORIGINS.filter((origin) => origins.has(origin)),
    }))
    .sort((one, other) => other.listings - one.listings || (one.key < other.key ? -1 : 1));
}

/** Words that a person wrote keep their spelling. */
const BY_THE_PERSON: ReadonlySet<Origin> = new Set<Origin>(['own', 'watchlist', 'hand']);

/** What the query list of one regime is made of. */
export interface LookUpMatter {
  met: readonly MetWord[];
  /** Words that are no brands, folded. */
  hidden: ReadonlySet<string>;
  answers: Answers;
}

/** For somebody who has stored nothing. */
export const NOTHING_TO_LOOK_UP: LookUpMatter = { met: [], hidden: new Set(), answers: answersOf([]) };

/** The query list of a regime, ranked: what is to be looked up and what was. */
export function lookUpRows(
  { met, hidden, answers }: LookUpMatter,
  regime: string,
  ageing: Ageing,
): LookUpRow[] {
  return rankWords(met).map((ranked) => ({
    ...ranked,
    hidden: hidden.has(ranked.key),
    standing: standingOf(ranked.key, regime, answers, ageing),
  }));
}

/** The filters of the list. */
export const LOOK_UP_VIEWS = ['due', 'done', 'old', 'hidden', 'all'] as const;
export type LookUpView = (typeof LOOK_UP_VIEWS)[number];

/** Whether a row passes a filter. `old` rows have an answer that should be renewed; they are due too. */
export function isInView({ hidden, standing }: LookUpRow, view: LookUpView): boolean {
  if (view === 'hidden') return hidden;
  if (hidden) return false;
  if (view === 'due') return isDue(standing);
  if (view === 'done') return !isDue(standing);
  if (view === 'old') return 'old' in standing && standing.old;
  return true;
}
