import * as v from 'valibot';
import type { Decision } from './decision';
import { DecisionSchema } from './decision-schema';

/** What is stored and is no decision that this version knows: never applied, and never deleted by itself. */
export interface UnreadDecision {
  id: string;
  stored: unknown;
}

/** What lies in the store, as decisions and as what could not be read. O(entries). */
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
