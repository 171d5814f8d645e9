import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { badgesAre, highlightsOn } from './on-page';
import { openOurs } from './our-pages';
import { expectOnToolbar, viewOf } from './page-state';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';

const url = (name: string): string => `https://www.amazon.com/s?k=${name}`;
const TABS = 20;
/** Remembers our host, of which there is one. */
const OLD_HOST = `globalThis.oldHost = document.querySelector('[data-recordal-lens]');`;
declare const oldHost: Element;
declare const failed: string[];
/** So far down that a page is scrolled at any zoom. */
const FAR = `<div style="height:1500px"></div>${card('B000000003', CONFLICT)}`;

describe.each(BOTH)('pages that stay open in %s', (_, open) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open({
      [url('zoomed')]: shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN) + FAR),
      [url('left')]: shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN)),
      ...Object.fromEntries(
        Array.from({ length: TABS }, (_, at) => [
          url(`tab-${at}`),
          shopPage(
            Array.from({ length: at }, (_, n) => card(`B0000000${10 + n}`, CONFLICT)).join('') +
              card('B000000099', CLEAN),
          ),
        ]),
      ),
    });
  });
  afterAll(() => browser?.close());

  test.each([0.5, 1, 3])(
    'at a zoom of %f badges are on their cards, at the top and far down',
    async (zoom) => {
      const tab = await browser.tab();
      await tab.resize(Math.round(1280 / zoom), Math.round(900 / zoom), zoom);
      await tab.goto(url('zoomed'));
      await tab.front();
      await stateOnce(browser, url('zoomed'), (state) => conflicts(state).length === 2);
      await tab.front();
      await poll('a badge on the first card', () => badgeIsOn(tab, 'B000000001'));
      await tab.evaluate(() => scrollTo({ top: 99_999, behavior: 'instant' }));
      await poll('a badge on the last card', () => badgeIsOn(tab, 'B000000003'));
      await tab.close();
    },
  );

  test(`${TABS} tabs at once: each has its own number on the toolbar, and none another’s`, async () => {
    const tabs = await Promise.all(Array.from({ length: TABS }, () => browser.tab()));
    await Promise.all(tabs.map((tab, at) => tab.goto(url(`tab-${at}`))));
    for (const at of tabs.keys())
      await expectOnToolbar(browser, url(`tab-${at}`), at === 0 ? '?' : String(at));
    // Each page had its answer: none was lost among the others.
    for (const at of tabs.keys())
      expect(conflicts((await viewOf(browser, url(`tab-${at}`))).state)).toHaveLength(at);
    await Promise.all(tabs.map((tab) => tab.close()));
  });

  test('an extension that is loaded anew takes its old marks along, and a press where one was does nothing', async () => {
    const tab = await browser.tab();
    await tab.goto(url('left'));
    await tab.front();
    await stateOnce(browser, url('left'), (state) => conflicts(state).length === 1);
    await tab.front();
    await badgesAre(tab, 1);
    await expect.poll(() => highlightsOn(tab)).toHaveLength(1);
    await tab.run(`globalThis.failed = []; addEventListener('error', ({ message }) => failed.push(message));
      addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));`);
    const [x, y] = await middleOfBadge(tab);
    await tab.run(OLD_HOST);
    await browser.reloadExtension();
    await tab.front();
    // Chromium leaves the page to itself until it is loaded again; Firefox runs the new script in it.
    await poll('the end of the old marks', () => tab.evaluate(() => !oldHost.isConnected));
    if (browser.name === 'chromium') await expect.poll(() => highlightsOn(tab)).toEqual([]);
    await tab.point(x, y);
    await tab.click(x, y);
    await tab.evaluate(
      (html: string) => document.body.insertAdjacentHTML('beforeend', html),
      card('B000000009', CONFLICT),
    );
    expect(await tab.evaluate(() => failed)).toEqual([]);
    if (browser.name === 'chromium') {
      const ours = await openOurs(browser, 'options.html');
      await poll('words on the toolbar', () => saysReload(ours));
      await ours.close();
    }
    await tab.goto(url('left'));
    await stateOnce(browser, url('left'), (state) => conflicts(state).length === 1);
    await tab.front();
    await badgesAre(tab, 1);
    await expectOnToolbar(browser, url('left'), '1');
    await tab.close();
  });

  test('nothing failed along the way', () => expect(browser.errors).toEqual([]));
});

/** Whether some tab's toolbar button, pointed at, says that its page is checked once it is loaded anew. */
async function saysReload(ours: Tab): Promise<boolean> {
  const titles = await ours.evaluate(async () => {
    const { chrome } = globalThis as never as { chrome: typeof extensionApi };
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id = -1 }) => chrome.action.getTitle({ tabId: id })));
  });
  return titles.some((title) => title.includes('once you reload it'));
}

async function middleOfBadge(tab: Tab): Promise<[number, number]> {
  return tab.ours((layers) => {
    const { left, top } = layers
      .flatMap((layer) => [...layer.querySelectorAll('.badge')])[0]!
      .getBoundingClientRect();
    return [left + 12, top + 12] as [number, number];
  });
}

/** Whether a badge is over this card, and within its box. */
function badgeIsOn(tab: Tab, asin: string): Promise<boolean> {
  return tab.ours((layers, asin) => {
    const box = document.querySelector(`[data-asin="${asin}"]`)!.getBoundingClientRect();
    return layers
      .flatMap((layer) => [...layer.querySelectorAll('.badge')])
      .map((badge) => badge.getBoundingClientRect())
      .some(
        ({ left, right, top, bottom, width }) =>
          Math.abs(width - 24) < 0.5 &&
          left >= box.left &&
          right <= box.right &&
          top >= box.top &&
          bottom <= box.bottom,
      );
  }, asin);
}
