import { browser } from '../browser';
import { hostPermission, isListAddress } from '../domain/list-address';
import { sweep } from '../lists/store/list-repository';
import { managed, onManagedChanged } from '../settings/managed';
import { fileSourceAt } from '../sources/file-sources';
import { tellOfArrivals } from './alerts';
import { awakeFromNow } from './awake-during';
import { foldWhatWaits } from './collector-tabs';
import { letDemonstrationGo } from './demonstration';
import { lookForLost } from './look-for-lost';
import { readRegisters } from './read-registers';

const ALARM = 'list upkeep';
/** Each subscription has its own schedule; the alarm only checks whether one is due. */
const EVERY_MINUTES = 30;

/** Loaded when lists are maintained, which no page waits for. */
const subscriptions = () => import('../lists/subscriptions');

/** Registers the alarm that keeps lists fresh, and the other events that update them. */
export function keepListsUp(): void {
  const keepUp = () => void awakeFromNow(upkeep());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) keepUp();
  });
  browser.runtime.onStartup.addListener(keepUp);
  onManagedChanged(keepUp);
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
  });
}

/**
 * Removes what interrupted builds left behind, follows the organisation's lists, fetches what is due, removes the
 * demonstration list where a real one is here, and reports what is new.
 */
async function upkeep(): Promise<void> {
  await lookForLost();
  await sweep();
  await foldWhatWaits();
  const { lists: prescribed, unread } = await managed();
  const { followManaged, updateDue } = await subscriptions();
  await followManaged(prescribed, unread.length === 0);
  await updateDue({ mayAsk, readRegisters });
  await letDemonstrationGo();
  await tellOfArrivals();
}

/**
 * Whether the person allowed the extension to ask that host: an address in a file or an older version's storage is no
 * permission.
 */
async function mayAsk(url: string): Promise<boolean> {
  if (!isListAddress(url)) return false;
  // No browser grants a host that it cannot express as a pattern.
  return browser.permissions.contains(hostPermission(url)).catch(() => false);
}

/**
 * Checks one subscription on request, and reports news as the alarm does. `least`: the number of live rows of a
 * register that the person has accepted as enough.
 */
export async function updateAtOnce(url: string, least?: number): Promise<void> {
  if (fileSourceAt(url)) await readRegisters([url], least);
  else await (await subscriptions()).updateNow(url);
  await tellOfArrivals();
}
