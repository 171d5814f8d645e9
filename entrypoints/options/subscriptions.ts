import type { RegisterServices } from '../../components/options/registers';
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
const update = async (url: string, least?: number): Promise<void> =>
  void (await ask('updateList', { url, ...(least !== undefined && { least }) }));

/**
 * What the options do before an authority's register is fetched: permission is requested at once, while the browser
 * handles the click.
 */
export const registerServices: RegisterServices = {
  onAllowRegister: ({ newest }) => browser.permissions.request(hostPermission(newest.address)),
};

/** The options' actions on published lists. */
export const subscriptionServices: Omit<SubscriptionServices, 'subscriptions'> = {
  async onSubscribe(url) {
    // Requested first: the browser only grants it while it handles the click.
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
  onTakeSmaller: update,
  async onFollowAgain({ url, allowed }) {
    if (!allowed && !(await browser.permissions.request(hostPermission(url)))) return;
    await followAgain(url);
    await update(url);
  },
  onAcceptKey: (url) => acceptKey(url).then(() => update(url)),
};
