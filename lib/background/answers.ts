import type { LearningData } from '../learning/learning-data';
import { pageLearning } from '../learning/page-learning';
import { refused } from '../messages/answer';
import type { Answers, Sender, ShopPage } from '../messages/protocol';
import { saidOnce } from '../messages/said-once';
import { hasChanged } from '../page/site-health';
import { storedAlerts } from '../watch/alerts';
import { tellOfArrivals } from './alerts';
import { decisionDesk } from './decisions';
import { listLabels } from './list-labels';
import { updateAtOnce } from './list-maintenance';
import { listsChanged } from './lists-changed';
import { collector } from './load-collector';
import { ownMarks } from './own-marks';
import { brandsToLookUp } from './page-brands';
import { pageSettingsFor } from './page-settings';
import { recheckPages } from './pages';
import { openPicturesForShop } from './pictures';
import { registersRead } from './read-registers';
import { openRecord } from './record';
import { takeReport } from './reports';
import { screenListings } from './screening';
import { decideForShop, openRecordForShop, retractForShop, screenForShop } from './shop-requests';
import { surveyTrouble } from './survey';
import { checkDraftFor, writingSettingsFor } from './writing';

/** For work that returns nothing: every message needs an answer. */
const done = async (work: Promise<unknown>): Promise<null> => {
  await work;
  return null;
};

/**
 * What a page's first question needs is loaded whenever the worker wakes; the rest, such as reading tables and ranking
 * what was typed, is run when it is first needed. All of it is in one file, because a worker cannot load another.
 */
const looking = () => import('./lookup');
const wording = () => import('./wording');
const pageRecord = () => import('./page-record');

const isShop = (sender: Sender): sender is ShopPage => sender.is === 'shop';

/** Only a script on a page asks this. */
function shopOf(sender: Sender): ShopPage {
  if (!isShop(sender)) throw refused();
  return sender;
}

/** Every message that the background answers; `REQUESTS` says who may send which. */
export const answers: Answers = {
  screen: async ({ listings, folded }, sender) =>
    saidOnce(
      await (isShop(sender)
        ? screenForShop(listings, sender)
        : screenListings(listings, undefined, { folded: folded === true })),
    ),
  suggest: async ({ listing }, sender) => ({
    suggestion: await (await wording()).suggestFor(listing, isShop(sender) ? sender : undefined),
  }),
  writing: (_, sender) => writingSettingsFor(shopOf(sender)),
  draft: (draft, sender) => checkDraftFor(draft, shopOf(sender)),
  recordBasis: async () => (await pageRecord()).recordBasis(),
  recordRows: async ({ listings, first }) => ({
    rows: await (await pageRecord()).recordRows(listings, first),
  }),
  lookup: async ({ text, limit }) => (await looking()).lookUp(text, limit),
  updateList: ({ url, least }) => done(updateAtOnce(url, least)),
  registersRead: () => done(registersRead().then(tellOfArrivals)),
  lists: async () => ({ lists: await listLabels() }),
  pageSettings: (_, sender) => pageSettingsFor(sender),
  report: async (report, sender) => (isShop(sender) ? done(takeReport(report, sender)) : null),
  health: async ({ site, page }) => ({ changed: await hasChanged(site, page) }),
  decide: async ({ asks }, sender) => ({
    decisions: await (isShop(sender) ? decideForShop(asks, sender) : decisionDesk().decide(asks)),
  }),
  retract: ({ ids, more }, sender) =>
    done(isShop(sender) ? retractForShop(ids, sender) : decisionDesk().retract(ids, { more })),
  decisions: async () => ({ decisions: await decisionDesk().all() }),
  importDecisions: ({ decisions, from, more }) => done(decisionDesk().takeIn(decisions, from, { more })),
  settle: async ({ chosen, note }) => ({ decision: await decisionDesk().settle(chosen, note) }),
  eraseDecisions: () => done(decisionDesk().erase()),
  listsChanged: () => done(listsChanged()),
  openRecord: (name, sender) =>
    done(isShop(sender) ? openRecordForShop(name, sender) : openRecord(name.regime, name.recordNo)),
  openPictures: ({ listingId }, sender) => done(openPicturesForShop(listingId, shopOf(sender))),
  rivals: ownMarks,
  alerts: async () => ({ unread: (await storedAlerts()).filter(({ seen }) => !seen).length }),
  learning: async () => ({ learning: await pageLearning().data() }),
  forgetLearning: async ({ words }) => ({ learning: await forgetLearning(words) }),
  collect: async ({ tabId }) => ({ collection: await (await collector()).collect(tabId) }),
  collection: async ({ tabId }) => ({ collection: await (await collector()).collectionIn(tabId) }),
  endCollection: async ({ tabId }) => ({ collection: await (await collector()).endCollection(tabId) }),
  undoCollection: async ({ tabId }) => done((await collector()).takeCollectionBack(tabId)),
  collectorJoin: async (_, sender) => (await collector()).joinCollector(shopOf(sender)),
  collectorPress: async (press, sender) => done((await collector()).takePress(press, shopOf(sender))),
  collectorPage: async (page, sender) => done((await collector()).takeResultPage(page, shopOf(sender))),
  collectorDone: async (_, sender) => done((await collector()).endCollection(shopOf(sender).tabId)),
  restoreLearning: async ({ learning }) => {
    await pageLearning().restore(learning);
    return done(recheckPages());
  },
  surveyTrouble: async () => ({ trouble: await surveyTrouble() }),
  toLookUp: async ({ listings }) => ({ words: await brandsToLookUp(listings) }),
};

/** Pages are judged anew without what was forgotten. */
async function forgetLearning(words: readonly string[] | 'all'): Promise<LearningData> {
  const forgotten = await (words === 'all' ? pageLearning().forgetAll() : pageLearning().forget(words));
  await recheckPages();
  return forgotten;
}
