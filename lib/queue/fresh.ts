import { applyDecisions } from '../decisions/apply';
import type { Decision } from '../decisions/decision';
import { indexDecisions } from '../decisions/decision-index';
import { undecided, type WorkItem, workItem } from './work-item';

/**
 * Items with decisions laid over them that were made since they were judged: one about words or a seller settles every
 * item with them at once. Items that none of them reaches come back as they are. O(items + decisions).
 */
export function withFresh(items: readonly WorkItem[], fresh: readonly Decision[]): WorkItem[] {
  if (fresh.length === 0) return [...items];
  const index = indexDecisions(fresh);
  return items.map((work) => {
    const { item, finding } = work;
    if (!finding) return work;
    const { id, title } = item.listing;
    const before = { id, title, outcome: finding.outcome, findings: [undecided(finding)] };
    const after = applyDecisions(before, item.listing, index);
    return after === before ? work : workItem(item, after);
  });
}
