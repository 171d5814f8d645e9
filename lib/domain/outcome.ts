/** How far a finding asks for attention, most severe first. `clear`: the recordal does not reach this offer. */
export const OUTCOMES = ['conflict', 'review', 'note', 'clear'] as const;

/** Level of a finding and of a whole listing; the most severe shown finding decides the listing's. */
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes that a page marks: every one but `clear`, most severe first. */
export const MARKED_OUTCOMES = ['conflict', 'review', 'note'] as const satisfies readonly Outcome[];

/** 0 for `clear`, the greater the more severe; for sorting and for layers that cover each other. */
export function severity(outcome: Outcome): number {
  return OUTCOMES.length - 1 - OUTCOMES.indexOf(outcome);
}

/** The most severe of several outcomes; `clear` where there is none. */
export function mostSevere(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'clear';
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
