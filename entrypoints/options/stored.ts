import { cutOff } from '../../lib/backup/under-way';
import { countDamagedRecords } from '../../lib/lists/store/sound-records';
import { listsLost } from '../../lib/lists-lost/lists-lost';
import { gatherLookUps } from '../../lib/look-ups/kept/gather';
import { askToLook } from '../../lib/messages/ask-to-look';
import { prescribed, readSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';
import { hasDemonstrationLeft } from '../../lib/surfaces/demonstration';
import { listRows } from '../../lib/surfaces/list-rows';
import { lookForLists } from '../../lib/surfaces/look-for-lists';
import { ownCustoms } from '../../lib/surfaces/own-customs';
import { readParts } from '../../lib/surfaces/read-parts';
import { siteStatuses } from '../../lib/surfaces/site-access';
import { subscriptionStatuses } from '../../lib/surfaces/subscription-status';
import { unreadParts } from '../../lib/surfaces/unread-parts';
import { centreStatuses } from '../../lib/surfaces/writing-access';
import { storedAlerts } from '../../lib/watch/alerts';
import { stockItems } from '../../lib/watch/stock';
import { watchedMarks } from '../../lib/watch/watchlist';
import { decisionParts } from './decisions';
import { NOTHING, type Stored } from './nothing-stored';
import { mayNotify } from './own-lists';
import { recordedPictures } from './recorded-pictures';

/** Everything that the options show, as it is stored now. Never rejects: a part that cannot be read is named. */
export async function stored() {
  const own = await readParts({ settings: readSettings }, { settings: settingsFrom({}) });
  const { settings } = own.values;
  const looked = lookForLists();
  const { values, failed } = await readParts<Stored>(
    {
      lists: () => looked.then(() => listRows(settings)),
      listsLost: () => looked.then(listsLost),
      subscriptions: subscriptionStatuses,
      sites: () => siteStatuses(settings),
      centres: () => centreStatuses(settings),
      ...decisionParts(),
      learning: async () => (await askToLook('learning', null)).learning,
      alerts: storedAlerts,
      watchlist: watchedMarks,
      stock: stockItems,
      lookUps: gatherLookUps,
      notifying: mayNotify,
      damagedRecords: countDamagedRecords,
      prescribed,
      unread: unreadParts,
      cutOff,
      recordedPictures,
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
