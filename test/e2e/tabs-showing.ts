import type { browser as extensionApi } from 'wxt/browser';
import type { PageState } from '../../lib/page/page-state';
import type { Tab } from './browsers/browser';

type Api = typeof extensionApi;
/** One of the extension's own pages. */
type Asker = Pick<Tab, 'evaluate'>;

/** One tab, as the extension sees it: its number and window, listings with a conflict, and what its toolbar shows. */
export interface ShowingTab {
  id: number;
  windowId: number;
  conflicts: number;
  badge: string;
}

/** Every tab whose reader answers for this address, in the order of their numbers; asked from one of the extension's own pages. */
export function tabsShowing(ours: Asker, url: string): Promise<ShowingTab[]> {
  return ours.evaluate(async (url: string) => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
    const api = browser ?? chrome;
    const found: ShowingTab[] = [];
    for (const { id = -1, windowId = -1 } of await api.tabs.query({})) {
      const reply = await api.tabs
        .sendMessage<unknown, { answer?: PageState }>(id, { kind: 'pageState', ask: null })
        .catch(() => undefined);
      if (reply?.answer?.url !== url) continue;
      const { screened } = reply.answer;
      const conflicts = screened.filter(({ screening }) => screening.outcome === 'conflict').length;
      found.push({ id, windowId, conflicts, badge: await api.action.getBadgeText({ tabId: id }) });
    }
    return found.sort((one, other) => one.id - other.id);
  }, url);
}

/** Moves a tab into a window of its own. */
export function moveToOwnWindow(ours: Asker, tabId: number): Promise<void> {
  return ours.evaluate(async (tabId: number) => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
    await (browser ?? chrome).windows.create({ tabId });
  }, tabId);
}

/** Throws a tab's page out of memory, as browsers do when they are short of it; the number by which it is known from then on. */
export function discard(ours: Asker, tabId: number): Promise<number> {
  return ours.evaluate(async (tabId: number) => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
    const api = browser ?? chrome;
    // None is thrown out that a person sees.
    const { windowId } = await api.tabs.get(tabId);
    await api.tabs.create({ windowId, active: true });
    // Chromium gives the tab another number, and Firefox says nothing.
    const left = (await api.tabs.discard(tabId)) as { id?: number } | undefined;
    const { id = tabId, discarded } = await api.tabs.get(left?.id ?? tabId);
    if (!discarded) throw new Error('it was not thrown out');
    return id;
  }, tabId);
}

/** Brings a tab in front of its window, as a press on it does. */
export function activate(ours: Asker, tabId: number): Promise<void> {
  return ours.evaluate(async (tabId: number) => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
    await (browser ?? chrome).tabs.update(tabId, { active: true });
  }, tabId);
}

/** Opens an address in a tab that no driver follows. */
export function openTab(ours: Asker, url: string): Promise<void> {
  return ours.evaluate(async (url: string) => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
    await (browser ?? chrome).tabs.create({ url, active: true });
  }, url);
}
