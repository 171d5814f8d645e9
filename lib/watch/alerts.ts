import type { Recordal } from '../domain/recordal';
import { NOTHING_DONE, type Undo } from '../domain/undo';
import { announce } from '../lists/store/announce';
import { listsDatabase, type StoredAlert } from '../lists/store/database';
import type { ScreeningList } from '../lists/store/screening-list';
import { soundOf } from '../lists/store/sound-records';

/** The facts that identify an alert. */
export type AlertKey = Pick<StoredAlert, 'about' | 'subject' | 'regime' | 'recordNo'>;

/** The key of an alert in its store. */
export const keyOf = ({ about, subject, regime, recordNo }: AlertKey): [string, string, string, string] => [
  about,
  subject,
  regime,
  recordNo,
];

/** What the user was notified of, newest first. */
export async function storedAlerts(): Promise<StoredAlert[]> {
  const alerts = soundOf('alerts', await (await listsDatabase()).getAll('alerts'));
  return alerts.sort((a, b) => b.at.localeCompare(a.at));
}

/** Stores what was not reported before, and returns only that. */
export async function keepNewAlerts(alerts: readonly StoredAlert[]): Promise<StoredAlert[]> {
  const transaction = (await listsDatabase()).transaction('alerts', 'readwrite');
  const fresh: StoredAlert[] = [];
  for (const alert of alerts) {
    if (await transaction.store.get(keyOf(alert))) continue;
    await transaction.store.put(alert);
    fresh.push(alert);
  }
  await transaction.done;
  if (fresh.length > 0) announce('alerts', { judging: false });
  return fresh;
}

/** Marks alerts as read, or as unread again. */
export async function markAlerts(keys: readonly AlertKey[], seen: boolean): Promise<void> {
  const transaction = (await listsDatabase()).transaction('alerts', 'readwrite');
  for (const key of keys) {
    const alert = await transaction.store.get(keyOf(key));
    if (alert) await transaction.store.put({ ...alert, seen });
  }
  await transaction.done;
  announce('alerts', { judging: false });
}

/** Takes alerts off the list. A removed one is reported again if its recordal reappears; the undo restores it. */
export async function removeAlerts(keys: readonly AlertKey[]): Promise<Undo> {
  const transaction = (await listsDatabase()).transaction('alerts', 'readwrite');
  const removed: StoredAlert[] = [];
  for (const key of keys) {
    const alert = await transaction.store.get(keyOf(key));
    if (alert) removed.push(alert);
    await transaction.store.delete(keyOf(key));
  }
  await transaction.done;
  if (removed.length === 0) return NOTHING_DONE;
  announce('alerts', { judging: false });
  return async () => void (await keepNewAlerts(removed));
}

/** The facts in every alert about a recordal and the list that brought it. */
export function alertBasics(
  { regime, recordNo, markText, holder = '' }: Pick<Recordal, 'regime' | 'recordNo' | 'markText' | 'holder'>,
  { name, date, demonstration }: Pick<ScreeningList, 'name' | 'date' | 'demonstration'>,
) {
  return {
    list: name,
    listDate: date,
    demonstration,
    regime,
    recordNo,
    mark: markText,
    holder,
    at: new Date().toISOString(),
    seen: false,
  };
}
