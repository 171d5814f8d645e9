import { isDemonstrationOutdone, removeDemonstrationList } from '../lists/store/demonstration';
import { changeSettings, readSettings } from '../settings/items';

/**
 * Has the demonstration list leave where a real list is here, unless the person wants it kept: made-up numbers beside
 * real ones are taken for real. That it left is stored first: it must not go without being told of.
 */
export async function letDemonstrationGo(): Promise<void> {
  const { demonstrationList } = await readSettings();
  if (demonstrationList === 'kept' || !(await isDemonstrationOutdone())) return;
  await changeSettings({ demonstrationList: 'left' });
  await removeDemonstrationList();
}
