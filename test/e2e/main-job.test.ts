import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { allBadges, badgesAre, highlightsOn, lookThrough, onCard, textsOf } from './on-page';
import { focusOn } from './our-pages';
import { expectOnToolbar, viewOf } from './page-state';
import { stateOnce } from './shop-cards';

const search = samplePage('amazon-search');
const detail = samplePage('amazon-detail');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Read off the sample page by hand: words, where they begin in their title, and the least that must be said. */
const MUST_BE_FOUND = [
  { text: 'Nlke', start: 0, level: 'conflict', why: 'NIKE with a look-alike letter, on shoes' },
  { text: 'iPhone', start: 27, level: 'note', why: 'a case says what it is compatible with' },
  { text: 'Adidas', start: 0, level: 'conflict', why: 'the mark itself, on clothing' },
  { text: 'Rolex', start: 8, level: 'conflict', why: 'announced as a replica' },
  { text: 'LEGO', start: 64, level: 'note', why: 'bricks that are compatible' },
  { text: 'N I K E', start: 0, level: 'conflict', why: 'spread letters, on socks' },
  { text: 'PUMA', start: 0, level: 'conflict', why: 'the mark itself, on shoes' },
  { text: 'Adldas', start: 0, level: 'conflict', why: 'ADIDAS with a look-alike letter, on shoes' },
];
/** Titles of the page without any recorded mark. */
const CLEAN = [
  'Stainless Steel Insulated Tumbler',
  'Canvas Tote Bag',
  'Cotton T-Shirts',
  'Ceramic Coffee Mug',
];

describe.each(BOTH)('the main job in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open({
      [search.url]: { html: search.html, scripts: true },
      [detail.url]: { html: detail.html, scripts: true },
    });
    tab = await browser.tab();
    await tab.goto(search.url);
    await viewOf(browser, search.url);
    await lookThrough(tab);
  });
  afterAll(() => browser?.close());

  test.each(MUST_BE_FOUND)('underlines "$text": $why', async ({ text, start, level }) => {
    await expect.poll(() => highlightsOn(tab)).toContainEqual(expect.objectContaining({ text, start }));
    const { state } = await viewOf(browser, search.url);
    const findings = state.screened.flatMap(({ screening }) => screening.findings);
    expect(findings).toContainEqual(expect.objectContaining({ text, start, outcome: level }));
  });

  test('underlines nothing in titles without a recorded mark', async () => {
    const nodes = (await highlightsOn(tab)).map(({ node }) => node);
    for (const title of CLEAN) expect(nodes.filter((node) => node.includes(title))).toEqual([]);
  });

  test('the toolbar counts the listings with a likely conflict', async () => {
    const { state } = await viewOf(browser, search.url);
    const conflicts = state.screened.filter(({ screening }) => screening.outcome === 'conflict');
    expect(conflicts.length).toBeGreaterThanOrEqual(6);
    await expectOnToolbar(browser, search.url, String(conflicts.length));
  });

  test('by keyboard: reach the badge, open the explanation, read it, close it, be back', async () => {
    await tab.front();
    // Our badges come after the page's own stops, in the order of their cards.
    await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input')].at(-1)?.focus(),
    );
    for (let step = 0; step < 12 && !(await focusIsOnBadge(tab)); step++) await tab.press('Tab');
    expect(await focusIsOnBadge(tab)).toBe(true);
    await tab.press('Enter');
    await onCard(tab, '[role=dialog]');
    for (const fact of ['NIKE', 'Nlke', 'DEMO-000001', 'NIKE INNOVATE C.V.', '25', '2031', 'demo'])
      await expect.poll(() => explanationText(tab), { message: fact }).toContain(fact);
    const words = await explanationText(tab);
    expect(words).toMatch(/customs/i);
    expect(words).toMatch(/trademark law/i);
    expect(words).toMatch(/demonstration list/i);
    expect(words).not.toMatch(/infring/i);
    await tab.press('Escape');
    await expect.poll(() => explanationText(tab)).toBe('');
    await expect.poll(() => focusIsOnBadge(tab)).toBe(true);
  });

  test('axe finds nothing serious in the popup', async () => {
    const popup = await browser.tab();
    await popup.goto(browser.extensionPage('popup.html'));
    await popup.until('the popup', () => document.querySelector('main.popup footer'));
    expect(await seriousFaults(popup, 'body')).toEqual([]);
    await popup.close();
  });

  test('the popup looks a mark up in the list', async () => {
    const popup = await browser.tab();
    await popup.goto(browser.extensionPage('popup.html'));
    await focusOn(popup, 'input');
    for (const key of 'adid') await popup.press(key);
    await popup.until('ADIDAS among the matches', () => document.body.textContent?.includes('DEMO-000005'));
    await popup.close();
  });

  test('cards that are added get their marks, cards that leave lose them', async () => {
    const before = await allBadges(browser, tab, search.url);
    await tab.evaluate(() => {
      const card = document.querySelector('[data-asin="B00F2R4B6M"]');
      const copy = card?.cloneNode(true) as HTMLElement;
      copy.dataset.asin = 'B0ADDED001';
      for (const link of copy.querySelectorAll('a')) link.href = '/dp/B0ADDED001';
      card?.parentElement?.append(copy);
    });
    await tab.evaluate(() => document.querySelector('[data-asin="B0ADDED001"]')?.scrollIntoView());
    await badgesAre(tab, before + 1);
    await tab.evaluate(() => document.querySelector('[data-asin="B0ADDED001"]')?.remove());
    await tab.until('the marks of the removed card gone', () => {
      const all = [...(CSS.highlights as never as Map<string, Set<Range>>).values()].flatMap((ranges) => [
        ...ranges,
      ]);
      return all.every((range) => range.startContainer.isConnected);
    });
  });

  test('soft navigation takes the old marks away and reads the new page', async () => {
    await tab.evaluate((html) => {
      history.pushState({}, '', '/Nlke-Cushion-Running/dp/B0NLKEAA01');
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceWith(document.adoptNode(next.body));
    }, detail.html);
    const state = await stateOnce(browser, detail.url, ({ status }) => status === 'read');
    expect(state.page).toBe('detail');
    await lookThrough(tab);
    await tab.until('the item underlined', () => {
      const all = [...(CSS.highlights as never as Map<string, Set<Range>>).values()].flatMap((ranges) => [
        ...ranges,
      ]);
      return (
        all.some((range) => String(range) === 'Nlke') &&
        all.every((range) => range.startContainer.isConnected)
      );
    });
  });

  test('verdicts come again after the background was stopped', async () => {
    await browser.stopBackground();
    await tab.goto(search.url);
    const { state } = await viewOf(browser, search.url);
    expect(state.problem).toBeUndefined();
    expect(state.screened.find(({ listing }) => listing.title.startsWith('Nlke'))?.screening.outcome).toBe(
      'conflict',
    );
  });

  test('no request carries a word of the page', () => {
    const sent = browser.requests.map(({ url, body }) => url + body).join('\n');
    for (const title of ['Shockproof', 'Submariner', 'Sportswear']) expect(sent).not.toContain(title);
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

/** Whether the first card's badge, that of the NIKE look-alike, has the focus. */
function focusIsOnBadge(tab: Tab): Promise<boolean> {
  return tab.ours(([layer]) => {
    const root = layer!.getRootNode() as ShadowRoot;
    return root.activeElement === layer!.querySelector('.badge');
  });
}

async function explanationText(tab: Tab): Promise<string> {
  return (await textsOf(tab, '[role=dialog]')).join();
}

/** Rule and place of each fault that axe calls serious or critical, inside one part of the page. */
async function seriousFaults(tab: Tab, within: string): Promise<string[]> {
  await tab.run(axe);
  return tab.evaluate(async (part) => {
    const { axe } = globalThis as never as { axe: Axe };
    const { violations } = await axe.run(part);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  }, within);
}

interface Axe {
  run(
    within: string,
  ): Promise<{ violations: { id: string; impact: string; nodes: { target: unknown }[] }[] }>;
}
