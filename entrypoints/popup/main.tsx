import { render } from 'preact';
import { browser } from '#imports';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { PageKnown } from '../../components/popup/status-line';
import { TextsContext } from '../../components/texts-context';
import { t } from '../../lib/i18n';
import { ask, askTab, overhear } from '../../lib/messages';
import { openPanel } from '../../lib/open-panel';
import { lookUp } from './look-up';
import { switchSite } from './switch-site';
import '../../components/popup/popup.css';

const texts = { t, today: new Date() };
document.documentElement.lang = t('languageTag');

const active = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
let windowId: number | undefined;
let known: Pick<PopupProps, 'page' | 'lists'> = { page: 'asking', lists: [] };

/** The page's own host: the browser tells a tab's address only to those who may read every tab. */
function host(): string {
  return typeof known.page === 'object' ? new URL(known.page.url).hostname : '';
}

async function open(surface: 'panel' | 'bulk' | 'options'): Promise<void> {
  if (surface === 'options') await browser.runtime.openOptionsPage();
  if (surface === 'panel') await openPanel(windowId);
  if (surface === 'bulk') await browser.tabs.create({ url: browser.runtime.getURL('/bulk.html' as never) });
  window.close();
}

function draw(more: Partial<typeof known> = {}): void {
  known = { ...known, ...more };
  render(
    <TextsContext.Provider value={texts}>
      <Popup
        {...known}
        host={host()}
        onSwitch={(on) => void switchSite(host(), on)}
        onLookup={lookUp}
        onReveal={(listingId, finding) => {
          void active
            .then((tab) => askTab(tab?.id ?? -1, 'reveal', { listingId, finding }))
            .finally(() => window.close());
        }}
        onOpen={open}
      />
    </TextsContext.Provider>,
    document.getElementById('root')!,
  );
}

async function look(): Promise<void> {
  const tab = await active;
  windowId = tab?.windowId;
  draw({ page: await askTab(tab?.id ?? -1, 'pageState', null).catch((): PageKnown => 'absent') });
}

draw();
void look();
overhear('report', async ({ tabId }) => tabId === (await active)?.id && void look());
void ask('lists', null).then(({ lists }) => draw({ lists }));
