import { browser } from '#imports';
import type { SubscriptionServices, SubscriptionStatus } from '../../components/options/subscriptions';
import { fingerprintOf } from '../../lib/lists/publication/signature';
import { listStatus } from '../../lib/lists/store/list-repository';
import {
  acceptKey,
  pauseSubscription,
  type StoredSubscription,
  subscribe,
  subscriptions,
  unsubscribe,
} from '../../lib/lists/subscriptions';
import { ask } from '../../lib/messages/protocol';

/** Every published list that is followed, beside the list it brought. */
export async function subscriptionStandings(): Promise<SubscriptionStatus[]> {
  const [followed, lists] = await Promise.all([subscriptions(), listStatus()]);
  const dates = new Map(lists.map(({ name, date }) => [name, date]));
  return Promise.all(followed.map((one) => standingOf(one, dates.get(one.name ?? ''))));
}

async function standingOf(stored: StoredSubscription, date?: string): Promise<SubscriptionStatus> {
  const { url, name, version, managed, paused, nextCheck, problem, key, offeredKey } = stored;
  return {
    url,
    managed,
    paused,
    allowed: await browser.permissions.contains(leaveFor(url)),
    ...(name && { name }),
    ...(version !== undefined && { version }),
    ...(date && { date }),
    ...(nextCheck > 0 && { nextCheck: new Date(nextCheck).toISOString() }),
    ...(problem && { problem }),
    ...(key &&
      offeredKey && { keys: { pinned: await fingerprintOf(key), offered: await fingerprintOf(offeredKey) } }),
  };
}

/** Without the port, which Firefox knows in no pattern of hosts. */
const leaveFor = (url: string) => ({ origins: [`https://${new URL(url).hostname}/*`] });

/** The background fetches: its work outlives this page, and it tells of new recordals in the stock. */
const update = async (url: string): Promise<void> => void (await ask('updateList', { url }));

/** What the options do with published lists. */
export const subscriptionServices: Omit<SubscriptionServices, 'subscriptions'> = {
  async onSubscribe(url) {
    // Asked first: the browser grants only while it still answers the press.
    if (!(await browser.permissions.request(leaveFor(url)))) return false;
    await subscribe(url);
    await update(new URL(url).href);
    return true;
  },
  onUnsubscribe: (url) => void unsubscribe(url),
  onPause: (url, paused) => void pauseSubscription(url, paused),
  async onUpdate({ url, allowed }) {
    if (!allowed) await browser.permissions.request(leaveFor(url));
    await update(url);
  },
  onAcceptKey: (url) => acceptKey(url).then(() => update(url)),
};
