import { render } from 'preact';
import { browser } from '#imports';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { PageKnown } from '../../components/popup/status-line';
import { TextsContext } from '../../components/texts-context';
import { t } from '../../lib/i18n';
import { ask, askTab, overhear } from '../../lib/messages';
import { openPanel } from '../../lib/open-panel';
import { changeSettings, readSettings } from '../../lib/settings/items';
import { lookUp } from './look-up';
import '../../components/popup/popup.css';

const texts = { t, today: new Date() };
document.documentElement.lang = t('languageTag');

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? -1;
let known: Pick<PopupProps, 'page' | 'lists'> = { page: 'asking', lists: [] };

async function turn(on: boolean): Promise<void> {
  const host = new URL(tab?.url ?? '').hostname;
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((site) => site !== host);
  await changeSettings({ sitesOff: on ? others : [...others, host] });
}

async function open(surface: 'panel' | 'bulk' | 'options'): Promise<void> {
  if (surface === 'options') await browser.runtime.openOptionsPage();
  if (surface === 'panel') await openPanel(tab?.windowId);
  if (surface === 'bulk') await browser.tabs.create({ url: browser.runtime.getURL('/bulk.html' as never) });
  window.close();
}

function draw(more: Partial<typeof known> = {}): void {
  known = { ...known, ...more };
  render(
    <TextsContext.Provider value={texts}>
      <Popup
        {...known}
        host={tab?.url ? new URL(tab.url).host : ''}
        onSwitch={turn}
        onLookup={lookUp}
        onReveal={(listingId, finding) => {
          void askTab(tabId, 'reveal', { listingId, finding }).finally(() => window.close());
        }}
        onOpen={open}
      />
    </TextsContext.Provider>,
    document.getElementById('root')!,
  );
}

async function look(): Promise<void> {
  draw({ page: await askTab(tabId, 'pageState', null).catch((): PageKnown => 'absent') });
}

draw();
void look();
overhear('report', (sender) => sender.tabId === tabId && void look());
void ask('lists', null).then(({ lists }) => draw({ lists }));
