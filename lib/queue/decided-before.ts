import { byMoment, unsuperseded } from '../decisions/contested';
import type { Decision, DecisionKind } from '../decisions/decision';
import type { Finding } from '../screening/finding';

/** What was decided before about other listings on the same record. */
export interface DecidedBefore {
  /** How often each was decided, most often first. */
  counts: { kind: DecisionKind; count: number }[];
  /** Some set such findings aside, others confirmed them: whoever decides now should know. */
  divided: boolean;
  /** The latest of each kind, the latest of all first. */
  examples: Decision[];
}

/** Decisions by the record that they are about. O(decisions). */
export function decisionsByRecord(decisions: Iterable<Decision>): ReadonlyMap<string, Decision[]> {
  const byRecord = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const known = byRecord.get(recordOf(decision));
    if (known) known.push(decision);
    else byRecord.set(recordOf(decision), [decision]);
  }
  return byRecord;
}

/** What was decided on the record of a finding. O(decisions on it). */
export function decidedBefore(
  byRecord: ReadonlyMap<string, readonly Decision[]>,
  finding: Pick<Finding, 'regime' | 'recordNo'>,
): DecidedBefore {
  const all = unsuperseded(byRecord.get(recordOf(finding)) ?? []).sort(byMoment);
  const latest = new Map<DecisionKind, Decision>();
  const counts = new Map<DecisionKind, number>();
  for (const decision of all) {
    latest.set(decision.kind, decision);
    counts.set(decision.kind, (counts.get(decision.kind) ?? 0) + 1);
  }
  return {
    counts: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    divided: counts.has('conflict') && (counts.has('not-conflict') || counts.has('authorised')),
    examples: [...latest.values()].sort(byMoment).reverse(),
  };
}

const recordOf = ({ regime, recordNo }: Pick<Finding, 'regime' | 'recordNo'>) =>
  JSON.stringify([regime, recordNo]);
