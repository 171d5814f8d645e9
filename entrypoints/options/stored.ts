import type { OptionsProps, StoredPart } from '../../components/options/options';
import { type Failure, failureOf, LocalizedError } from '../../lib/locales/localized-error';
import { ask } from '../../lib/messages/send';
import { inTime } from '../../lib/runtime/in-time';
import { readSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';
import { listRows } from '../../lib/surfaces/list-rows';
import { siteStatuses } from '../../lib/surfaces/site-access';
import { subscriptionStatuses } from '../../lib/surfaces/subscription-status';
import { storedAlerts } from '../../lib/watch/alerts';
import { stockItems } from '../../lib/watch/stock';
import { watchedMarks } from '../../lib/watch/watchlist';
import { mayNotify } from './own-lists';

/** Longest time, in ms, that one part may keep the others from being shown. */
const PATIENCE = 8_000;

/** Everything that the options show, as it is stored now. Never rejects: a part that cannot be read is named. */
export async function stored() {
  const failed: NonNullable<OptionsProps['failed']> = {};
  async function read<Value>(
    part: StoredPart,
    reading: () => Promise<Value>,
    otherwise: Value,
  ): Promise<Value> {
    try {
      return await inTime(reading(), PATIENCE, () => new LocalizedError({ key: 'section.noAnswer' }));
    } catch (error) {
      failed[part] = failureOf(error) satisfies Failure;
      return otherwise;
    }
  }
  const settings = await read('settings', readSettings, settingsFrom({}));
  const [lists, subscriptions, sites, decisions, learningWords, alerts, watchlist, stock, notifying] =
    await Promise.all([
      read('lists', () => listRows(settings), []),
      read('subscriptions', subscriptionStatuses, []),
      read('sites', () => siteStatuses(settings), []),
      read('decisions', async () => (await ask('decisions', null)).decisions, []),
      read('learning', async () => (await ask('learning', null)).words, 0),
      read('alerts', storedAlerts, []),
      read('watchlist', watchedMarks, []),
      read('stock', stockItems, []),
      read('notifying', mayNotify, false),
    ]);
  return {
    settings,
    lists,
    subscriptions,
    sites,
    decisions,
    learningWords,
    alerts,
    watchlist,
    stock,
    notifying,
    failed,
  };
}
