import { render } from 'preact';
import { browser } from '#imports';
import { Panel } from '../../components/panel/panel';
import type { PageKnown } from '../../components/popup/status-line';
import { TextsContext } from '../../components/texts-context';
import { shownFindings } from '../../lib/highlight/highlight';
import { t } from '../../lib/i18n';
import { ask, askTab, type ListLabel, overhear } from '../../lib/messages';
import '../../components/panel/panel.css';

const texts = { t, today: new Date() };
document.documentElement.lang = t('languageTag');

let lists: ListLabel[] = [];
let tabId = -1;
let host = '';
let page: PageKnown = 'asking';

function reveal(listingId: string, recordNo: string): void {
  if (typeof page !== 'object') return;
  const screened = page.screened.find(({ listing }) => listing.id === listingId);
  const finding = shownFindings(screened!.screening).findIndex((shown) => shown.recordNo === recordNo);
  void askTab(tabId, 'reveal', { listingId, finding: Math.max(0, finding) }).catch(() => look());
}

function draw(): void {
  render(
    <TextsContext.Provider value={texts}>
      <Panel
        {...{ host, page, lists, reader: 'seller' }}
        onReveal={reveal}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onDecide={async (asks) => (await ask('decide', { asks })).decisions}
        onRetract={async (ids) => void (await ask('retract', { ids }))}
      />
    </TextsContext.Provider>,
    document.getElementById('root')!,
  );
}

/** Looks at the tab in front anew: it was switched, navigated, or its content script reported a change. */
async function look(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  tabId = tab?.id ?? -1;
  const known = await askTab(tabId, 'pageState', null).catch(() => 'absent' as const);
  host = tab?.url ? new URL(tab.url).host : '';
  page = known;
  draw();
}

draw();
void look();
void ask('lists', null).then((answered) => {
  lists = answered.lists;
  draw();
});
browser.tabs.onActivated.addListener(() => void look());
browser.tabs.onUpdated.addListener((_, { status }) => status === 'complete' && void look());
overhear('report', (sender) => sender.tabId === tabId && void look());
