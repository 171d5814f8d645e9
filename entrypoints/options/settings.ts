import type { OptionsProps } from '../../components/options/options-props';
import { saveFile } from '../../components/shared/save-file';
import { today } from '../../lib/domain/day';
import { changeList, changeSettings, removeUnread } from '../../lib/settings/items';
import { unreadParts } from '../../lib/surfaces/unread-parts';
import { switchWriting } from '../../lib/surfaces/writing-access';

/** What the options do with settings, and with what of them cannot be read. */
export const settingsServices = {
  onChange: changeSettings,
  onChangeList: changeList,
  onSaveUnread: () => void saveUnread(),
  onRemoveUnread: removeUnread,
};

/** Switches the check while writing, and shows what came of it: the browser's leave is no setting, and tells nobody. */
export const writingServices = (draw: () => Promise<void>): Pick<OptionsProps, 'onSwitchWriting'> => ({
  onSwitchWriting: (centre, on) => switchWriting(centre, on).finally(draw),
});

/** Saves what is stored and cannot be read, as it is, for another version or another program. */
async function saveUnread(): Promise<void> {
  saveFile(new Blob([JSON.stringify(await unreadParts(), null, 2)]), `recordal-lens-unread-${today()}.json`);
}
