import type { OfferedKind } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import { usualReach } from '../decisions/usual-reach';
import { undecided, type WorkItem } from './work-item';

/** What a person says about items that they decide together. */
export interface Said {
  kind: OfferedKind;
  note: string;
  /** Milliseconds since the item was shown. */
  took: number;
  /** What the items have in common; absent for one alone. */
  context?: string;
}

/**
 * What to ask so that these items are decided. One decision about words or a seller reaches every item with them: it is
 * asked once. The time is written on the first, so that a batch does not count as many quick decisions.
 */
export function asksFor(items: readonly WorkItem[], { kind, note, took, context }: Said): DecisionRequest[] {
  const unique = new Map<string, DecisionRequest>();
  for (const { item, finding } of items) {
    if (!finding) continue;
    const { listing, labels } = item;
    const reach = JSON.stringify([finding.regime, finding.recordNo, usualReach(kind, finding, listing)]);
    if (!unique.has(reach))
      unique.set(reach, { kind, finding: undecided(finding), listing, note, ...(labels && { labels }) });
  }
  const asks = [...unique.values()];
  const batch = context === undefined ? undefined : { id: crypto.randomUUID(), of: items.length, context };
  return asks.map((ask, nth) => ({ ...ask, ...(batch && { batch }), ...(nth === 0 && { took }) }));
}
