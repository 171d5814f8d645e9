import { onListsChanged } from '../../lib/lists/store/list-repository';
import { askLists } from '../../lib/messages/ask-to-look';
import { latestOnly } from '../../lib/runtime/latest-only';
import { onSettingsChanged, readSettings } from '../../lib/settings/items';

/** The lists that answer, and who reads. */
export async function whatIsKnown() {
  const [{ role }, { lists }] = await Promise.all([readSettings(), askLists()]);
  return { lists, reader: role };
}

/** Gives it anew whenever a list or a setting is another one; `listsChanged` hears of lists before that is read. */
export function followKnown(
  draw: (known: Awaited<ReturnType<typeof whatIsKnown>>) => void,
  listsChanged: () => void,
): void {
  const tell = latestOnly(whatIsKnown, draw);
  onListsChanged(() => {
    listsChanged();
    void tell();
  });
  onSettingsChanged(() => void tell());
}
