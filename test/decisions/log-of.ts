import type { AuditEntry } from '../../lib/audit/entry';
import { logLines } from '../../lib/audit/log-file';
import type { DecisionStore } from '../../lib/decisions/store';
import { SOMEBODY } from './a-decision';

/** All entries of a store's log, oldest first. */
export async function entriesOf(store: DecisionStore): Promise<AuditEntry[]> {
  const log: AuditEntry[] = [];
  for await (const entry of store.log()) log.push(entry);
  return log;
}

/** A store's log as the file that somebody saves of it. */
export async function* fileOf(store: DecisionStore) {
  for await (const line of logLines(store.log(), SOMEBODY.at)) yield new TextEncoder().encode(line);
}
