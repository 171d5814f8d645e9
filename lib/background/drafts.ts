import { browser } from '../browser';
import { LONGEST_TITLE } from '../domain/longest-title';
import { t } from '../locales/i18n';
import { storeDraft } from '../page/draft-session';

const ENTRY = 'check-draft';
const READER = '/draft-reader.js';
/** UTF-16 units of a draft that are passed on: one more than is judged, to show that there is more. */
const LONGEST = LONGEST_TITLE + 1;

/** The place where a context menu was opened. */
interface Press {
  menuItemId: string | number;
  editable: boolean;
  frameId?: number | undefined;
  selectionText?: string | undefined;
}

/** Browsers on phones have no context menus. */
const hasMenus = (): boolean => (browser as Partial<typeof browser>).contextMenus !== undefined;

/** Adds our entry to the context menus of selected words and of fields; the browser remembers it from then on. */
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

/** The draft's window is told if its words come from a private window: then nothing of them is stored. */
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

/** The click gives permission for the tab. If the browser lets no extension in, the selection is all we get. */
async function fieldText(tabId = -1, frameId = 0, selected: string): Promise<string> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [result] = await browser.scripting.executeScript({ target, files: [READER] as never });
    return textOf(result?.result);
  } catch {
    return selected;
  }
}

/**
 * Validates what our injected script returned, since a page may tamper with it: a text no longer than a draft may be,
 * or nothing.
 */
function textOf(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, LONGEST) : '';
}
