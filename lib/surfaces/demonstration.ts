import { packagedList } from '../lists/packaged-list';
import { installDemonstrationList } from '../lists/store/demonstration';
import { lossIsRead } from '../lists-lost/lists-lost';
import { ask } from '../messages/send';
import { changeSettings } from '../settings/items';
import type { Settings } from '../settings/settings';

/** Whether the demonstration list was removed automatically and the person has not been told yet. */
export function hasDemonstrationLeft(
  { demonstrationList }: Pick<Settings, 'demonstrationList'>,
  lists: readonly { demonstration: boolean }[],
): boolean {
  return demonstrationList === 'left' && !lists.some(({ demonstration }) => demonstration);
}

/** A person's possible answers to the news that the demonstration list went, or that lists were lost. */
export const demonstrationServices = {
  /** Restores it from the package, and keeps it. */
  async onBringBack(): Promise<void> {
    await changeSettings({ demonstrationList: 'kept' });
    await installDemonstrationList(packagedList);
    await ask('listsChanged', null);
  },
  onLossRead: lossIsRead,
  onUnderstood: (): Promise<void> => changeSettings({ demonstrationList: 'told' }),
};
