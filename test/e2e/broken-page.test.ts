import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { press } from './our-pages';
import { expectOnToolbar, viewOf } from './page-state';

const URL_OF_PAGE = 'https://www.amazon.com/s?k=redesigned';
/** A search page whose layout nobody knows: words enough, and no card that the reader could find. */
const html = `<!doctype html><title>Nlke shoes</title><main class="redesign-7f3">
  <p data-owner="someone@mail.example">${'Nlke running shoes as nobody laid them out before. '.repeat(12)}</p></main>`;

describe.each(BOTH)('a page that cannot be read, in %s', (_, open) => {
  let browser: TestBrowser;
  let popup: Tab;

  beforeAll(async () => {
    browser = await open({ [URL_OF_PAGE]: { html, scripts: true } });
    popup = await browser.tab();
    const tab = await browser.tab();
    await tab.goto(URL_OF_PAGE);
    await viewOf(browser, URL_OF_PAGE);
    // The popup in a tab of its own, behind the page that it is about.
    await tab.front();
    await popup.goto(browser.extensionPage('popup.html'));
    await popup.until('the offer to report it', () => document.querySelector('.page-health button'));
  });
  afterAll(() => browser?.close());

  test('is owned up to in the popup and on the toolbar', async () => {
    const { state } = await viewOf(browser, URL_OF_PAGE);
    expect(state.status).toBe('unreadable');
    await expectOnToolbar(browser, URL_OF_PAGE, '?');
    const words = await popup.evaluate(() => document.body.textContent);
    expect(words).toContain('nothing was checked');
    expect(words).not.toContain('Nothing found');
  });

  test('is saved by its structure, without a word of it', async () => {
    await popup.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(document.body.dataset, { saved: text }));
        return create(file);
      };
    });
    await press(popup, '.page-health button');
    await popup.until('the file', () => document.body.dataset.saved);
    const saved = await popup.evaluate(() => document.body.dataset.saved ?? '');
    expect(saved).toContain('site amazon, page search, status unreadable');
    expect(saved).toContain('<main class="redesign-0f0">');
    expect(saved).not.toMatch(/Nlke|running|someone|redesigned/);
    expect(browser.requests.filter(({ url }) => !url.startsWith('https://www.amazon.com/'))).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
