import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { openCard, textsOf } from './on-page';
import { viewOf } from './page-state';

const search = samplePage('amazon-search');
const changed = samplePage('amazon-search-unknown-layout');

// Served under a policy that lets no script and no style of the page's own in: what it forbids itself must not stop us.
const served = (html: string) => ({ html, scripts: false, policy: "style-src 'none'" });

describe.each(BOTH)('what a page loads only when it is needed, in %s', (name, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open({
      [search.url]: served(search.html),
      [changed.url]: served(changed.html),
    });
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  test('a page whose layout the site’s description does not know is read by its structure', async () => {
    await tab.goto(changed.url);
    await expect
      .poll(async () => (await viewOf(browser, changed.url)).state)
      .toMatchObject({ site: 'amazon', status: 'partial', reason: 'layout-changed' });
    const { state } = await viewOf(browser, changed.url);
    expect(state.readable).toBeGreaterThan(2);
  });

  test('an explanation opens from its badge, both as they are meant to look', async () => {
    await tab.goto(search.url);
    await viewOf(browser, search.url);
    await openCard(tab);
    await expect
      .poll(() => textsOf(tab, '.explanation').then(String))
      .toContain('Possible conflict with recordal');
    const look = await tab.ours(([layer]) =>
      ['.mark', '.stage', '.explanation'].map((part) => {
        const { position, display } = getComputedStyle(layer!.querySelector(part)!);
        return `${position} ${display}`;
      }),
    );
    expect(look).toEqual(['absolute block', 'fixed block', 'static flex']);
  });

  // Firefox gives every installation an address of its own, which no page can guess.
  test.runIf(name === 'chromium')(
    'the page cannot tell by it that the extension is there (needs an address that could be guessed: Chromium)',
    async () => {
      await tab.goto(search.url);
      const found = await tab.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        browser.extensionPage('explanation.js'),
      );
      expect(found).toBe(false);
    },
  );
});
