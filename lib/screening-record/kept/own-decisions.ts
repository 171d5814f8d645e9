import type { AuditEntry } from '../../audit/entry';
import { type DecisionIndex, indexDecisions } from '../../decisions/decision-index';
import { wordsOf } from '../../decisions/merge';
import { openDecisions } from '../../decisions/store';
import type { RecordSubject } from '../head';

/** Decisions that stand by this browser's own log, and what a record says of that log. */
export interface OwnDecisions {
  index: DecisionIndex;
  used: RecordSubject['decisions'];
}

/** Reads this browser's log of decisions. O(entries). */
export async function ownDecisions(): Promise<OwnDecisions> {
  const store = openDecisions();
  const entries: AuditEntry[] = [];
  for await (const entry of store.log()) entries.push(entry);
  await store.close();
  const last = entries.at(-1);
  if (!last) return { index: new Map(), used: null };
  const { words, unread } = wordsOf(entries);
  const standing = [...words.values()].filter(({ stands }) => stands).map(({ decision }) => decision);
  const used = { file: null, entries: entries.length, unread, head: last.hash };
  return { index: indexDecisions(standing), used };
}
