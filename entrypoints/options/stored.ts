import { storedAlerts } from '../../lib/lists/own/alerts';
import { stockItems } from '../../lib/lists/own/stock';
import { watchedMarks } from '../../lib/lists/own/watchlist';
import { ask } from '../../lib/messages';
import { readSettings } from '../../lib/settings/items';
import { mayNotify } from './own-lists';
import { listStandings, siteStandings } from './standings';
import { subscriptionStandings } from './subscriptions';

/** Everything that the options show, as it is stored now. */
export async function stored() {
  const settings = await readSettings();
  const [lists, subscriptions, sites, { decisions }, { words }, alerts, watchlist, stock, notifying] =
    await Promise.all([
      listStandings(settings),
      subscriptionStandings(),
      siteStandings(settings),
      ask('decisions', null),
      ask('learnt', null),
      storedAlerts(),
      watchedMarks(),
      stockItems(),
      mayNotify(),
    ]);
  return {
    ...{ settings, lists, subscriptions, sites, decisions, learntWords: words },
    ...{ alerts, watchlist, stock, notifying },
  };
}
