import { today } from '../domain/day';
import { type ListLabel, labelOf } from '../lists/list-label';
import { listStatus } from '../lists/store/list-repository';
import { readSettings } from '../settings/items';

/** Every stored list as people see it. */
export async function listLabels(): Promise<ListLabel[]> {
  const on = today();
  const [lists, { staleAfterDays }] = await Promise.all([listStatus(), readSettings()]);
  return lists.map((list) => labelOf(list, on, staleAfterDays));
}
