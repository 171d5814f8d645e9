import { browser } from '#imports';
import { Popup, type PopupProps } from '../../components/popup/popup';
import { pageOfOurs } from '../../components/shared/mount-page';
import type { PageKnown } from '../../components/shared/status-line';
import { t } from '../../lib/locales/i18n';
import { ask, askTab, observeMessage } from '../../lib/messages/protocol';
import { readTab } from '../../lib/page/read-tab';
import { latestOnly } from '../../lib/runtime/latest-only';
import { lookUp } from './look-up';
import { openSurface, readList } from './open-surface';
import { reveal } from './reveal';
import { saveBroken } from './save-broken';
import { switchSite } from './switch-site';
import '../../components/popup/popup.css';

const surface = pageOfOurs(t);

const active = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
let windowId: number | undefined;
let known: Pick<PopupProps, 'page' | 'lists' | 'changed' | 'unread'> = { page: 'asking' };

/** The page's own host: the browser tells a tab's address only to those who may read every tab. */
function host(): string {
  return typeof known.page === 'object' ? new URL(known.page.url).hostname : '';
}

function draw(more: Partial<typeof known> = {}): void {
  known = { ...known, ...more };
  surface.draw(
    <Popup
      {...known}
      host={host()}
      onSwitch={(on) => void switchSite(host(), on)}
      onRead={() => void read()}
      onReadList={() => void active.then((tab) => readList(tab?.id))}
      onSaveBroken={() => void active.then((tab) => saveBroken(tab?.id ?? -1))}
      onLookup={lookUp}
      onOpenRecord={({ regime, recordNo }) =>
        void ask('openRecord', { regime, recordNo }).then(() => window.close())
      }
      onReveal={(listingId, finding) => void reveal(active, listingId, finding)}
      onOpen={(surface) => openSurface(surface, windowId)}
    />,
  );
}

const look = latestOnly(
  async () => {
    const tab = await active;
    windowId = tab?.windowId;
    return askTab(tab?.id ?? -1, 'pageState', null).catch((): PageKnown => 'absent');
  },
  (page) => {
    draw({ page });
    if (typeof page === 'object') void ask('health', { site: page.site, page: page.page }).then(draw);
  },
);

/** Reads a page on request. The reader's first report, which is overheard below, brings its answer. */
async function read(): Promise<void> {
  const tab = await active;
  draw({ page: 'asking' });
  await readTab(tab?.id ?? -1, tab?.url).catch(() => draw({ page: 'closed' }));
}

draw();
void look();
observeMessage('report', async ({ tabId }) => tabId === (await active)?.id && void look());
void ask('lists', null).then(({ lists }) => draw({ lists }));
void ask('alerts', null).then(({ unread }) => draw({ unread }));
