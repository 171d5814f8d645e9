import { isDemonstrationOutdone, removeDemonstrationList } from '../lists/store/demonstration';
import { changeSettings, readSettings } from '../settings/items';

/**
 * Removes the demonstration list once there is a real list, unless the person wants to keep it: made-up numbers beside
 * real ones would be taken for real. The removal is recorded first, so that it cannot happen without the person being
 * told.
 */
export async function letDemonstrationGo(): Promise<void> {
  const { demonstrationList } = await readSettings();
  if (demonstrationList === 'kept' || !(await isDemonstrationOutdone())) return;
  await changeSettings({ demonstrationList: 'left' });
  await removeDemonstrationList();
}
