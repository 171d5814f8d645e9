import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { press } from './our-pages';
import { expectOnToolbar, viewOf } from './page-state';

const shop = samplePage('generic-list-by-structure');

/** Only a press on the toolbar button gives the right to the tab. */
describe.each(BOTH)('any other shop, in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;
  let popup: Tab;

  beforeAll(async () => {
    browser = await open({ [shop.url]: { html: shop.html, scripts: true } });
    popup = await browser.tab();
    tab = await browser.tab();
    await tab.goto(shop.url);
  });
  afterAll(() => browser?.close());

  test('without a press it is not read, and asking for it is refused', async () => {
    await openPopupOnShop();
    await press(popup, '.read-page');
    await popup.until('the refusal', () => document.body.textContent?.includes('lets no extension read'));
  });

  test('on a press it is read by its structure, screened and marked', async () => {
    await browser.pressToolbarButton(shop.url);
    await openPopupOnShop();
    await press(popup, '.read-page');
    await popup.until('the listings in the popup', () =>
      document.body.textContent?.includes('5 of 5 listings read'),
    );
    const { state } = await viewOf(browser, shop.url);
    expect(state).toMatchObject({ page: 'list', status: 'read', cards: 5, readable: 5 });
    const outcomes = state.screened.map(({ listing, screening }) => [listing.title, screening.outcome]);
    expect(outcomes).toContainEqual(['Linen Shirt, White', 'clear']);
    expect(outcomes.find(([title]) => title?.startsWith('Rollex'))?.[1]).not.toBe('clear');
    const conflicts = outcomes.filter(([, outcome]) => outcome === 'conflict');
    await expectOnToolbar(browser, shop.url, String(conflicts.length || '?'));
    expect(browser.errors).toEqual([]);
  });

  /** The popup as it stands over the shop's tab; in a tab of its own, which the shop's lies before. */
  async function openPopupOnShop(): Promise<void> {
    await tab.front();
    await popup.goto(browser.extensionPage('popup.html'));
    await popup.until('the offer to read', () => document.querySelector('.read-page'));
  }
});
