import { browser } from '../browser';
import type { StoredAlert } from '../lists/store/database';
import { openLists } from '../lists/store/list-repository';
import { t } from '../locales/i18n';
import { readSettings } from '../settings/items';
import { takeArrivals } from '../watch/pending-changes';

/** Notifies the user of what new versions of lists brought; does nothing if they brought nothing. */
export async function tellOfArrivals(): Promise<void> {
  // Opened anew: the lists that the worker has open may still be the earlier version.
  const fresh = await takeArrivals(openLists, (await readSettings()).own);
  if (fresh.length > 0) await notify(fresh);
}

/** One notification for all of it, if the user allowed notifications; the list of alerts holds each in any case. */
async function notify(alerts: readonly StoredAlert[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const [first] = alerts as [StoredAlert];
  const { title, mark, recordNo, list } = first;
  const icons = browser.runtime.getManifest().icons ?? {};
  await browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL((icons['128'] ?? 'icon/128.png') as never),
    title: t('alerts.notification', {}, alerts.length),
    message: t(first.about === 'watched' ? `alerts.watched.${first.kind}` : `alerts.${first.about}`, {
      title,
      mark,
      recordNo,
      list,
    }),
  });
}

const NOTIFICATION = 'alerts';

/** Opens the list of alerts when the notification is clicked. */
export function openAlertsOnPress(): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id === NOTIFICATION)
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#alerts' as never) });
  });
}
