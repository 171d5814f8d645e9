import type { Unread } from '../../components/options/unread-parts';
import { ask } from '../../lib/messages/send';
import { readSettings, unreadSettings } from '../../lib/settings/items';
import { managed } from '../../lib/settings/managed';
import { listRows } from '../../lib/surfaces/list-rows';
import { siteStatuses } from '../../lib/surfaces/site-access';
import { subscriptionStatuses } from '../../lib/surfaces/subscription-status';
import { storedAlerts } from '../../lib/watch/alerts';
import { stockItems } from '../../lib/watch/stock';
import { watchedMarks } from '../../lib/watch/watchlist';
import { decisionStore } from './decisions';
import { mayNotify } from './own-lists';

/** Everything that the options show, as it is stored now. */
export async function stored() {
  const settings = await readSettings();
  const [
    unread,
    lists,
    subscriptions,
    sites,
    decided,
    reachChange,
    learned,
    alerts,
    watchlist,
    stock,
    notifying,
  ] = await Promise.all([
    unreadParts(),
    listRows(settings),
    subscriptionStatuses(),
    siteStatuses(settings),
    decisionStore.all(),
    decisionStore.change(),
    ask('learning', null),
    storedAlerts(),
    watchedMarks(),
    stockItems(),
    mayNotify(),
  ]);
  return {
    settings,
    unread,
    lists,
    subscriptions,
    sites,
    decisions: decided.decisions,
    unreadDecisions: decided.unread,
    reachChange,
    ...learned,
    ...{ alerts, watchlist, stock, notifying },
  };
}

/** What cannot be read of the person's own settings, and of what the organisation deployed. */
export async function unreadParts(): Promise<Unread> {
  const [own, deployed] = await Promise.all([unreadSettings(), managed()]);
  return { own, managed: deployed.unread };
}
