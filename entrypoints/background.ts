import { browser, defineBackground } from '#imports';
import { listLabels } from '../lib/background/list-labels';
import { lookUp } from '../lib/background/lookup';
import { followListChanges, openedLists } from '../lib/background/open-lists';
import { screenListings } from '../lib/background/screening';
import { showOnToolbar } from '../lib/background/toolbar';
import { answer } from '../lib/messages';

/** Every listener is registered at once: a worker that wakes for an event must already be listening for it. */
export default defineBackground(() => {
  answer({
    screen: async ({ listings }) => ({ screenings: await screenListings(listings) }),
    lookup: async ({ text, limit }) => ({ matches: await lookUp(text, limit) }),
    lists: async () => ({ lists: await listLabels() }),
    report: showOnToolbar,
  });
  followListChanges();
  browser.runtime.onInstalled.addListener(() => void openedLists());
});
