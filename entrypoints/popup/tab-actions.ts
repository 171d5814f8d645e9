import type { PopupProps } from '../../components/popup/popup-props';
import { saveFile } from '../../components/shared/save-file';
import { browser } from '../../lib/browser';
import { today } from '../../lib/domain/day';
import { askTab } from '../../lib/messages/send';
import { READS_PICTURES } from '../../lib/pictures/edition';
import { keepFound, readPictures, savePageRecord } from './loaded-actions';
import { readList } from './open-surface';

type TabActions = Required<
  Pick<PopupProps, 'onKeep' | 'onRecord' | 'onReadList' | 'onReload' | 'onSaveBroken' | 'onReveal'>
> &
  Pick<PopupProps, 'onReadPictures'>;

/** The popup's actions on the tab in front. */
export function tabActions(tab: Promise<{ id?: number | undefined } | undefined>): TabActions {
  const tabId = tab.then((known) => known?.id ?? -1);
  return {
    onKeep: (...found) => void keepFound(...found),
    onRecord: savePageRecord,
    onReadList: () => void tabId.then(readList),
    ...(READS_PICTURES && { onReadPictures: () => void tabId.then(readPictures) }),
    onReload: () => void tabId.then(reload),
    onSaveBroken: () => void tabId.then(saveBroken),
    onReveal: (listingId, finding) => void tabId.then((id) => reveal(id, listingId, finding)),
  };
}

/** Saves the tab's structure without its text as a file. Nothing is sent: the person decides whether to send it. */
async function saveBroken(tabId: number): Promise<void> {
  const { text } = await askTab(tabId, 'skeleton', null);
  const name = `recordal-lens-page-${today()}.txt`;
  saveFile(new Blob([text], { type: 'text/plain' }), name);
}

/** Scrolls to a listing in the tab with its explanation open, and closes the popup. */
async function reveal(tabId: number, listingId: string, finding: number): Promise<void> {
  await askTab(tabId, 'reveal', { listingId, finding }).finally(() => window.close());
}

/** Reloads the tab with its reader, and closes the popup, which would still show the old state. */
async function reload(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).finally(() => window.close());
}
