import { vi } from 'vitest';
import { changeEntries, type ListChange, type ListRules } from '../../lib/runtime/list-change';

/** Stands for a stored list that a component sends its changes to: `now` is what is stored, `change` the way there. */
export function storedList<Entry>(entries: readonly Entry[], rules: ListRules<Entry>) {
  const stored = {
    now: [...entries],
    change: vi.fn(async (change: ListChange<Entry>) => {
      const { entries: next, ...kept } = changeEntries(stored.now, change, rules);
      stored.now = next;
      return kept;
    }),
  };
  return stored;
}
