import { browser } from '../browser';
import { LONGEST_TITLE } from '../domain/longest-title';
import { t } from '../locales/i18n';
import { storeDraft } from '../page/draft-session';

const ENTRY = 'check-draft';
const READER = '/draft-reader.js';
/** UTF-16 units of a draft that are handed on: one more than is judged tells that there is more. */
const LONGEST = LONGEST_TITLE + 1;

/** Where a context menu was opened. */
interface Press {
  menuItemId: string | number;
  editable: boolean;
  frameId?: number | undefined;
  selectionText?: string | undefined;
}

/** Browsers of phones have none. */
const hasMenus = (): boolean => (browser as Partial<typeof browser>).contextMenus !== undefined;

/** Puts the entry into the context menus of selected words and of fields; the browser remembers it from then on. */
export async function offerDraftCheck(): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ENTRY,
    title: t('draft.menu'),
    contexts: ['selection', 'editable'],
  });
}

/** Checks the draft on which the context menu was used. */
export function checkDraftsOnRequest(): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener((press, tab) => {
    if (press.menuItemId === ENTRY) void checkDraft(press, tab);
  });
}

/** The tab it was opened in. */
interface DraftTab {
  id?: number | undefined;
  incognito?: boolean | undefined;
}

/** The draft's window is told where its words come from a private one: nothing of them is to be kept. */
async function checkDraft(press: Press, tab: DraftTab | undefined): Promise<void> {
  const selected = press.selectionText ?? '';
  await storeDraft(press.editable ? await fieldText(tab?.id, press.frameId, selected) : selected);
  await browser.windows.create({
    url: browser.runtime.getURL(`/draft.html${tab?.incognito ? '#private' : ''}` as never),
    type: 'popup',
    width: 440,
    height: 560,
  });
}

/** The press gives the right to the tab. Where the browser lets no extension in, the selection is all there is. */
async function fieldText(tabId = -1, frameId = 0, selected: string): Promise<string> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [result] = await browser.scripting.executeScript({ target, files: [READER] as never });
    return textOf(result?.result);
  } catch {
    return selected;
  }
}

/** What a script in a page gave, which is not ours: a text as long as a draft may be, or nothing. */
function textOf(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, LONGEST) : '';
}
