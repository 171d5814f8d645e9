import type { browser as extensionApi } from 'wxt/browser';
import { poll, type Tab, type TestBrowser } from './browsers/browser';

type Api = typeof extensionApi;

/**
 * Sends messages from the world of a page's content script, as somebody does who broke into it, and gives what came
 * back. The button of the toolbar must have been pressed over that tab: that lets one of our own pages reach there.
 */
export async function askAsContentScript(
  browser: TestBrowser,
  url: string,
  messages: readonly unknown[],
): Promise<Reply[]> {
  return inContentScript(browser, url, 'send', messages) as Promise<Reply[]>;
}

/** What came back over the channel, or what the browser said instead. */
export interface Reply {
  answer?: unknown;
  error?: unknown;
  thrown?: string;
}

/** Whether storage can be read and written from a content script's world. */
export async function storageOfContentScript(browser: TestBrowser, url: string): Promise<string[]> {
  return inContentScript(browser, url, 'store', []) as Promise<string[]>;
}

async function inContentScript(
  browser: TestBrowser,
  url: string,
  what: 'send' | 'store',
  messages: readonly unknown[],
): Promise<unknown> {
  const own = await ownPage(browser);
  // The press on the toolbar button, which lets it reach there, may still be on its way.
  return poll(`a tab that we reach and that shows ${url}`, async () => {
    const { result, seen } = await own.evaluate(runThere, { url, what, messages: JSON.stringify(messages) });
    if (result === undefined) throw new Error(seen);
    return JSON.parse(result) as object;
  });
}

/** Runs in a page of the extension: finds the tab, and has its content script's world do the rest. */
async function runThere({ url, what, messages }: { url: string; what: string; messages: string }) {
  const { browser: firefox, chrome: chromium } = globalThis as never as Record<'browser' | 'chrome', Api>;
  const api = firefox ?? chromium;
  const seen: string[] = [];
  for (const { id: tabId = -1 } of await api.tabs.query({})) {
    try {
      const [{ result } = {}] = await api.scripting.executeScript({
        target: { tabId },
        args: [url, what, messages],
        func: async (url: string, what: string, messages: string) => {
          if (location.href !== url) return location.href;
          const world = globalThis as never as Record<'browser' | 'chrome', Api>;
          const { runtime, storage } = world.browser ?? world.chrome;
          const told = (error: unknown) => ({ thrown: String(error) });
          if (what === 'send') {
            const asked = (JSON.parse(messages) as unknown[]).map((message) =>
              runtime.sendMessage(message).then((reply: unknown) => reply ?? {}, told),
            );
            return [JSON.stringify(await Promise.all(asked))];
          }
          const read = () => storage.local.get().then(() => 'read');
          const write = () =>
            storage.local.set({ settings: { version: 1, sitesOff: ['x'] } }).then(() => 'written');
          const managed = () => storage.managed.get().then(() => 'read');
          const session = () => storage.session.get().then(() => 'read');
          const tries = [read, write, managed, session].map((act) =>
            Promise.resolve()
              .then(act)
              .catch(() => 'refused'),
          );
          return [JSON.stringify(await Promise.all(tries))];
        },
      });
      if (Array.isArray(result)) return { result: result[0], seen: '' };
      seen.push(String(result));
    } catch (error) {
      seen.push(String(error));
    }
  }
  return { result: undefined, seen: seen.join('; ') };
}

const ownPages = new WeakMap<TestBrowser, Promise<Tab>>();

async function ownPage(browser: TestBrowser): Promise<Tab> {
  const open = async () => {
    const tab = await browser.tab();
    await tab.goto(browser.extensionPage('privacy.html'));
    return tab;
  };
  const known = ownPages.get(browser) ?? open();
  ownPages.set(browser, known);
  return known;
}

/** Sends a message from one of the extension's own pages. */
export async function askAsOwnPage(browser: TestBrowser, message: unknown): Promise<Reply> {
  const own = await ownPage(browser);
  return own.evaluate(async (message: string) => {
    const { browser: firefox, chrome: chromium } = globalThis as never as Record<'browser' | 'chrome', Api>;
    return ((await (firefox ?? chromium).runtime.sendMessage(JSON.parse(message))) ?? {}) as Reply;
  }, JSON.stringify(message));
}
