import { today } from '../domain/day';
import { type ListLabel, labelOf } from '../lists/list-label';
import { listStatus } from '../lists/store/list-repository';
import { readSettings } from '../settings/items';
import { openedLists } from './open-lists';

/** Every stored list as people see it. Where none is stored, one is installed first, and lists that were lost are noted. */
export async function listLabels(): Promise<ListLabel[]> {
  const on = today();
  const [stored, { staleAfterDays }] = await Promise.all([listStatus(), readSettings()]);
  // Where that fails there is no list, as is then said.
  if (stored.length === 0) await openedLists().catch(() => []);
  const lists = stored.length > 0 ? stored : await listStatus();
  return lists.map((list) => labelOf(list, on, staleAfterDays));
}
