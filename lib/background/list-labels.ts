import { listStatus } from '../lists/cache';
import type { StoredList } from '../lists/database';
import { freshness } from '../lists/publication/subscription';
import type { ListLabel } from '../messages';
import { today } from '../today';

/** Every stored list as people see it. */
export async function listLabels(): Promise<ListLabel[]> {
  const on = today();
  return (await listStatus()).map((list) => labelOf(list, on));
}

/** One list as people see it on a day, `YYYY-MM-DD`. A made-up list speaks for no day, so it does not grow old. */
export function labelOf(list: StoredList, on: string): ListLabel {
  const { name, regimes, date, expires, demonstration, count, figurative, notice } = list;
  return {
    ...{ name, regime: regimes.join(', '), date, demonstration, recordals: count, figurative },
    freshness: demonstration ? 'fresh' : freshness(list, on),
    ...(expires && { expires }),
    ...(notice && { notice }),
  };
}
