import { ask } from '../../lib/messages/send';
import { readSettings } from '../../lib/settings/items';
import { listRows } from '../../lib/surfaces/list-rows';
import { siteStatuses } from '../../lib/surfaces/site-access';
import { subscriptionStatuses } from '../../lib/surfaces/subscription-status';
import { storedAlerts } from '../../lib/watch/alerts';
import { stockItems } from '../../lib/watch/stock';
import { watchedMarks } from '../../lib/watch/watchlist';
import { mayNotify } from './own-lists';

/** Everything that the options show, as it is stored now. */
export async function stored() {
  const settings = await readSettings();
  const [lists, subscriptions, sites, { decisions }, { learning }, alerts, watchlist, stock, notifying] =
    await Promise.all([
      listRows(settings),
      subscriptionStatuses(),
      siteStatuses(settings),
      ask('decisions', null),
      ask('learning', null),
      storedAlerts(),
      watchedMarks(),
      stockItems(),
      mayNotify(),
    ]);
  return {
    settings,
    lists,
    subscriptions,
    sites,
    decisions,
    learning,
    alerts,
    watchlist,
    stock,
    notifying,
  };
}
