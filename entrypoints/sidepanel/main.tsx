import { Panel } from '../../components/panel/panel';
import { pageOfOurs } from '../../components/shared/mount-page';
import { browser } from '../../lib/browser';
import { observeMessage } from '../../lib/messages/observe-message';
import { latestOnly } from '../../lib/runtime/latest-only';
import { readSettings } from '../../lib/settings/items';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { hostOf, type PageKnown, pageIn, revealRecordal, tabInFront } from '../../lib/surfaces/page-in-front';
import { panelServices } from '../../lib/surfaces/panel-services';
import { queueHandOver } from '../../lib/surfaces/queue-hand-over';
import { pictureServices } from '../../lib/surfaces/read-pictures';
import { drawFromPage } from '../../lib/surfaces/sample-page';
import { factsOf, followFacts } from '../../lib/surfaces/surface-facts';
import '../../components/panel/panel.css';

const surface = pageOfOurs(await speakChosen());
const handOver = queueHandOver('page');

let tabId = -1;
let page: PageKnown = 'asking';
let facts = factsOf(await readSettings());

function draw(): void {
  surface.draw(
    <Panel
      host={hostOf(page)}
      page={page}
      {...facts}
      onReveal={(listingId, recordNo) => revealRecordal(page, tabId, listingId, recordNo)}
      {...panelServices}
      {...handOver}
      onDrawSample={(each) => drawFromPage(page, each)}
      {...pictureServices(() => tabId)}
    />,
  );
}

/** Looks at the tab in front anew: it was switched, navigated, or its content script reported a change. */
const look = latestOnly(
  async () => {
    tabId = (await tabInFront())?.id ?? -1;
    return pageIn(tabId);
  },
  (known) => {
    page = known;
    draw();
  },
);

// Registered from the first moment: otherwise a tab that is switched while the background starts would be missed.
browser.tabs.onActivated.addListener(() => void look());
browser.tabs.onUpdated.addListener((_, { status }) => status === 'complete' && void look());
observeMessage('report', (from) => from === tabId && void look());
draw();
void look();
followFacts((now) => {
  facts = now;
  draw();
}, look);
