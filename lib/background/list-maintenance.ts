import { browser } from '../browser';
import { sweep } from '../lists/store/list-repository';
import { followManaged, updateDue, updateNow } from '../lists/subscriptions';
import { managed, onManagedChanged } from '../settings/managed';
import { tellOfArrivals } from './alerts';

const ALARM = 'list upkeep';
/** Subscriptions carry their own times; the alarm only looks whether one has come. */
const EVERY_MINUTES = 30;

/** Registers the alarm that keeps lists fresh, and the other events that update them. */
export function keepListsUp(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void upkeep();
  });
  browser.runtime.onStartup.addListener(() => void upkeep());
  onManagedChanged(() => void upkeep());
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
  });
}

/** Removes what dead builds left, follows the organisation's lists, fetches what is due, and reports what it brought. */
async function upkeep(): Promise<void> {
  await sweep();
  const { lists, unread } = await managed();
  await followManaged(lists, unread.length === 0);
  await updateDue();
  await tellOfArrivals();
}

/** Checks one subscription on request, and reports what it brought as the alarm does. */
export async function updateAtOnce(url: string): Promise<void> {
  await updateNow(url);
  await tellOfArrivals();
}
