import { today } from '../domain/day';
import { type ListLabel, labelOf } from '../lists/list-label';
import { listStatus } from '../lists/store/list-repository';
import type { Settings } from '../settings/settings';

/** A list and its origin. */
export interface ListRow extends ListLabel {
  origin: 'packaged' | 'file' | 'page' | 'collected' | 'subscription' | 'own';
  /** File name or address; empty for packaged and own lists. */
  source: string;
}

/** Every stored list and its origin. */
export async function listRows({ staleAfterDays }: Settings): Promise<ListRow[]> {
  const on = today();
  return (await listStatus()).map((list) => ({
    ...labelOf(list, on, staleAfterDays),
    origin: list.origin.kind,
    source: 'file' in list.origin ? list.origin.file : 'url' in list.origin ? list.origin.url : '',
  }));
}
