/** How far a finding asks for attention, most severe first. `clear`: the recordal does not reach this offer. */
export const LEVELS = ['conflict', 'review', 'note', 'clear'] as const;

/** Level of a finding. */
export type Level = (typeof LEVELS)[number];

/** Levels that a page marks: every one but `clear`, most severe first. */
export const MARKED_LEVELS = ['conflict', 'review', 'note'] as const satisfies readonly Level[];

/**
 * How far a whole listing asks for attention, most severe first: the most severe shown finding decides. `not-looked-up`:
 * nothing was found, and nobody looked; it is never called clear.
 */
export const OUTCOMES = [...MARKED_LEVELS, 'not-looked-up', 'clear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes that a page marks: every one but `clear`, most severe first. */
export const MARKED_OUTCOMES = [...MARKED_LEVELS, 'not-looked-up'] as const satisfies readonly Outcome[];

/** 0 for `clear`, the greater the more severe; for sorting and for layers that cover each other. */
export function severity(outcome: Outcome): number {
  return OUTCOMES.length - 1 - OUTCOMES.indexOf(outcome);
}

/** The most severe of several outcomes; `clear` where there is none. */
export function mostSevere<One extends Outcome>(outcomes: readonly One[]): One | 'clear' {
  return OUTCOMES.find((outcome): outcome is One => outcomes.some((one) => one === outcome)) ?? 'clear';
}

/** Order of findings for people: the most severe first, and among equals the surest. */
export function bySeverity(a: Weighed, b: Weighed): number {
  return severity(b.outcome) - severity(a.outcome) || b.confidence - a.confidence;
}

interface Weighed {
  outcome: Outcome;
  /** 0…1. */
  confidence: number;
}
