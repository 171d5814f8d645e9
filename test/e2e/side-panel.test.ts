import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { poll } from './browsers/browser';
import { type ChromiumBrowser, openChromium } from './browsers/chromium';
import { pagesAt, type UnlistedPage, unlistedPage } from './browsers/chromium-target';
import { viewOf } from './page-state';

const search = samplePage('amazon-search');

let browser: ChromiumBrowser;
let popup: UnlistedPage;
let panel: UnlistedPage;

beforeAll(async () => {
  browser = await openChromium({ [search.url]: { html: search.html, scripts: true } });
  const tab = await browser.tab();
  await tab.goto(search.url);
  await viewOf(browser, search.url);
  await tab.front();
});
afterAll(() => browser?.close());

test('the toolbar button opens the popup, filled with what was found on the page', async () => {
  const address = browser.extensionPage('popup.html');
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const before = new Set(await pagesAt(session, address));
  await browser.pressToolbarButton(search.url);
  popup = await unlistedPage(browser.context, address, before);
  await poll('its findings', () => popup.evaluate(`document.querySelectorAll('.findings li').length === 5`));
  expect(await popup.evaluate(`document.querySelector('h1').textContent`)).toBe('www.amazon.com');
  expect(await popup.evaluate(`document.activeElement.type`)).toBe('search');
});

test('a press on “All findings” in it opens the browser’s own side panel with all of them', async () => {
  await popup.press('nav button');
  panel = await unlistedPage(browser.context, browser.extensionPage('sidepanel.html'));
  await poll('its rows', () => panel.evaluate(`document.querySelectorAll('.line.row').length > 3`));
  expect(await panel.evaluate(`document.querySelector('h1').textContent`)).toBe('www.amazon.com');
  // A tab is as wide as the window; the panel stands beside the page.
  expect(await panel.evaluate('innerWidth')).toBeLessThan(800);
});

test('a finding pressed there is shown on the page beside it', async () => {
  await panel.press('.line.row');
  await panel.evaluate(
    `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })), true`,
  );
  const [page] = browser.context.pages().filter((one) => one.url() === search.url);
  await poll('the explanation on the page', () =>
    page!.evaluate(() =>
      [...document.querySelectorAll('[data-recordal-lens]')].some((one) =>
        one.shadowRoot?.querySelector('[role=dialog]'),
      ),
    ),
  );
  expect(browser.errors).toEqual([]);
});
