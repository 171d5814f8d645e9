import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { PageState } from '../../lib/page/page-state';
import { PATIENCE, pauseAfter, type Tab, type TestBrowser } from './browsers/browser';

/** What the extension says of one open page, beside what its toolbar shows by then: it is told a moment after the page. */
export interface TabView {
  state: PageState;
  badge: string;
}

/**
 * Asks the content script behind an address as the popup does, from one of the extension's own pages, until all
 * readable listings are screened, it says why not, or the time (in milliseconds) has passed.
 */
export async function viewOf(browser: TestBrowser, url: string, within = PATIENCE): Promise<TabView> {
  const asker = await askerOf(browser);
  const began = Date.now();
  // Waits here: a page in the background, as the asker is, has its timers held up for a second by Firefox.
  for (;;) {
    const settled = await asker.evaluate(settledView, url);
    if (settled) return JSON.parse(settled);
    if (Date.now() - began > within) throw new Error(`no settled page state for ${url} within ${within} ms`);
    await pauseAfter(began);
  }
}

/** Waits until the toolbar of a settled page shows a sign. */
export async function expectOnToolbar(browser: TestBrowser, url: string, sign: string): Promise<void> {
  await expect.poll(async () => (await viewOf(browser, url)).badge).toBe(sign);
}

/**
 * Runs inside the extension's page, where Firefox calls the interface `browser` and Chromium `chrome`. Only a settled view
 * leaves the page, and as one text: a state has thousands of values, and the drivers wrap each of them.
 */
async function settledView(url: string): Promise<string | undefined> {
  const { browser: firefox, chrome: chromium } = globalThis as never as Record<
    'browser' | 'chrome',
    typeof extensionApi
  >;
  const api = firefox ?? chromium;
  const tabs = await api.tabs.query({});
  // Whose address may be seen is asked alone: twenty tabs tell thousands of values each.
  const there = tabs.filter((tab) => tab.url === url);
  const views = await Promise.all((there.length > 0 ? there : tabs).map(viewOfTab));
  const view = views.find((one) => one !== undefined);
  return view && JSON.stringify(view);

  async function viewOfTab({ id: tabId = -1 }: { id?: number | undefined }) {
    try {
      const reply = (await api.tabs.sendMessage(tabId, { kind: 'pageState', ask: null })) as
        | { answer: PageState }
        | undefined;
      if (reply?.answer.url !== url || !isSettled(reply.answer)) return undefined;
      return { state: reply.answer, badge: await api.action.getBadgeText({ tabId }) };
    } catch {
      return undefined; // A tab without our content script: the asker itself.
    }
  }

  function isSettled({ status, screened, readable, problem }: PageState): boolean {
    return status === 'unreadable' || problem !== undefined || screened.length === readable;
  }
}

const askers = new WeakMap<TestBrowser, Promise<Tab>>();

/** One of the extension's own pages, opened once per browser, to ask from; anew where it went with its extension. */
export async function askerOf(browser: TestBrowser): Promise<Tab> {
  const known = await askers.get(browser);
  const isThere = await known
    ?.evaluate(() => 'browser' in globalThis || 'chrome' in globalThis)
    .catch(() => false);
  if (known && !isThere) askers.delete(browser);
  const open = async () => {
    const tab = await browser.tab();
    await tab.goto(browser.extensionPage('popup.html'));
    // On a busy machine Firefox shows the document before it has given it the interface.
    await tab.until('the interface for extensions', () => 'browser' in globalThis || 'chrome' in globalThis);
    return tab;
  };
  const asker = askers.get(browser) ?? open();
  askers.set(browser, asker);
  return asker;
}
