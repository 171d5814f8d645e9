import { Panel } from '../../components/panel/panel';
import { pageOfOurs } from '../../components/shared/mount-page';
import { browser } from '../../lib/browser';
import type { ListLabel } from '../../lib/lists/list-label';
import { t } from '../../lib/locales/i18n';
import { observeMessage } from '../../lib/messages/observe-message';
import { ask } from '../../lib/messages/send';
import { latestOnly } from '../../lib/runtime/latest-only';
import { onSettingsChanged, readSettings } from '../../lib/settings/items';
import { findingServices } from '../../lib/surfaces/finding-services';
import { hostOf, type PageKnown, pageIn, revealRecordal, tabInFront } from '../../lib/surfaces/page-in-front';
import '../../components/panel/panel.css';

const surface = pageOfOurs(t);

let lists: ListLabel[] | undefined;
let tabId = -1;
let page: PageKnown = 'asking';
let { role: reader } = await readSettings();

function draw(): void {
  surface.draw(
    <Panel
      host={hostOf(page)}
      page={page}
      lists={lists}
      reader={reader}
      onReveal={(listingId, recordNo) => revealRecordal(page, tabId, listingId, recordNo)}
      {...findingServices}
      onDecide={async (asks) => (await ask('decide', { asks })).decisions}
      onRetract={async (ids) => void (await ask('retract', { ids }))}
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

// Heard from the first moment: a tab that is switched while the background wakes up would otherwise be missed.
browser.tabs.onActivated.addListener(() => void look());
browser.tabs.onUpdated.addListener((_, { status }) => status === 'complete' && void look());
observeMessage('report', (from) => from === tabId && void look());
onSettingsChanged((settings) => {
  reader = settings.role;
  draw();
});
draw();
void look();
({ lists } = await ask('lists', null));
draw();
