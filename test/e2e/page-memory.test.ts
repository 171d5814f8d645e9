import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served, Tab } from './browsers/browser';
import { type ChromiumBrowser, openChromium } from './browsers/chromium';
import { badgesAre, lookThrough } from './on-page';
import { CONFLICT, card, shopPage, stateOnce } from './shop-cards';

const SHOP = 'https://www.amazon.com';
const URL_OF_PAGE = `${SHOP}/s?k=endless`;
const ROUNDS = 8;
const CARDS = 60;

const PAGES: Served = {
  [`${SHOP}/frame`]: shopPage(''),
  // Shows a card in turn on the page itself, in a shadow root, in a popover; and now and then in a frame.
  [URL_OF_PAGE]: shopPage(
    '<main></main>',
    `const main = document.querySelector('main');
    const show = (html, at) => {
      const box = document.createElement(at % 6 === 1 ? 'offer-list' : 'div');
      main.append(box);
      if (at % 6 === 1) box.attachShadow({ mode: 'open' }).innerHTML = html;
      else if (at % 20 === 3) {
        box.innerHTML = '<iframe width="300" height="200" src="/frame"></iframe>';
        box.firstChild.onload = () => { box.firstChild.contentDocument.body.innerHTML = html; };
      } else box.innerHTML = html;
      if (at % 6 !== 2) return;
      box.popover = 'manual';
      box.style.position = 'static';
      box.showPopover();
    };
    fill = (cards) => {
      main.replaceChildren();
      cards.forEach(show);
    };`,
  ),
};

describe('a page whose listings come and go without end', () => {
  let browser: ChromiumBrowser;
  let tab: Tab;
  let counter: CDPSession;

  beforeAll(async () => {
    browser = await openChromium(PAGES);
    tab = await browser.tab();
    await tab.goto(URL_OF_PAGE);
    counter = await browser.context.newCDPSession(browser.context.pages().at(-1)!);
  });
  afterAll(() => browser?.close());

  async function fill(cards: string[]): Promise<void> {
    await tab.evaluate(
      (cards) => (globalThis as never as { fill(cards: string[]): void }).fill(cards),
      cards,
    );
    await stateOnce(browser, URL_OF_PAGE, ({ screened }) => screened.length === cards.length);
  }

  async function held(): Promise<{ documents: number; nodes: number; jsEventListeners: number }> {
    await fill([]);
    await badgesAre(tab, 0);
    await counter.send('HeapProfiler.collectGarbage');
    return counter.send('Memory.getDOMCounters');
  }

  async function round(at: number): Promise<void> {
    const asin = (number: number) => `B${String(at * 1_000 + number).padStart(9, '0')}`;
    await fill(Array.from({ length: CARDS }, (_, number) => card(asin(number), CONFLICT)));
    await lookThrough(tab);
  }

  test('holds on to none of them: no node, no listener, no document', async () => {
    await round(0);
    const before = await held();
    for (let at = 1; at <= ROUNDS; at++) await round(at);
    const after = await held();
    const perCard = (kind: keyof typeof before) => (after[kind] - before[kind]) / (ROUNDS * CARDS);
    // One node or listener left of every tenth card would be a leak; browsers themselves keep a few.
    expect(perCard('nodes')).toBeLessThan(0.1);
    expect(perCard('jsEventListeners')).toBeLessThan(0.1);
    expect(after.documents - before.documents).toBeLessThan(ROUNDS);
  });
});
