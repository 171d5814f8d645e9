import '../lib/background/preload-database';
import { browser, defineBackground } from '#imports';
import { openAlertsOnPress, tellOfArrivals } from '../lib/background/alerts';
import { decisionDesk } from '../lib/background/decisions';
import { checkDraftsOnRequest, offerDraftCheck } from '../lib/background/drafts';
import { logHealth } from '../lib/background/health';
import { listLabels } from '../lib/background/list-labels';
import { keepListsUp, updateAtOnce } from '../lib/background/list-maintenance';
import { lookUp } from '../lib/background/lookup';
import { followListChanges, forgetOpened, openedLists } from '../lib/background/open-lists';
import { pageSettingsFor } from '../lib/background/page-settings';
import { recheckPages } from '../lib/background/pages';
import { openRecord } from '../lib/background/record';
import { screenListings } from '../lib/background/screening';
import { showOnToolbar } from '../lib/background/toolbar';
import { pageLearning } from '../lib/learning/page-learning';
import { answer } from '../lib/messages/protocol';
import { hasChanged } from '../lib/page/site-health';
import { onSettingsChanged, readSettings } from '../lib/settings/items';
import { storedAlerts } from '../lib/watch/alerts';
import { rivalsOf } from '../lib/watch/conflicting-recordals';

/** Every listener is registered at once: a worker that wakes for an event must already be listening for it. */
export default defineBackground(() => {
  answer({
    screen: async ({ listings }) => ({ screenings: await screenListings(listings) }),
    lookup: async ({ text, limit }) => ({ matches: await lookUp(text, limit) }),
    updateList: ({ url }) => updateAtOnce(url),
    lists: async () => ({ lists: await listLabels() }),
    pageSettings: ({ host }) => pageSettingsFor(host),
    report: async (report, sender) => {
      await Promise.all([showOnToolbar(report, sender), logHealth(report)]);
      return null;
    },
    health: async ({ site, page }) => ({ changed: await hasChanged(site, page) }),
    decide: async ({ asks }) => ({ decisions: await decisionDesk().decide(asks) }),
    retract: ({ ids }) =>
      decisionDesk()
        .retract(ids)
        .then(() => null),
    decisions: async () => ({ decisions: await decisionDesk().all() }),
    importDecisions: ({ decisions }) =>
      decisionDesk()
        .takeIn(decisions)
        .then(() => null),
    listsChanged: () => listsChanged().then(() => null),
    openRecord: ({ regime, recordNo }) => openRecord(regime, recordNo),
    rivals: async () => ({ rivals: await rivalsOf((await readSettings()).own, await openedLists()) }),
    alerts: async () => ({ unread: (await storedAlerts()).filter(({ seen }) => !seen).length }),
    learning: async () => ({ words: await pageLearning().words() }),
    learningData: async () => ({ learning: await pageLearning().data() }),
    forgetLearning: async () => ({ learning: await pageLearning().forget() }),
    restoreLearning: ({ learning }) =>
      pageLearning()
        .restore(learning)
        .then(() => null),
  });
  checkDraftsOnRequest();
  keepListsUp();
  openAlertsOnPress();
  followListChanges(() => void listsChanged());
  onSettingsChanged(recheckPages);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void openedLists();
    void offerDraftCheck();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});

/** Has every page ask anew by the lists as they are now, and tells of what they brought. */
async function listsChanged(): Promise<void> {
  forgetOpened();
  await Promise.all([recheckPages(), tellOfArrivals()]);
}
