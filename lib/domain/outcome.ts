/** How much attention a finding needs, most severe first. `clear`: the recordal does not reach this offer. */
export const LEVELS = ['conflict', 'review', 'note', 'clear'] as const;

/** The level of a finding. */
export type Level = (typeof LEVELS)[number];

/** The levels that a page marks: every one but `clear`, most severe first. */
export const MARKED_LEVELS = ['conflict', 'review', 'note'] as const satisfies readonly Level[];

/**
 * How much attention a whole listing needs, most severe first; its most severe shown finding decides. `not-looked-up`:
 * nothing was found, but nobody looked; this is never called clear.
 */
export const OUTCOMES = [...MARKED_LEVELS, 'not-looked-up', 'clear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcomes that a page marks: every one but `clear`, most severe first. */
export const MARKED_OUTCOMES = [...MARKED_LEVELS, 'not-looked-up'] as const satisfies readonly Outcome[];

/** 0 for `clear`, higher for more severe; for sorting, and for layers that cover each other. */
export function severity(outcome: Outcome): number {
  return OUTCOMES.length - 1 - OUTCOMES.indexOf(outcome);
}

/** The most severe of several outcomes; `clear` if there is none. */
export function mostSevere<One extends Outcome>(outcomes: readonly One[]): One | 'clear' {
  return OUTCOMES.find((outcome): outcome is One => outcomes.some((one) => one === outcome)) ?? 'clear';
}

/** Sorts findings for people: the most severe first, and among equals the most confident. */
export function bySeverity(a: Weighed, b: Weighed): number {
  return severity(b.outcome) - severity(a.outcome) || b.confidence - a.confidence;
}

interface Weighed {
  outcome: Outcome;
  /** 0…1. */
  confidence: number;
}
