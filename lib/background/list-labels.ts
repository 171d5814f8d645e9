import { today } from '../domain/day';
import { freshness } from '../domain/freshness';
import type { ListLabel } from '../lists/list-label';
import type { StoredList } from '../lists/store/database';
import { isAgeless, listStatus } from '../lists/store/list-repository';
import { readSettings } from '../settings/items';

/** Every stored list as people see it. */
export async function listLabels(): Promise<ListLabel[]> {
  const on = today();
  const [lists, { staleAfterDays }] = await Promise.all([listStatus(), readSettings()]);
  return lists.map((list) => labelOf(list, on, staleAfterDays));
}

/**
 * One list as people see it on a day, `YYYY-MM-DD`. A made-up list and the user's own speak for no day, so they do not
 * grow old.
 */
export function labelOf(list: StoredList, on: string, staleAfterDays: number): ListLabel {
  const { name, regimes, date, expires, demonstration, count, figurative, notice } = list;
  return {
    name,
    regime: regimes.join(', '),
    date,
    demonstration,
    recordals: count,
    figurative,
    freshness: freshness({ ...list, ageless: isAgeless(list) }, on, staleAfterDays),
    ...(expires && { expires }),
    ...(notice && { notice }),
  };
}
