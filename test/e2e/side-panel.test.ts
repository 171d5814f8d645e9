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
    await popup.locator('.status', { hasNotText: 'Reading' }).waitFor();
    await popup.locator('nav button').first().click();
    await shop.front();
    const asker = await browser.tab();
    await asker.goto(browser.extensionPage('privacy.html'));
    await shop.front();
    await asker.until('the panel with the findings of the tab in front', () => {
      const { chrome } = globalThis as never as { chrome: { extension: { getViews(): Window[] } } };
      const panel = chrome.extension
        .getViews()
        .find(({ location }) => location.pathname === '/sidepanel.html');
      const rows = panel?.document.querySelectorAll('[role=treeitem]').length ?? 0;
      return panel?.document.querySelector('h1')?.textContent === 'www.amazon.com' && rows > 5;
    });
    const kinds = await asker.evaluate(async () => {
      const { chrome } = globalThis as never as {
        chrome: { runtime: { getContexts(of: object): Promise<{ contextType: string }[]> } };
      };
      const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return contexts.map(({ contextType }) => contextType);
    });
    expect(kinds).toEqual(['SIDE_PANEL']);
    expect(browser.errors).toEqual([]);
  });
});
