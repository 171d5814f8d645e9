import type { OptionsProps, StoredPart } from '../../components/options/options';
import { NOTHING_LEARNED } from '../../lib/learning/learning-data';
import { countDamagedRecords } from '../../lib/lists/store/sound-records';
import { gatherLookUps } from '../../lib/look-ups/kept/gather';
import { NOTHING_TO_LOOK_UP } from '../../lib/look-ups/look-up-rows';
import { ask } from '../../lib/messages/send';
import { readSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';
import { hasDemonstrationLeft } from '../../lib/surfaces/demonstration';
import { listRows } from '../../lib/surfaces/list-rows';
import { ownCustoms } from '../../lib/surfaces/own-customs';
import { readParts } from '../../lib/surfaces/read-parts';
import { siteStatuses } from '../../lib/surfaces/site-access';
import { subscriptionStatuses } from '../../lib/surfaces/subscription-status';
import { unreadParts } from '../../lib/surfaces/unread-parts';
import { storedAlerts } from '../../lib/watch/alerts';
import { stockItems } from '../../lib/watch/stock';
import { watchedMarks } from '../../lib/watch/watchlist';
import { decisionStore } from './decisions';
import { mayNotify } from './own-lists';

type Stored = Required<Pick<OptionsProps, Exclude<StoredPart, 'settings'>>>;

const NOTHING: Stored = {
  ...{ lists: [], subscriptions: [], sites: [], decisions: [], learning: NOTHING_LEARNED, alerts: [] },
  ...{ watchlist: [], stock: [], lookUps: NOTHING_TO_LOOK_UP, notifying: false, damagedRecords: 0 },
  ...{ unread: { own: [], managed: [] }, unreadDecisions: [], reachChange: undefined },
};

/** Everything that the options show, as it is stored now. Never rejects: a part that cannot be read is named. */
export async function stored() {
  const own = await readParts({ settings: readSettings }, { settings: settingsFrom({}) });
  const { settings } = own.values;
  const decided = decisionStore.all();
  const { values, failed } = await readParts<Stored>(
    {
      lists: () => listRows(settings),
      subscriptions: subscriptionStatuses,
      sites: () => siteStatuses(settings),
      decisions: async () => (await decided).decisions,
      unreadDecisions: async () => (await decided).unread,
      reachChange: () => decisionStore.change(),
      learning: async () => (await ask('learning', null)).learning,
      alerts: storedAlerts,
      watchlist: watchedMarks,
      stock: stockItems,
      lookUps: gatherLookUps,
      notifying: mayNotify,
      damagedRecords: countDamagedRecords,
      unread: unreadParts,
    },
    NOTHING,
  );
  const demonstrationLeft = hasDemonstrationLeft(settings, values.lists);
  return {
    ...{ ...values, settings, demonstrationLeft },
    customs: ownCustoms(settings),
    failed: { ...failed, ...own.failed },
  };
}
