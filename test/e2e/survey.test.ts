import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { BOTH } from './browsers/both';
import type { Served, Tab, TestBrowser } from './browsers/browser';
import { captures, haveCaptures } from './captures';
import { choose as chooseIn, focusOn, openOurs, press, texts, typeInto } from './our-pages';
import { viewOf } from './page-state';
import { shopPage } from './shop-cards';

const SEARCH = 'https://www.amazon.com/s?k=shoes';
const MORE = 'https://www.amazon.com/s?k=shoes&page=2';
const DETAIL = 'https://www.amazon.com/dp/B0SURVEY01';
const OTHERS = 'https://www.amazon.com/s?k=others';
const PHONES = 'ebay/search_us_phone_2025.html';

const card = (asin: string, title: string, price: string) => `
  <div data-component-type="s-search-result" data-asin="${asin}"><a class="a-link-normal" href="/x/dp/${asin}">
  <img class="s-image" width="80" height="80" src="https://m.media-amazon.com/images/I/${asin}.jpg" alt=""></a>
  <a class="a-link-normal" href="/x/dp/${asin}"><h2><span>${title}</span></h2></a>
  <span class="a-price"><span class="a-offscreen">$${price}</span></span></div>`;
const detail = (
  title: string,
  price: string,
) => `<div id="dp-container"><span id="productTitle">${title}</span>
  <a id="sellerProfileTriggerId">FastFoot</a><input id="ASIN" value="B0SURVEY01">
  <div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$${price}</span></span></div></div>`;

/** Of these, three name the mark as the lists know it, two in a way that only the person wrote down, one no mark. */
const first = [
  card('B0SURVEY01', 'Nlke Running Shoes for Men', '24.00'),
  card('B0SURVEY02', 'NIKE Air Shoes', '130.00'),
  card('B0SURVEY03', 'Canvas Tote Bag', '9.00'),
  card('B0SURVEY04', 'Naikey Sport Socks', '4.00'),
];
const second = [
  card('B0SURVEY01', 'Nlke Running Shoes for Men', '22.00'),
  card('B0SURVEY05', 'N I K E Socks', '6.00'),
  card('B0SURVEY06', 'naikey trainers', '40.00'),
];

/** Has offers that are gone be gone for two minutes: runs in a page of ours, since no browser can be asked to wait less. */
async function twoMinutesAgo(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('recordal-lens-survey'));
  const store = database.transaction('sightings', 'readwrite').objectStore('sightings');
  for (const one of (await done(store.getAll())) as { looked?: { at: string; state: string } }[])
    if (one.looked?.state === 'gone') {
      one.looked.at = new Date(Date.now() - 120_000).toISOString();
      await done(store.put(one));
    }
  database.close();
}

describe.each(BOTH)('a survey in %s', (_, open) => {
  const [phones] = captures(PHONES);
  const served: Served = {
    [SEARCH]: shopPage(first.join('')),
    [MORE]: shopPage(second.join('')),
    [DETAIL]: shopPage(detail('Nlke Running Shoes for Men', '22.00')),
    [OTHERS]: shopPage(card('B0SURVEY03', 'Canvas Tote Bag', '9.00')),
    ...(phones && { [phones.url]: { html: phones.html, scripts: false } }),
  };
  let browser: TestBrowser;
  let survey: Tab;
  let shop: Tab;

  beforeAll(async () => {
    browser = await open(served);
    survey = await openOurs(browser, 'survey.html');
    shop = await browser.tab();
  });
  afterAll(() => browser?.close());

  const look = async (url: string, tab = shop) => {
    await tab.goto(url);
    await tab.front();
    await viewOf(browser, url);
  };
  /** Waits for the page to say how many offers were seen. */
  const counts = (count: number) =>
    survey.until(
      `${count} offers`,
      (count) => document.querySelector('header [role=status]')?.textContent?.includes(`${count} offer`),
      count,
    );
  const rows = () => texts(survey, '.table tbody tr');
  /** Waits until the page shows so many offers, with a press on what tells of newer ones as soon as it does. */
  const rowsBecome = async (count: number) => {
    await survey.front();
    await survey.until(
      `${count} rows`,
      (count: number) => {
        document.querySelector<HTMLElement>('.latest')?.click();
        return document.querySelectorAll('.table tbody tr').length === count;
      },
      count,
    );
  };
  const pressNamed = (within: string, name: string) => press(survey, `${within} button:enabled`, name);
  const choose = (title: string) => press(survey, `.table input[aria-label*="${title}"]`);

  /** Opens a link as the survey does, in a tab of the driver's: of the others Firefox's driver serves none. */
  async function opensIn(url: string): Promise<void> {
    await shop.goto(SEARCH);
    await viewOf(browser, SEARCH);
    await survey.evaluate(
      async ({ shown, key }: { shown: string; key: string }) => {
        const api = (globalThis as never as { browser: typeof extensionApi }).browser;
        for (const { id = -1 } of await api.tabs.query({})) {
          const reply = await api.tabs
            .sendMessage(id, { kind: 'pageState', ask: null })
            .catch(() => undefined);
          if (reply?.answer?.url !== shown) continue;
          const at = new Date().toISOString();
          await api.storage.session.set({ surveyOpened: [{ tabId: id, key, at }] });
        }
      },
      { shown: SEARCH, key: JSON.stringify(['amazon.com', 'B0SURVEY01']) },
    );
    await shop.goto(url);
    await shop.front();
  }

  test('is off at first: nothing of a page is kept', async () => {
    await look(SEARCH);
    await expect
      .poll(() => texts(survey, 'header [role=status]'))
      .toEqual([expect.stringContaining('Name a mark below before the survey can start')]);
    expect(await rows()).toEqual([]);
  });

  test('by keys alone a mark is named with its variant and price, and the survey is started', async () => {
    await survey.front();
    await focusOn(survey, 'input[name=mark]');
    for (const key of 'NIKE') await survey.press(key);
    await survey.press('Tab');
    for (const key of 'Naikey') await survey.press(key);
    await survey.press('Tab');
    for (const key of '100USD') await survey.press(key);
    await survey.press('Enter');
    await survey.until('the mark', () =>
      document.querySelector('.plan-rows')?.textContent?.includes('Naikey'),
    );
    await focusOn(survey, 'header button');
    await survey.press('Enter');
    await survey.until('it runs', () => document.querySelector('header .running'));
  });

  test('what names it on pages that are looked at is kept once, with its picture’s address', async () => {
    await look(SEARCH);
    await counts(3);
    await look(MORE);
    await counts(5);
    await rowsBecome(5);
    const all = (await rows()).join('\n');
    expect(all).not.toContain('Tote Bag');
    expect(all).toContain('22% of the genuine price');
    expect(all).toContain('before: 24 USD');
    const pictures = await survey.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a.picture')].map(({ href }) => href),
    );
    expect(pictures).toContain('https://m.media-amazon.com/images/I/B0SURVEY02.jpg');
    // An address is kept, and nothing is fetched from it.
    expect(await survey.evaluate(() => document.images.length)).toBe(0);
  });

  test('a worker that is ended while a page is read loses nothing and keeps nothing twice', async () => {
    const reading = look(SEARCH);
    await browser.stopBackground();
    await reading;
    await look(MORE);
    await browser.stopBackground();
    await look(DETAIL);
    await counts(5);
    await rowsBecome(5);
  });

  test('a bar narrows the offers, words do, and a view keeps that under a name', async () => {
    await press(survey, '.bars button', 'Naikey');
    await rowsBecome(2);
    await typeInto(survey, '.filters input[type=search]', 'trainers');
    await rowsBecome(1);
    await typeInto(survey, '.view-form input', 'Trainers');
    await pressNamed('.view-form', 'Save this view');
    await survey.until('the view', () => document.querySelector('.filters select[aria-label="Saved views"]'));
    await typeInto(survey, '.filters input[type=search]', '');
    await press(survey, '.filters .chip');
    await rowsBecome(5);
  });

  test('a reported offer that is opened again is there, gone, changed, back, or its link leads elsewhere', async () => {
    await choose('Nlke Running');
    await pressNamed('.chosen', 'Note as reported');
    await survey.until('it is noted', () => document.body.textContent?.includes('1 offer noted as reported'));
    const state = async (words: string) => {
      await survey.front();
      await survey.until(
        words,
        (words: string) => {
          document.querySelector<HTMLElement>('.latest')?.click();
          const row = [...document.querySelectorAll('.table tbody tr')].find((one) =>
            one.textContent?.includes('reported'),
          );
          if (row?.textContent?.includes(words)) return true;
          // The number of offers is the same: the filter is what reads them anew.
          const field = document.querySelector<HTMLInputElement>('.filters input[type=search]')!;
          field.value = field.value === 'Nlke' ? 'Nlke r' : 'Nlke';
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return false;
        },
        words,
      );
    };
    await look(DETAIL);
    await state('still there');
    const gone = {
      html: '<!doctype html><title>Page Not Found</title><p>Sorry, page not found',
      scripts: true,
    };
    served[DETAIL] = gone;
    await look(DETAIL);
    await state('gone');
    served[DETAIL] = shopPage(detail('Nlke Boots', '22.00'));
    // What comes back within a minute was only loading: the page's own clock cannot be asked to wait.
    await look(DETAIL);
    await state('changed: title');
    served[DETAIL] = gone;
    await look(DETAIL);
    await state('gone');
    await survey.evaluate(twoMinutesAgo);
    served[DETAIL] = shopPage(detail('Nlke Running Shoes for Men', '22.00'));
    await look(DETAIL);
    await state('back again');
    served[DETAIL] = shopPage('', `location.replace(${JSON.stringify(OTHERS)})`);
    if (browser.name === 'chromium') await press(survey, '.table a[href*="B0SURVEY01"]');
    else await opensIn(DETAIL);
    // Its tab is in front, as a person has it, until it was read.
    await viewOf(browser, OTHERS);
    await state('leads to www.amazon.com/s');
    await state('link leads elsewhere');
    await typeInto(survey, '.filters input[type=search]', '');
    await rowsBecome(5);
  });

  test('a seller has a dossier, and one who may offer the goods is kept apart and not reported', async () => {
    await press(survey, '.table button.link');
    await survey.until('the dossier', () =>
      document.querySelector('.dossier')?.textContent?.includes('FastFoot'),
    );
    await chooseIn(survey, '.dossier select', 'reseller');
    await rowsBecome(4);
    await chooseIn(survey, '.filters label select', 'known');
    await rowsBecome(1);
    await choose('Nlke');
    await pressNamed('.chosen', 'Note as reported');
    await survey.until('it is left out', () =>
      document.body.textContent?.includes('1 kept apart was left out'),
    );
  });

  test('what is not recorded is counted, with a draft that says that it is one, in either language', async () => {
    await pressNamed('#waiver', 'Count them');
    await expect.poll(() => texts(survey, '.gap tbody tr')).toEqual([expect.stringMatching(/^Naikey2/)]);
    const draft = () =>
      survey.evaluate(() => document.querySelector<HTMLTextAreaElement>('.gap textarea')!.value);
    await expect.poll(draft).toMatch(/^DRAFT – not legal advice/);
    await chooseIn(survey, '.gap select', 'zh_CN');
    await expect.poll(draft).toMatch(/^草稿/);
  });

  test('is saved as a table, a workbook and lines', async () => {
    await survey.evaluate(() => {
      const keep = (blob: Blob) => {
        void blob.arrayBuffer().then((bytes) => {
          const head = String.fromCharCode(...new Uint8Array(bytes).subarray(0, 12));
          document.body.dataset.saved = `${document.body.dataset.saved ?? ''}|${head}`;
        });
        return 'blob:kept';
      };
      Object.assign(URL, { createObjectURL: keep });
    });
    // One after the other: the workbook takes longer to make than the lines.
    for (const [at, format] of ['CSV', 'XLSX', 'JSON Lines'].entries()) {
      await pressNamed('.export', format);
      await survey.until(
        `${format} saved`,
        (files: number) => document.body.dataset.saved?.split('|').length === files + 1,
        at + 1,
      );
    }
    const [, csv, xlsx, lines] = (await survey.evaluate(() => document.body.dataset.saved!)).split('|');
    expect(csv).toContain('site,id,u');
    expect(xlsx).toMatch(/^PK/);
    expect(lines).toMatch(/^\{"/);
  });

  test.skipIf(!haveCaptures)(
    'on a real page it keeps what names the mark, by plain search (needs ../shared/pages-2026)',
    async () => {
      await survey.evaluate(() =>
        document.querySelector<HTMLDetailsElement>('#plan details')!.setAttribute('open', ''),
      );
      await typeInto(survey, 'input[name=mark]', 'Samsung');
      await press(survey, '.mark-form [type=submit]');
      await survey.until('the mark', () =>
        document.querySelector('.plan-rows')?.textContent?.includes('Samsung'),
      );
      const named = phones!.titles.filter((title) =>
        /(?<![\p{L}\p{N}])samsung(?![\p{L}\p{N}])/iu.test(title),
      );
      expect(named.length).toBeGreaterThan(3);
      await look(phones!.url);
      await survey.front();
      await typeInto(survey, '.filters input[type=search]', 'samsung');
      await chooseIn(survey, '.filters label select', 'all');
      await survey.until(
        `${named.length} rows`,
        (count) => {
          document.querySelector<HTMLElement>('.latest')?.click();
          return document.querySelectorAll('.table tbody tr').length >= count;
        },
        named.length,
      );
      const shown = (await rows()).join('\n');
      for (const title of named) expect(shown).toContain(title);
    },
  );

  test('stopped, it keeps nothing more; nothing failed along the way', async () => {
    await pressNamed('header', 'Stop the survey');
    await survey.until('it is off', () => document.querySelector('header .quiet'));
    served[SEARCH] = shopPage(card('B0SURVEY09', 'NIKE Cap', '9.00'));
    const before = await texts(survey, 'header [role=status]');
    await look(SEARCH);
    expect(await texts(survey, 'header [role=status]')).toEqual(before);
    expect(browser.errors).toEqual([]);
  });
});
