import type { Decision } from './decision';
import { placeOf } from './decision-index';

/**
 * Decisions that contradict each other: of the same reach on the same right, of different kinds, and made without
 * knowledge of each other, as by two people before their work was merged. A decision made where others are known
 * replaces them (`supersedes`), so one person's second thoughts contradict nothing. Nor do decisions made before
 * replacements were recorded: among those the latest counts, as it did then.
 */
export interface Contradiction {
  decisions: Decision[];
}

/** Every contradiction among decisions, the parties of each oldest first. O(n log n + pairs of one reach). */
export function contradictionsIn(decisions: Iterable<Decision>): Contradiction[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = sameReach(decision);
    const group = groups.get(key);
    if (group) group.push(decision);
    else groups.set(key, [decision]);
  }
  return [...groups.values()].flatMap((group) => {
    const open = unsuperseded(group).filter(isAware);
    return new Set(open.map(({ kind }) => kind)).size > 1 ? [{ decisions: open.sort(byMoment) }] : [];
  });
}

/** Those decisions of one reach that no other of them replaces. */
export function unsuperseded(group: readonly Decision[]): Decision[] {
  const replaced = new Set(group.flatMap(({ supersedes = [] }) => supersedes));
  return group.filter(({ id }) => !replaced.has(id));
}

/** Whether two effective decisions contradict each other: neither replaces the other, even indirectly. */
export function contradicts(one: Decision, other: Decision): boolean {
  return isAware(one) && isAware(other) && one.kind !== other.kind && sameReach(one) === sameReach(other);
}

/** Whether it would say which decisions it replaces. */
const isAware = ({ basis }: Decision) => basis !== undefined;

/** The key of one reach on one right. */
export function sameReach({ regime, recordNo, mark, reach, ...rest }: Decision): string {
  const { to: _, ...parts } = reach;
  const named = Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([placeOf({ regime, recordNo, mark, reach, ...rest }), mark, reach.to, named]);
}

/** Oldest first; at the same moment by their ids. */
export function byMoment(one: Decision, other: Decision): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
}
