import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { type ChromiumBrowser, openChromium } from './browsers/chromium';
import { viewOf } from './page-state';

const search = samplePage('amazon-search');

// Firefox's driver reaches no sidebar: there the same page is proven in a tab (surfaces.test.ts).
describe('the side panel beside a page, in chromium', () => {
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    browser = await openChromium({ [search.url]: { html: search.html, scripts: true } });
  });
  afterAll(() => browser?.close());

  test('opens from the popup as a panel of the window, and shows what the tab in front holds', async () => {
    const shop = await browser.tab();
    await shop.goto(search.url);
    await viewOf(browser, search.url);
    const popup = await browser.context.newPage();
    await popup.goto(browser.extensionPage('popup.html'));
    const panel = browser.context.waitForEvent('page', (page) => page.url().endsWith('sidepanel.html'));
    await popup.locator('nav button').first().click();
    const page = await panel;
    await shop.front();
    await expect.poll(() => page.locator('h1').textContent()).toBe('www.amazon.com');
    await expect.poll(() => page.locator('[role=treeitem]').count()).toBeGreaterThan(5);
    const views = await page.evaluate(async () => {
      const { chrome } = globalThis as never as {
        chrome: { runtime: { getContexts(of: object): Promise<{ contextType: string }[]> } };
      };
      return chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    });
    expect(views).toHaveLength(1);
    expect(browser.errors).toEqual([]);
  });
});
