import { browser } from '#imports';
import { Panel } from '../../components/panel/panel';
import { pageOfOurs } from '../../components/shared/mount-page';
import type { PageKnown } from '../../components/shared/status-line';
import type { ListLabel } from '../../lib/lists/list-label';
import { t } from '../../lib/locales/i18n';
import { ask, askTab, observeMessage } from '../../lib/messages/protocol';
import { latestOnly } from '../../lib/runtime/latest-only';
import { onSettingsChanged, readSettings } from '../../lib/settings/items';
import { addToStock } from '../../lib/watch/add-to-stock';
import { reveal } from './reveal';
import '../../components/panel/panel.css';

const surface = pageOfOurs(t);

let lists: ListLabel[] | undefined;
let tabId = -1;
let host = '';
let page: PageKnown = 'asking';
let { role: reader } = await readSettings();

function draw(): void {
  surface.draw(
    <Panel
      host={host}
      page={page}
      lists={lists}
      reader={reader}
      onReveal={(listingId, recordNo) => reveal(page, tabId, listingId, recordNo)}
      onOpenRecord={({ regime, recordNo }) => void ask('openRecord', { regime, recordNo })}
      onStock={addToStock}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onDecide={async (asks) => (await ask('decide', { asks })).decisions}
      onRetract={async (ids) => void (await ask('retract', { ids }))}
    />,
  );
}

/** Looks at the tab in front anew: it was switched, navigated, or its content script reported a change. */
const look = latestOnly(
  async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id ?? -1;
    return askTab(tabId, 'pageState', null).catch((): PageKnown => 'absent');
  },
  (known) => {
    host = typeof known === 'object' ? new URL(known.url).hostname : '';
    page = known;
    draw();
  },
);

// Heard from the first moment: a tab that is switched while the background wakes up would otherwise be missed.
browser.tabs.onActivated.addListener(() => void look());
browser.tabs.onUpdated.addListener((_, { status }) => status === 'complete' && void look());
observeMessage('report', (sender) => sender.tabId === tabId && void look());
onSettingsChanged((settings) => {
  reader = settings.role;
  draw();
});
draw();
void look();
({ lists } = await ask('lists', null));
draw();
