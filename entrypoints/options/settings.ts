import { saveFile } from '../../components/shared/save-file';
import { today } from '../../lib/domain/day';
import { changeList, changeSettings, removeUnread } from '../../lib/settings/items';
import { unreadParts } from './stored';

/** What the options do with settings, and with what of them cannot be read. */
export const settingsServices = {
  onChange: changeSettings,
  onChangeList: changeList,
  onSaveUnread: () => void saveUnread(),
  onRemoveUnread: removeUnread,
};

/** Saves what is stored and cannot be read, as it is, for another version or another program. */
async function saveUnread(): Promise<void> {
  saveFile(new Blob([JSON.stringify(await unreadParts(), null, 2)]), `recordal-lens-unread-${today()}.json`);
}
