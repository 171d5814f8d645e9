import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Served, Tab, TestBrowser } from './browsers/browser';
import { badgesAre, badgesOn, highlightsOn } from './on-page';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';

const SHOP = 'https://www.amazon.com';
const url = (name: string): string => `${SHOP}/s?k=${name}`;

const asin = (at: number): string => `B0${String(at).padStart(8, '0')}`;
const cards = (from: number, titles: string[]): string =>
  titles.map((title, at) => card(asin(from + at), title)).join('');

/** What each page does when the test has it move (`move()`), with no reload. */
const PAGES: Served = {
  // Elements stay, and show other offers: id, address and the very text node change.
  [url('recycled')]: shopPage(
    `<main>${cards(0, Array(6).fill(CLEAN))}</main>`,
    `let turn = 0;
    move = (title) => {
      turn++;
      document.querySelectorAll('[data-asin]').forEach((card, at) => {
        const asin = 'B' + turn + String(at).padStart(8, '0');
        card.dataset.asin = asin;
        for (const link of card.querySelectorAll('a')) link.setAttribute('href', '/x/dp/' + asin);
        card.querySelector('span').firstChild.data = title;
      });
    };`,
  ),
  [url('late')]: shopPage(
    `<main>${'<div class="skeleton"></div>'.repeat(12)}</main>`,
    `move = () => { document.querySelector('main').innerHTML = ${JSON.stringify(cards(0, [CONFLICT, CLEAN]))}; };`,
  ),
  [`${SHOP}/dp/B0ITEM0000`]: shopPage(
    `<div id="ppd"><h1 id="title"><span id="productTitle">Oak Stool, Round</span></h1></div>
     <ol class="a-carousel"><li class="a-carousel-card">${slide('B0SLIDE001', CONFLICT)}</li></ol>`,
    `move = () => { document.querySelector('ol').innerHTML = ${JSON.stringify(`<li class="a-carousel-card">${slide('B0SLIDE002', CLEAN)}</li>`)}; };`,
  ),
  [url('quick-view')]: shopPage(
    `<main>${cards(0, [CONFLICT, CLEAN, CLEAN])}</main><dialog></dialog>`,
    `move = (open) => {
      const dialog = document.querySelector('dialog');
      dialog.innerHTML = open ? ${JSON.stringify(card(asin(0), CONFLICT) + card(asin(9), CONFLICT))} : '';
      open ? dialog.showModal() : dialog.close();
    };`,
  ),
  [url('framed')]: shopPage(
    `<main>${cards(0, [CLEAN])}</main><iframe title="offers" width="600" height="300" src="/frame"></iframe>`,
  ),
  [`${SHOP}/frame`]: shopPage(`<main>${cards(50, [CONFLICT, CLEAN])}</main>`),
  [url('shadow')]: shopPage(
    `<main>${cards(0, [CLEAN])}</main><offer-list></offer-list>`,
    `const root = document.querySelector('offer-list').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(cards(50, [CONFLICT]))};
    move = () => root.querySelector('[data-asin]').remove();`,
  ),
};

describe.each(BOTH)('pages that change under the reader in %s', (name, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(PAGES);
    tab = await browser.tab();
    await tab.front();
  });
  afterAll(() => browser?.close());

  test('a virtualised list: elements that are used again carry the marks of what they show now', async () => {
    await tab.goto(url('recycled'));
    await stateOnce(browser, url('recycled'), ({ readable }) => readable === 6);
    expect(await badgesOn(tab)).toBe(0);
    await move(CONFLICT);
    await stateOnce(browser, url('recycled'), (state) => conflicts(state).length === 6);
    await badgesAre(tab, 6);
    await expect.poll(underlined).toEqual(Array(6).fill('Nlke'));
    await move(CLEAN);
    await stateOnce(browser, url('recycled'), (state) => conflicts(state).length === 0);
    await badgesAre(tab, 0);
    await expect.poll(underlined).toEqual([]);
  });

  test('late hydration: unreadable at first, and read when the offers come', async () => {
    await tab.goto(url('late'));
    await stateOnce(browser, url('late'), ({ status }) => status === 'unreadable');
    await move();
    const state = await stateOnce(browser, url('late'), ({ readable }) => readable === 2);
    expect(state.status).toBe('read');
    expect(conflicts(state)).toEqual([CONFLICT]);
  });

  test('a carousel: the slide that comes is read, and the one that goes takes its marks along', async () => {
    const item = `${SHOP}/dp/B0ITEM0000`;
    await tab.goto(item);
    await stateOnce(browser, item, (state) => conflicts(state).includes(CONFLICT));
    await badgesAre(tab, 1);
    await move();
    const state = await stateOnce(browser, item, (now) => conflicts(now).length === 0);
    expect(state.screened.map(({ listing }) => listing.title)).toEqual(['Oak Stool, Round', CLEAN]);
    await badgesAre(tab, 0);
  });

  test('a quick view: an offer of the list is not counted twice, another one is read', async () => {
    await tab.goto(url('quick-view'));
    await stateOnce(browser, url('quick-view'), ({ readable }) => readable === 3);
    await move(true);
    const opened = await stateOnce(browser, url('quick-view'), ({ readable }) => readable === 4);
    expect(conflicts(opened)).toEqual([CONFLICT, CONFLICT]);
    // Over the page the first stays; over the dialog, which makes the page deaf, stands a place of its own.
    await tab.until('a place of ours in the dialog', () =>
      document.querySelector('dialog > [data-recordal-lens]'),
    );
    await move(false);
    const closed = await stateOnce(browser, url('quick-view'), ({ readable }) => readable === 3);
    expect(conflicts(closed)).toEqual([CONFLICT]);
    await badgesAre(tab, 1);
  });

  test('a frame of the same site is read with its page, and its offers get their underlines and badges', async () => {
    await tab.goto(url('framed'));
    const state = await stateOnce(browser, url('framed'), ({ readable }) => readable === 3);
    expect(conflicts(state)).toEqual([CONFLICT]);
    await badgesAre(tab, 1);
    const underlinedInFrame = () =>
      tab.evaluate(() => {
        const { CSS } = document.querySelector('iframe')!.contentWindow as unknown as typeof globalThis;
        return [...((CSS.highlights.get('recordal-lens') ?? []) as Iterable<Range>)].map(String);
      });
    await expect.poll(underlinedInFrame).toEqual(['Nlke']);
    expect(await highlightsOn(tab)).toEqual([]);
  });

  test('an open shadow root: its offers are read and marked, and lose their marks with the card', async () => {
    await tab.goto(url('shadow'));
    await stateOnce(browser, url('shadow'), (state) => conflicts(state).includes(CONFLICT));
    await badgesAre(tab, 1);
    await expect.poll(underlined).toEqual(['Nlke']);
    // Chromium's underlines reach into the tree by inheritance; Firefox needs their look in the tree itself, which is
    // loaded for it.
    const sheets = () =>
      tab.evaluate(() => document.querySelector('offer-list')!.shadowRoot!.querySelectorAll('style').length);
    await expect.poll(sheets).toBe(name === 'firefox' ? 1 : 0);
    await move();
    await stateOnce(browser, url('shadow'), ({ readable }) => readable === 1);
    await badgesAre(tab, 0);
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });

  const underlined = async () => (await highlightsOn(tab)).map(({ text }) => text);

  function move(argument?: unknown): Promise<void> {
    return tab.evaluate(
      (what) => (globalThis as never as { move(what: unknown): void }).move(what),
      argument,
    );
  }
});

/** An offer in a carousel below an item. */
function slide(id: string, title: string): string {
  return `<div data-asin="${id}"><a class="a-link-normal" href="/x/dp/${id}"><img src="data:," alt=""><div class="p13n-sc-truncate">${title}</div></a></div>`;
}
