import { pageLearning } from '../learning/page-learning';
import type { Answers } from '../messages/protocol';
import { hasChanged } from '../page/site-health';
import { readSettings } from '../settings/items';
import { storedAlerts } from '../watch/alerts';
import { rivalsOf } from '../watch/conflicting-recordals';
import { decideFor, isHeldUp } from './decide';
import { decisionDesk } from './decisions';
import { logHealth } from './health';
import { listLabels } from './list-labels';
import { updateAtOnce } from './list-maintenance';
import { listsChanged } from './lists-changed';
import { lookUp } from './lookup';
import { openedLists } from './open-lists';
import { pageSettingsFor } from './page-settings';
import { openRecord } from './record';
import { screenListings } from './screening';
import { showOnToolbar } from './toolbar';

/** Where the work is done, and there is nothing to tell: a message is always answered. */
const done = async (work: Promise<unknown>): Promise<null> => {
  await work;
  return null;
};

/** Everything that the background answers. */
export const answers: Answers = {
  screen: async ({ listings }) => ({ screenings: await screenListings(listings) }),
  lookup: async ({ text, limit }) => ({ matches: await lookUp(text, limit) }),
  updateList: ({ url }) => done(updateAtOnce(url)),
  lists: async () => ({ lists: await listLabels() }),
  pageSettings: ({ host }) => pageSettingsFor(host),
  report: (report, sender) => done(Promise.all([showOnToolbar(report, sender, isHeldUp), logHealth(report)])),
  health: async ({ site, page }) => ({ changed: await hasChanged(site, page) }),
  decide: async ({ asks }, sender) => ({ decisions: await decideFor(asks, sender) }),
  retract: ({ ids }) => done(decisionDesk().retract(ids)),
  decisions: async () => ({ decisions: await decisionDesk().all() }),
  importDecisions: ({ decisions }) => done(decisionDesk().takeIn(decisions)),
  listsChanged: () => done(listsChanged()),
  openRecord: ({ regime, recordNo }) => done(openRecord(regime, recordNo)),
  rivals: async () => ({ rivals: await rivalsOf((await readSettings()).own, await openedLists()) }),
  alerts: async () => ({ unread: (await storedAlerts()).filter(({ seen }) => !seen).length }),
  learning: async () => ({ words: await pageLearning().words() }),
  learningData: async () => ({ learning: await pageLearning().data() }),
  forgetLearning: async () => ({ learning: await pageLearning().forget() }),
  restoreLearning: ({ learning }) => done(pageLearning().restore(learning)),
};
