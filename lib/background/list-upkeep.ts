import { browser } from '#imports';
import { t } from '../i18n';
import { sweep } from '../lists/cache';
import type { StoredStockAlert } from '../lists/database';
import { checkStock } from '../lists/stock';
import { followManaged, type UpdateResult, updateDue, updateNow } from '../lists/subscriptions';
import { readSettings } from '../settings/items';
import { managed, onManagedChanged } from '../settings/managed';
import { openedLists } from './open-lists';

const ALARM = 'list upkeep';
/** Subscriptions carry their own times; the alarm only looks whether one has come. */
const EVERY_MINUTES = 30;

/** Registers the alarm that keeps lists fresh, and whatever else calls for it. */
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

/** Removes what dead builds left, follows the organisation's lists, fetches what is due, and tells of the stock. */
async function upkeep(): Promise<void> {
  await sweep();
  await followManaged((await managed()).lists);
  const results = await updateDue();
  const alerts: StoredStockAlert[] = [];
  for (const result of results.values()) alerts.push(...(await stockAlertsOf(result)));
  if (alerts.length > 0) await notify(alerts);
}

/** Checks one subscription at the person's word, and tells of the stock as the alarm does. */
export async function updateAtOnce(url: string): Promise<null> {
  const alerts = await stockAlertsOf(await updateNow(url));
  if (alerts.length > 0) await notify(alerts);
  return null;
}

async function stockAlertsOf(update: UpdateResult): Promise<StoredStockAlert[]> {
  if (update.outcome !== 'updated') return [];
  const { list, addedRows } = update.result;
  const opened = (await openedLists()).find(({ name }) => name === list.name);
  return opened ? checkStock(opened, addedRows, (await readSettings()).own) : [];
}

async function notify(alerts: readonly StoredStockAlert[]): Promise<void> {
  const [first] = alerts as [StoredStockAlert];
  const icons = browser.runtime.getManifest().icons ?? {};
  await browser.notifications.create({
    type: 'basic',
    iconUrl: browser.runtime.getURL((icons['128'] ?? 'icon/128.png') as never),
    title: t('stock.met', {}, alerts.length),
    message: t('stock.metFirst', {
      title: first.title,
      mark: first.mark,
      recordNo: first.recordNo,
      list: first.list,
    }),
  });
}
