import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { highlightsOn } from './on-page';
import { openOurs } from './our-pages';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';

const FIRST = 'https://www.amazon.com/s?k=first';
const NEXT = 'https://www.amazon.com/s?k=next';
/** Says whether the page came back as it was left, or was loaded anew. */
const TELLING = `addEventListener('pageshow', ({ persisted }) => { cameBack = persisted; });`;

describe.each(BOTH)('the life of a page in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(
      {
        [FIRST]: shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN), TELLING),
        [NEXT]: shopPage(card('B000000011', CLEAN)),
      },
      { backForwardCache: true },
    );
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  test('a page that comes back out of the browser’s store catches up with what was decided meanwhile', async () => {
    await tab.goto(FIRST);
    await stateOnce(browser, FIRST, (state) => conflicts(state).length === 1);
    await tab.goto(NEXT);
    await stateOnce(browser, NEXT, ({ readable }) => readable === 1);
    const ours = await openOurs(browser, 'options.html');
    // The site is switched off while the page is in the store and hears of nothing.
    await ours.until('the switch', () => {
      const sites = [...document.querySelectorAll('#sites li')];
      const amazon = sites.find(({ textContent }) => textContent?.includes('Amazon'));
      const switched = amazon?.querySelector<HTMLElement>('[role="switch"]');
      switched?.click();
      return switched;
    });
    // The page in front hears of it: so it is stored.
    await stateOnce(browser, NEXT, ({ off }) => off);
    await ours.close();
    await tab.front();
    await tab.evaluate(() => history.back());
    await expect
      .poll(() => tab.evaluate(() => (globalThis as never as { cameBack?: boolean }).cameBack))
      .toBe(true);
    await stateOnce(browser, FIRST, ({ off }) => off);
    expect(await highlightsOn(tab)).toEqual([]);
  });
});
