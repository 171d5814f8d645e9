import { ask } from '../../lib/messages/send';
import { readSettings } from '../../lib/settings/items';
import { listRows } from '../../lib/surfaces/list-rows';
import { siteStatuses } from '../../lib/surfaces/site-access';
import { subscriptionStatuses } from '../../lib/surfaces/subscription-status';
import { unreadParts } from '../../lib/surfaces/unread-parts';
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
    { words },
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
    learningWords: words,
    alerts,
    watchlist,
    stock,
    notifying,
  };
}
