import type { Listing } from '../domain/listing';
import type { Reason } from '../matching/candidate';
import type { Evidence, Judgement } from '../verdict/judgement';
import type { Use } from '../verdict/verdict';

/** What a user's own pages taught about the list's words, and the function that adds to it. */
export interface Learning {
  /** How much likelier than usual this mark's text names the brand on their pages; 0 where nothing is known. */
  logOdds(mark: string): number;
  /** Hears of every listing that was screened and gives a brand: the marks its title holds, as written there. Learns where a person visits a site. */
  observe(listing: Listing, marks: readonly string[]): void;
}

/** Differences of type alone: what is left is the list's own word, and not a word like it. */
const AS_WRITTEN: ReadonlySet<Reason> = new Set(['exact', 'case', 'width']);

/**
 * Uses that do not show a word to be ordinary: a case "for iPhone" and a "replica" mean the brand although
 * another, or none, is in the brand field. Counting them would teach the engine to overlook what it is for.
 */
const REFERRING: ReadonlySet<Use> = new Set<Use>(['compatible', 'counterfeit-signal']);

/** The marks in a listing's title about which its brand field says something. */
export function wordsLearnedFrom(
  { title }: Listing,
  evidence: readonly Evidence[],
  judgements: readonly Pick<Judgement, 'use'>[],
): string[] {
  const telling = evidence.filter(
    ({ candidate }, at) =>
      candidate.field === 'title' &&
      candidate.reasons.every((reason) => AS_WRITTEN.has(reason)) &&
      !REFERRING.has(judgements[at]!.use),
  );
  return [...new Set(telling.map(({ candidate: { start, end } }) => title.slice(start, end)))];
}
