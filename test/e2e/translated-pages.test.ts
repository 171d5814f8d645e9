import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Served, Tab, TestBrowser } from './browsers/browser';
import { badgesAre, highlightsOn, onCard, openCard, textsOf } from './on-page';
import { openOurs } from './our-pages';
import { expectOnToolbar } from './page-state';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';

const url = (name: string): string => `https://www.amazon.com/s?k=${name}`;
const TRANSLATION = 'Turnschuhe eines anderen';

/** How each translator writes over a text node, and what it leaves on the page. Run in the page. */
const TRANSLATORS: Record<string, string> = {
  Chrome: `document.documentElement.className += ' translated-ltr';
    writeOver = (words, text) => { const [outer, inner] = [0, 1].map(() => document.createElement('font'));
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
      inner.textContent = text; outer.append(inner); words.replaceWith(outer); };`,
  Edge: `writeOver = (words, text) => { words.parentElement.setAttribute('_msttexthash', '177099');
      words.parentElement.setAttribute('_msthash', '51'); words.data = text; };`,
  Firefox: `document.documentElement.lang = 'de'; writeOver = (words, text) => { words.data = text; };`,
  Yandex: `writeOver = (words, text) => { const around = document.createElement('ya-tr-span');
      around.dataset.value = words.data; around.dataset.translation = around.textContent = text; words.replaceWith(around); };`,
  'Read Frog': `writeOver = (words, text) => { words.parentElement.dataset.readFrogTranslationOnly = ''; words.data = text; };`,
};
const translate = (how: string) => `${how}
  for (const title of document.querySelectorAll('h2 span')) writeOver(title.firstChild, ${JSON.stringify(TRANSLATION)});`;

/** As such a page comes from the start: from Google's proxy, or with a shop's widget that a cookie has switched on. */
const FROM_THE_START = `<font style="vertical-align: inherit;">${TRANSLATION}</font>`;

const PAGES: Served = {
  ...Object.fromEntries(
    Object.keys(TRANSLATORS).map((name, at) => [
      url(`translator-${at}`),
      shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN), `/* ${name} */`),
    ]),
  ),
  [url('start')]: shopPage(card('B000000001', FROM_THE_START) + card('B000000002', FROM_THE_START)),
  [url('named')]: shopPage(card('B000000001', `<font style="vertical-align: inherit;">${CONFLICT}</font>`)),
  [url('copies')]: shopPage(
    card(
      'B000000001',
      `${CLEAN}<font class="notranslate immersive-translate-target-wrapper"><br>${CONFLICT}</font>`,
    ),
  ),
};

describe.each(BOTH)('translated pages in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(PAGES);
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  test.each(
    Object.entries(TRANSLATORS).map(([name, how], at) => [name, how, url(`translator-${at}`)] as const),
  )(
    'verdicts stand on the seller’s words while %s shows its own, and underlines come back with them',
    async (_name, how, address) => {
      await tab.goto(address);
      await tab.front();
      await stateOnce(browser, address, (state) => conflicts(state).length === 1);
      await tab.front();
      await badgesAre(tab, 1);
      const before = await tab.evaluate(() => document.querySelector('h2')!.innerHTML);
      await tab.run(translate(how));
      await expect.poll(() => highlightsOn(tab)).toEqual([]);
      const { screened } = await stateOnce(browser, address, (state) => state.status === 'read');
      expect(screened.map(({ listing }) => [listing.title, listing.translated])).toEqual([
        [CONFLICT, undefined],
        [CLEAN, undefined],
      ]);
      await expectOnToolbar(browser, address, '1');
      await tab.front();
      await badgesAre(tab, 1);
      await openCard(tab);
      await onCard(tab, '.beside');
      expect((await textsOf(tab, '.beside')).join()).toContain('Nlke');
      // What comes now was never seen in its seller's words.
      await tab.run(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(card('B000000003', CLEAN))});
        writeOver(document.querySelector('[data-asin="B000000003"] h2 span').firstChild, ${JSON.stringify(TRANSLATION)});`);
      const later = await stateOnce(browser, address, (state) => state.screened.length === 3);
      expect(later.screened[2]).toMatchObject({
        listing: { title: TRANSLATION, translated: true },
        screening: { outcome: 'not-looked-up' },
      });
      await tab.evaluate((html: string) => {
        document.documentElement.className = '';
        document.documentElement.lang = 'en';
        document.querySelector('h2')!.innerHTML = html.replace(
          / _mst\w+="\d+"| data-read-frog[\w-]+=""/g,
          '',
        );
      }, before);
      await expect.poll(async () => (await highlightsOn(tab)).length).toBe(1);
    },
  );

  test('a page that was never seen otherwise is not checked as its sellers wrote it, and every surface says so', async () => {
    await tab.goto(url('start'));
    await tab.front();
    const { screened } = await stateOnce(browser, url('start'), (state) =>
      state.screened.some(({ listing }) => listing.translated),
    );
    expect(screened.map(({ screening }) => screening.outcome)).toEqual(['not-looked-up', 'not-looked-up']);
    await expectOnToolbar(browser, url('start'), '?');
    const popup = await openOurs(browser, 'popup.html');
    // In a tab of its own it is about the page in front.
    await tab.front();
    await popup.goto(browser.extensionPage('popup.html'));
    await popup.until('the page', () => /translat/i.test(document.body.textContent ?? ''));
    const words = await popup.evaluate(() => document.body.textContent ?? '');
    expect(words).toContain('2 of them are translated');
    expect(words).not.toContain('Nothing found in the listings');
    await popup.close();
  });

  test('translated words that name a mark are called a translation on their card', async () => {
    await tab.goto(url('named'));
    await tab.front();
    await stateOnce(browser, url('named'), (state) =>
      state.screened.some(({ listing }) => listing.translated),
    );
    await tab.front();
    await openCard(tab);
    await onCard(tab, '.beside');
    const words = (await textsOf(tab, '[role=dialog]')).join('\n');
    expect(words).toContain('As translated');
    expect(words).not.toContain('As listed');
    expect(words).toContain('These words are a translator');
  });

  test('what Immersive Translate puts beside a title is nobody’s offer', async () => {
    await tab.goto(url('copies'));
    const { screened } = await stateOnce(browser, url('copies'), (state) => state.screened.length === 1);
    expect(screened.map(({ listing, screening }) => [listing.title, screening.outcome])).toEqual([
      [CLEAN, 'clear'],
    ]);
  });

  test('nothing failed along the way', () => expect(browser.errors).toEqual([]));
});
