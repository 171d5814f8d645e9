import type { Listing } from '../domain/listing';
import type { Reason } from '../matching/candidate';
import type { Evidence, Judgement } from '../verdict/judgement';
import type { Use } from '../verdict/verdict';

/** What a user's own pages taught about the list's words, and how to add to it. */
export interface Learning {
  /** How much likelier than usual this mark's text names the brand on their pages; 0 if unknown. */
  logOdds(mark: string): number;
  /**
   * Learns from a screened listing with a brand: takes the marks in its title, as written there. Only called where a
   * person visits a site.
   */
  observe(listing: Listing, marks: readonly string[]): void;
}

/** Mere differences of case or spacing: the word is still the list's own, and not merely like it. */
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
