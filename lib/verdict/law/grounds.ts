import type { Citation } from '../verdict';

/** A law and what of it is cited. */
export interface Ground {
  law: string;
  /** "Art. 57(1)", "57(2)": "Art." or "§" is before the first alone. Empty where the act has no known article. */
  references: string[];
}

/**
 * Citations put together for a reader: each law once, each article once, in the order cited. O(citations).
 */
export function groundsOf(citations: readonly Citation[]): Ground[] {
  const byLaw = new Map<string, Set<string>>();
  for (const citation of citations) {
    const references = byLaw.get(citation.law) ?? new Set();
    byLaw.set(citation.law, references.add(citation.reference ?? citation.article));
  }
  return [...byLaw].map(([law, references]) => ({
    law,
    references: [...references].filter(Boolean).map(withoutSign),
  }));
}

/** "Art. 57(1)", "Art. 57(2)" → "Art. 57(1)", "57(2)"; Chinese has no such sign. */
function withoutSign(reference: string, at: number): string {
  return at === 0 ? reference : reference.replace(/^(?:Art\.|§) /, '');
}
