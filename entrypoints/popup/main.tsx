import { Popup } from '../../components/popup/popup';
import type { PopupProps } from '../../components/popup/popup-props';
import { pageOfOurs } from '../../components/shared/mount-page';
import { observeMessage } from '../../lib/messages/observe-message';
import { readTab } from '../../lib/page/read-tab';
import { latestOnly } from '../../lib/runtime/latest-only';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { hostOf, tabInFront } from '../../lib/surfaces/page-in-front';
import { followFacts } from '../../lib/surfaces/surface-facts';
import { openSurface } from './open-surface';
import { drawAround, drawPageFacts } from './page-facts';
import { pageOfTab } from './page-of-tab';
import { services } from './services';
import { switchSite } from './switch-site';
import { tabActions } from './tab-actions';
import '../../components/popup/popup.css';

const surface = pageOfOurs(await speakChosen());
const active = tabInFront();
let windowId: number | undefined;
void active.then((tab) => {
  windowId = tab?.windowId;
});
let known: Pick<PopupProps, 'page'> & Partial<PopupProps> = { page: 'asking' };

function draw(more: Partial<typeof known> = {}): void {
  known = { ...known, ...more };
  surface.draw(
    <Popup
      {...known}
      host={hostOf(known.page)}
      onSwitch={(on) => switchSite(hostOf(known.page), on)}
      onRead={() => void read()}
      {...tabActions(active)}
      {...services}
      onOpen={(surface) => openSurface(surface, windowId)}
    />,
  );
}

const look = latestOnly(
  async () => pageOfTab(await active),
  (page) => {
    draw({ page });
    drawPageFacts(page, active, draw);
  },
);

/** Reads a page on request. Its answer arrives with the reader's first report, which is observed below. */
async function read(): Promise<void> {
  const tab = await active;
  draw({ page: 'asking' });
  await readTab(tab?.id ?? -1, tab?.url).catch(() => draw({ page: 'closed' }));
}

draw();
void look();
observeMessage('report', async (tabId) => tabId === (await active)?.id && void look());
followFacts(draw, look);
drawAround(active, draw);
