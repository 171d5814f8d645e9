import { listStatus } from '../lists/cache';
import type { StoredList } from '../lists/database';
import type { ListLabel } from '../messages';

/** Every stored list as people see it. */
export async function listLabels(): Promise<ListLabel[]> {
  return (await listStatus()).map(labelOf);
}

function labelOf({ name, regimes, date, demonstration, count, figurative, notice }: StoredList): ListLabel {
  const label = { name, regime: regimes.join(', '), date, demonstration, recordals: count, figurative };
  return notice ? { ...label, notice } : label;
}
