import { foldedWords } from '../decisions/folded-words';
import { severity } from '../domain/outcome';
import type { WorkItem } from './work-item';

/** By what items are laid together. */
export type QueueGrouping = 'mark' | 'seller' | 'words';

/** Items with something in common, to be decided one after the other, or all at once. */
export interface QueueGroup {
  /** The mark, the seller or the words; empty for items that name no seller. */
  name: string;
  items: WorkItem[];
}

/**
 * The order in which items are worked through. A group with the most severe item comes first, then the larger; within a
 * group the severe come first, and those that were passed over last. Of equals the earlier comes first. O(n log n).
 */
export function groupItems(items: readonly WorkItem[], by: QueueGrouping): QueueGroup[] {
  const groups = new Map<string, QueueGroup>();
  for (const item of items) {
    const name = nameOf(item, by);
    const key = by === 'words' ? foldedWords(name) : name;
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { name, items: [item] });
  }
  const sorted = [...groups.values()];
  for (const { items } of sorted) items.sort(byUrgency);
  return sorted.sort(
    (one, other) => worst(other) - worst(one) || other.items.length - one.items.length || later(one, other),
  );
}

function nameOf({ item, finding }: WorkItem, by: QueueGrouping): string {
  if (by === 'seller') return item.listing.seller?.trim() ?? '';
  return by === 'mark' ? (finding?.mark ?? item.finding.mark) : item.finding.text;
}

function byUrgency(one: WorkItem, other: WorkItem): number {
  const skipped = Number(Boolean(one.item.skippedAt)) - Number(Boolean(other.item.skippedAt));
  return skipped || weight(other) - weight(one) || (one.item.addedAt < other.item.addedAt ? -1 : 1);
}

const weight = ({ finding }: WorkItem) => (finding ? severity(finding.outcome) : 0);
const worst = ({ items }: QueueGroup) => Math.max(...items.map(weight));
const later = (one: QueueGroup, other: QueueGroup) =>
  one.items[0]!.item.addedAt < other.items[0]!.item.addedAt ? -1 : 1;
