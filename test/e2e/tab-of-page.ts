import type { browser as extensionApi } from 'wxt/browser';
import type { Tab } from './browsers/browser';

/** What Firefox and Chromium call it. */
type Interfaces = Record<'browser' | 'chrome', typeof extensionApi | undefined>;

/** The browser's number of the tab whose content script answers for this address, asked from one of our own pages; −1 where none does. */
export const tabOfPage = (ours: Tab, address: string): Promise<number> =>
  ours.evaluate(async (url: string) => {
    const { browser: firefox, chrome: chromium } = globalThis as never as Interfaces;
    const api = (firefox ?? chromium)!;
    for (const { id = -1 } of await api.tabs.query({})) {
      const reply = await api.tabs.sendMessage(id, { kind: 'pageState', ask: null }).catch(() => undefined);
      if (reply?.answer?.url === url) return id;
    }
    return -1;
  }, address);
