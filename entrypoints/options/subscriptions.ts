import type { SubscriptionServices } from '../../components/options/subscriptions';
import { browser } from '../../lib/browser';
import { hostPermission, isListAddress } from '../../lib/domain/list-address';
import {
  acceptKey,
  followAgain,
  pauseSubscription,
  subscribe,
  unsubscribe,
} from '../../lib/lists/subscriptions';
import { ask } from '../../lib/messages/send';

/** The background fetches: its work outlives this page, and it reports new recordals that meet the stock. */
const update = async (url: string): Promise<void> => void (await ask('updateList', { url }));

/** What the options do with published lists. */
export const subscriptionServices: Omit<SubscriptionServices, 'subscriptions'> = {
  async onSubscribe(url) {
    // Requested first: the browser grants only while it still handles the press.
    if (!isListAddress(url) || !(await browser.permissions.request(hostPermission(url)))) return false;
    await subscribe(url);
    await update(new URL(url).href);
    return true;
  },
  onUnsubscribe: (url) => void unsubscribe(url),
  onPause: (url, paused) => void pauseSubscription(url, paused),
  async onUpdate({ url, allowed }) {
    if (allowed || (await browser.permissions.request(hostPermission(url)))) await update(url);
  },
  async onFollowAgain({ url, allowed }) {
    if (!allowed && !(await browser.permissions.request(hostPermission(url)))) return;
    await followAgain(url);
    await update(url);
  },
  onAcceptKey: (url) => acceptKey(url).then(() => update(url)),
};
