import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { only } from './browsers/engine';
import { openServedChromium, type ServedChromium } from './browsers/served-chromium';
import { CLEAN, CONFLICT, card, shopPage } from './shop-cards';
import { activate, discard, tabsShowing } from './tabs-showing';

const url = (name: string): string => `https://www.amazon.com/s?k=${name}`;
const FOREIGN = 'https://www.ebay.com/sch/i.html?_nkw=framed';
/**
 * Asks for an address once the page, loaded ahead, had the time in which one in front is read and reported; the address says
 * what the page finds of ours by then: hosts and highlights.
 */
const TELLING = `wasAhead = document.prerendering;
  const ours = () => document.querySelectorAll('[data-recordal-lens]').length + CSS.highlights.size;
  if (wasAhead) setTimeout(() => document.prerendering && fetch('/stayed-ahead-' + ours()), 3000);
  const looking = setInterval(() => {
    if (!wasAhead || CSS.highlights.size === 0) return;
    clearInterval(looking);
    const [host] = document.querySelectorAll('[data-recordal-lens]');
    fetch(['/read', String(host.shadowRoot), host.getClientRects().length, ...CSS.highlights.keys()].join('-'));
  }, 200);`;
const many = ['B000000011', 'B000000012', 'B000000013'].map((asin) => card(asin, CONFLICT)).join('');
const frame = (src: string): string => `<iframe src="${src}" width="900" height="600"></iframe>`;

const PAGES = {
  [url('front')]: shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN)),
  [url('ahead')]: shopPage(many, TELLING),
  [url('discarded')]: shopPage(card('B000000021', CONFLICT) + card('B000000022', CLEAN)),
  [url('framing')]: shopPage(card('B000000031', CONFLICT) + frame(FOREIGN)),
  [url('framing-own')]: shopPage(card('B000000041', CONFLICT) + frame(url('framed-own'))),
  [url('framed-own')]: shopPage(many),
  [FOREIGN]: shopPage(many),
};

describe.each(only('chromium'))('the documents of a tab in %s', () => {
  let browser: ServedChromium;

  beforeAll(async () => {
    browser = await openServedChromium(PAGES);
  });
  afterAll(() => browser?.close());
  // What a test leaves open would be counted with the next one's.
  afterEach(() => browser.closeTabs());

  const told = async (name: string) =>
    (await tabsShowing(browser.ours, url(name))).map(({ conflicts, badge }) => [conflicts, badge]);
  const expectTold = (name: string, views: [number, string][]) =>
    expect.poll(() => told(name)).toEqual(views);

  test('one that is loaded ahead leaves the toolbar to the one in front, and speaks once it is shown', async () => {
    const tab = await browser.tab();
    await tab.goto(url('front'));
    await expectTold('front', [[1, '1']]);
    await tab.bringToFront();
    await tab.evaluate(
      (rules: string) => {
        const script = document.createElement('script');
        script.type = 'speculationrules';
        script.textContent = rules;
        document.head.append(script);
      },
      JSON.stringify({ prerender: [{ source: 'list', urls: [url('ahead')], eagerness: 'immediate' }] }),
    );
    await expect.poll(() => browser.requests.some((asked) => asked.endsWith('/stayed-ahead-0'))).toBe(true);
    expect(await told('front')).toEqual([[1, '1']]);
    await tab.evaluate((next: string) => {
      location.href = next;
    }, url('ahead'));
    await expectTold('ahead', [[3, '3']]);
    // It is the same document that was loaded ahead.
    expect(browser.requests.filter((asked) => asked === url('ahead'))).toHaveLength(1);
    // What the page reads of ours once words are underlined: one host without a root or a box, one name.
    await expect
      .poll(() => browser.requests.find((asked) => asked.includes('/read-')))
      .toMatch(/\/read-null-0-recordal-lens$/);
  });

  test('one in a frame never writes the toolbar: the tab’s own page does, and counts what it reads of its site’s frames', async () => {
    const tab = await browser.tab();
    await tab.goto(url('framing'));
    await expectTold('framing', [[1, '1']]);
    await tab.goto(url('framing-own'));
    await expectTold('framing-own', [[4, '4']]);
  });

  test('one that was thrown out of memory comes back marked', async () => {
    const tab = await browser.tab();
    await tab.goto(url('discarded'));
    await expectTold('discarded', [[1, '1']]);
    let left = -1;
    // One that was just thrown out may be loaded again by whoever looks at it, such as a driver; then it is thrown out once more.
    await expect
      .poll(async () => {
        const [shown] = await tabsShowing(browser.ours, url('discarded'));
        if (shown) left = await discard(browser.ours, shown.id);
        return told('discarded');
      })
      .toEqual([]);
    await activate(browser.ours, left);
    await expectTold('discarded', [[1, '1']]);
    expect(browser.requests.filter((asked) => asked === url('discarded')).length).toBeGreaterThanOrEqual(2);
  });
});
