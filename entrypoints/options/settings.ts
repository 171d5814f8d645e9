import type { OptionsProps } from '../../components/options/options-props';
import { saveFile } from '../../components/shared/save-file';
import { today } from '../../lib/domain/day';
import { changeList, changeSettings, removeUnread } from '../../lib/settings/items';
import { unreadParts } from '../../lib/surfaces/unread-parts';
import { switchWriting } from '../../lib/surfaces/writing-access';

/** The options' actions on settings, including those that cannot be read. */
export const settingsServices = {
  onChange: changeSettings,
  onChangeList: changeList,
  onSaveUnread: () => void saveUnread(),
  onRemoveUnread: removeUnread,
};

/**
 * Switches the check while writing, and shows the result: the browser's permission is no setting, so there is no event
 * for it.
 */
export const writingServices = (draw: () => Promise<void>): Pick<OptionsProps, 'onSwitchWriting'> => ({
  onSwitchWriting: (centre, on) => switchWriting(centre, on).finally(draw),
});

/** Saves what is stored but cannot be read, as it is, for another version or another program. */
async function saveUnread(): Promise<void> {
  saveFile(new Blob([JSON.stringify(await unreadParts(), null, 2)]), `recordal-lens-unread-${today()}.json`);
}
