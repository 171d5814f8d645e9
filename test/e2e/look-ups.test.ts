import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { checkColumns } from './bulk-page';
import { choose as chooseIn, focusOn, openOurs, press, texts, typeInto } from './our-pages';
import { viewOf } from './page-state';
import { shopPage } from './shop-cards';

/** A card in Amazon's structure that names its brand above the title. */
const branded = (asin: string, brand: string, title: string): string =>
  `<div data-component-type="s-search-result" data-asin="${asin}"><div data-cy="title-recipe">
    <div class="a-row"><h2>${brand}</h2></div><a class="a-link-normal" href="/x/dp/${asin}"><h2><span>${title}</span></h2></a></div></div>`;

const SEEN = 'https://www.amazon.com/s?k=tents';
const BEHIND = 'https://www.amazon.co.uk/s?k=tents';
const PAGES = {
  [SEEN]: shopPage(
    [
      branded('B000000001', 'Zorvex', 'Tent for two'),
      branded('B000000002', 'ZORVEX', 'Tent for three'),
      branded('B000000003', 'Camptime', 'Lamp of somebody whose name is Millicent'),
    ].join(''),
  ),
  [BEHIND]: shopPage(branded('B000000009', 'Unseenly', 'Tent')),
};

describe.each(BOTH)('the query list in %s', (_, open) => {
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    browser = await open(PAGES);
  });
  afterAll(() => browser?.close());

  const lines = () =>
    texts(options, '#toLookUp li .word b').then(async (words) => {
      const states = await texts(options, '#toLookUp li .standing-of-word');
      return words.map((word, at) => `${word}: ${states[at]}`);
    });
  const listIs = (expected: readonly unknown[]) => expect.poll(lines).toEqual(expected);
  const pressOn = (label: RegExp) =>
    options.until(
      `${label} to press`,
      (source: string) => {
        const all = [...document.querySelectorAll<HTMLElement>('#toLookUp button:enabled')];
        const button = all.find((one) =>
          new RegExp(source).test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
        );
        button?.click();
        return button !== undefined;
      },
      label.source,
    );
  const choose = (view: string) => chooseIn(options, '#toLookUp select[name=view]', view);

  test('brands of stock and of pages in front stand ranked on it, to look up', async () => {
    options = await openOurs(browser, 'options.html#toLookUp');
    await typeInto(options, '#stock textarea', 'Acmeora mug\nAcmeora cup\nAcmeora plate\nplain cotton socks');
    await press(options, '#stock button.primary');
    await listIs(['Acmeora: To look up']);
    const behind = await browser.tab();
    const shop = await browser.tab();
    await shop.front();
    await behind.goto(BEHIND);
    await shop.front();
    await shop.goto(SEEN);
    await expect.poll(() => keptOf(options)).toContain('Camptime');
    await viewOf(browser, BEHIND);
    await options.goto(browser.extensionPage('options.html'));
    await listIs(['Acmeora: To look up', 'Zorvex: To look up', 'Camptime: To look up']);
    const first = async () => (await texts(options, '#toLookUp li .word .quiet'))[0];
    await expect.poll(first).toBe('3 listings · my stock');
  });

  test('what is kept of a page is the brand alone', async () => {
    const kept = await keptOf(options);
    expect(kept).toContain('Camptime');
    for (const word of ['Millicent', 'Lamp', 'amazon', 'B00000000']) expect(kept).not.toContain(word);
  });

  test('a word looked up by hand is ticked off, and taken back', async () => {
    await pressOn(/looked “Acmeora” up today/);
    await listIs(['Zorvex: To look up', 'Camptime: To look up']);
    await choose('done');
    await listIs([expect.stringMatching(/^Acmeora: Looked up on .*: none · by your word$/)]);
    await pressOn(/^Undo$/);
    await listIs([]);
    await choose('due');
    await listIs(['Acmeora: To look up', 'Zorvex: To look up', 'Camptime: To look up']);
    await pressOn(/looked “Acmeora” up today/);
    await pressOn(/Not a brand: “Camptime”/);
    await listIs(['Zorvex: To look up']);
  });

  test('the popup says how many brands of the page nobody looked up', async () => {
    const shop = await browser.tab();
    await shop.goto(SEEN);
    await viewOf(browser, SEEN);
    const popup = await browser.tab();
    await shop.front();
    await popup.goto(browser.extensionPage('popup.html'));
    await expect
      .poll(() => texts(popup, '.to-look-up'))
      .toEqual(['1 brand of this page was not looked up yet']);
    await popup.close();
    await shop.close();
  });

  test('a checked file adds its brands in one go, and says how many are to be looked up', async () => {
    const bulk = await openOurs(browser, 'bulk.html');
    await typeInto(bulk, 'textarea', 'Tarnwick bag\nTarnwick belt\nplain socks');
    await press(bulk, 'button.primary');
    await checkColumns(bulk, 120);
    await expect
      .poll(async () => (await texts(bulk, '.to-look-up'))[0])
      .toContain('1 brand of this file is on your list to look up.');
    await bulk.close();
    await options.front();
    await options.goto(browser.extensionPage('options.html'));
    await listIs(['Tarnwick: To look up', 'Zorvex: To look up']);
  });

  test('the keyboard reaches every line and its buttons', async () => {
    await focusOn(options, '#toLookUp li button');
    await options.press('ArrowDown');
    const label = () => options.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(label).toContain('Zorvex');
    await options.press('Tab');
    await expect.poll(label).toBe('Nothing there: I looked “Zorvex” up today');
    await options.press('Enter');
    await listIs(['Tarnwick: To look up']);
    await expect.poll(label).toContain('Tarnwick');
  });

  test('brands seen on pages are forgotten on a press', async () => {
    await choose('all');
    await listIs([
      expect.stringContaining('Acmeora'),
      expect.stringContaining('Tarnwick'),
      expect.stringContaining('Zorvex'),
    ]);
    await pressOn(/^Forget brands seen on pages$/);
    await listIs([expect.stringContaining('Acmeora'), expect.stringContaining('Tarnwick')]);
    expect(browser.errors).toEqual([]);
  });
});

/** What is kept for the query list, as it lies. */
function keptOf(ours: Tab): Promise<string> {
  return ours.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('recordal-lens-look-ups');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('kept').objectStore('kept').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(reading.result));
          };
        };
      }),
  );
}
