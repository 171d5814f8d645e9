import { today } from '../domain/day';
import { type ListLabel, labelOf } from '../lists/list-label';
import { listStatus } from '../lists/store/list-repository';
import { readSettings } from '../settings/items';
import { lookForLost } from './look-for-lost';
import { openedLists } from './open-lists';

/**
 * Every stored list as people see it. Lists that were lost are noted first; if none is stored, the demonstration list
 * is installed.
 */
export async function listLabels(): Promise<ListLabel[]> {
  const on = today();
  const [stored, { staleAfterDays }] = await Promise.all([listStatus(), readSettings(), lookForLost()]);
  // If that fails there is no list, and the answer says so.
  if (stored.length === 0) await openedLists().catch(() => []);
  const lists = stored.length > 0 ? stored : await listStatus();
  return lists.map((list) => labelOf(list, on, staleAfterDays));
}
