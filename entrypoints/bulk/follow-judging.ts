import type { BulkCheck } from '../../lib/bulk/check';
import { onListsChanged } from '../../lib/lists/store/list-repository';
import { onSettingsChanged } from '../../lib/settings/items';

/** Tells a check of what its rows would be judged by from now on; `readLists` reads the lists that are shown. */
export function followJudging(check: BulkCheck, readLists: () => Promise<void>): void {
  onListsChanged(({ judging }) => {
    if (judging) check.listsChanged();
    void readLists();
  });
  onSettingsChanged(check.settingsChanged);
}
