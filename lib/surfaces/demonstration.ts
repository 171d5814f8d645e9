import { packagedList } from '../lists/packaged-list';
import { installDemonstrationList } from '../lists/store/demonstration';
import { lossIsRead } from '../lists-lost/lists-lost';
import { ask } from '../messages/send';
import { changeSettings } from '../settings/items';
import type { Settings } from '../settings/settings';

/** Whether the demonstration list left by itself and the person is still to be told. */
export function hasDemonstrationLeft(
  { demonstrationList }: Pick<Settings, 'demonstrationList'>,
  lists: readonly { demonstration: boolean }[],
): boolean {
  return demonstrationList === 'left' && !lists.some(({ demonstration }) => demonstration);
}

/** What a person may answer when told that the demonstration list left, or that lists were lost. */
export const demonstrationServices = {
  /** Puts it back from the package, to stay. */
  async onBringBack(): Promise<void> {
    await changeSettings({ demonstrationList: 'kept' });
    await installDemonstrationList(packagedList);
    await ask('listsChanged', null);
  },
  onLossRead: lossIsRead,
  onUnderstood: (): Promise<void> => changeSettings({ demonstrationList: 'told' }),
};
