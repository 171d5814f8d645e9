import { ask } from '../../lib/messages/protocol';
import { readSettings } from '../../lib/settings/items';
import { storedAlerts } from '../../lib/watch/alerts';
import { stockItems } from '../../lib/watch/stock';
import { watchedMarks } from '../../lib/watch/watchlist';
import { listStandings, siteStandings } from './list-rows';
import { mayNotify } from './own-lists';
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
    learningWords: words,
    alerts,
    watchlist,
    stock,
    notifying,
  };
}
