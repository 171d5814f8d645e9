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

/** What the popup does with the tab in front. */
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

/** Saves the tab's structure without its text as a file. Nothing is sent: whether it is, the person decides. */
async function saveBroken(tabId: number): Promise<void> {
  const { text } = await askTab(tabId, 'skeleton', null);
  const name = `recordal-lens-page-${today()}.txt`;
  saveFile(new Blob([text], { type: 'text/plain' }), name);
}

/** Brings a listing of the tab into view with its explanation open; the popup makes way. */
async function reveal(tabId: number, listingId: string, finding: number): Promise<void> {
  await askTab(tabId, 'reveal', { listingId, finding }).finally(() => window.close());
}

/** Loads the tab anew, and its reader with it; the popup would go on showing what was before. */
async function reload(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).finally(() => window.close());
}
