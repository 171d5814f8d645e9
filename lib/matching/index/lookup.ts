import { KEY_KIND_SHIFT, MARK_MASK } from '../keys/mark-keys';
import { sameUnits } from '../keys/words';
import { mayHold } from './bloom';
import type { IndexSections } from './sections';

/** Marks that have a key of this kind with this hash. Collisions are possible: the caller compares texts. */
export function marksByKey(
  index: IndexSections,
  hash: number,
  kind: number,
  visit: (mark: number) => void,
): void {
  const { bloom, buckets, entries, tags } = index;
  if (!mayHold(bloom, hash)) return;
  const bucket = hash & (buckets.length - 2);
  const tag = hash >>> 16;
  for (let at = buckets[bucket]!, stop = buckets[bucket + 1]!; at < stop; at++) {
    if (tags[at] === tag && entries[at]! >>> KEY_KIND_SHIFT === kind) visit(entries[at]! & MARK_MASK);
  }
}

/** Whether the mark's skeleton is these units. */
export function hasSkeleton(
  index: IndexSections,
  mark: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  const { length, skeletons } = index.lettersOf(mark);
  return length === end - start && sameUnits(skeletons, 0, units, start, length);
}

/** Whether units [start, end) are somewhere in the mark's skeleton: a part of it. */
export function holdsSkeleton(
  index: IndexSections,
  mark: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  const { length, skeletons } = index.lettersOf(mark);
  for (let at = 0; at + end - start <= length; at++)
    if (sameUnits(skeletons, at, units, start, end - start)) return true;
  return false;
}
