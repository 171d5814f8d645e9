import * as v from 'valibot';
import type { Decision } from './decision';
import { DecisionSchema } from './decision-schema';

/**
 * A stored entry that this version does not recognise as a decision: never applied, and never deleted automatically.
 */
export interface UnreadDecision {
  id: string;
  stored: unknown;
}

/** The stored entries, divided into decisions and what could not be read. O(entries). */
export function sorted(stored: readonly unknown[]): { decisions: Decision[]; unread: UnreadDecision[] } {
  const decisions: Decision[] = [];
  const unread: UnreadDecision[] = [];
  for (const entry of stored) {
    const read = v.safeParse(DecisionSchema, entry);
    if (read.success) decisions.push(read.output);
    else unread.push({ id: String((entry as { id?: unknown }).id), stored: entry });
  }
  return { decisions, unread };
}
