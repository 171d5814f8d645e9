import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { PageState } from '../../lib/page/page-state';
import { wishQuery } from '../../lib/surfaces/evidence-wish';
import { evidenceFile } from '../evidence/package';
import { BOTH } from './browsers/both';
import { poll, type Served, type TestBrowser } from './browsers/browser';
import { only } from './browsers/engine';
import { type FirefoxBrowser, openFirefox } from './browsers/firefox';
import { giveFiles, press } from './our-pages';
import { askerOf, expectOnToolbar } from './page-state';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';
import { type SiteServer, serveSites } from './site-server';
import { statusOf } from './take-evidence';

const url = (name: string): string => `https://www.amazon.com/s?k=${name}`;
const page = shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN));
const PRIVATE = url('private');
const PLAIN = url('plain');
const PAGES: Served = { [PRIVATE]: page, [PLAIN]: page };

describe.each(BOTH)('private windows in %s', (_, open) => {
  let sites: SiteServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    sites = await serveSites(PAGES);
    browser = await open({}, { proxy: sites.proxy });
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  test('a page is checked once the person lets the extension in, and nothing of it is kept', async () => {
    await browser.letIntoPrivate();
    const before = await keptBy(browser);
    await openWindow(browser, PRIVATE, true);
    const state = await stateOnce(browser, PRIVATE, (state) => state.screened.length === 2);
    expect(conflicts(state)).toEqual([CONFLICT]);
    await expectOnToolbar(browser, PRIVATE, '1');
    await recordOf(browser, state);
    expect(await keptBy(browser)).toEqual(before);

    await openWindow(browser, PLAIN, false);
    await stateOnce(browser, PLAIN, (state) => state.screened.length === 2);
    // The same page in front of a person in a plain window is counted: the comparison can fail.
    await expect.poll(() => keptBy(browser)).not.toEqual(before);
  });
});

describe.each(only('firefox'))('the extension’s own pages in a private window of %s', () => {
  let browser: FirefoxBrowser;

  beforeAll(async () => {
    browser = await openFirefox({});
    await browser.letIntoPrivate();
  });
  afterAll(() => browser?.close());

  test('takes no evidence there and says why, and checks a package all the same', async () => {
    const wish = wishQuery({ tabId: 1, listingId: 'B1', finding: '["demo","DEMO-1","title",0]' });
    const path = `evidence.html${wish}`;
    await openWindow(browser, browser.extensionPage(path), true);
    const evidence = await browser.shown(path);
    await poll('why', async () => /private window cannot be taken/.test(await statusOf(evidence)));
    const bytes = Buffer.from(evidenceFile()).toString('base64');
    await giveFiles(evidence, '.check input[type=file]', [{ name: 'theirs.zip', base64: bytes }]);
    await poll('sound', async () => (await statusOf(evidence)).includes('As it was written, byte for byte'));
    await evidence.close();
  });

  test.each(['options.html', 'queue.html', 'bulk.html', 'record.html'])(
    '%s says that what is stored is not there, and opens where it is',
    async (path) => {
      await openWindow(browser, browser.extensionPage(path), true);
      const shut = await browser.shown(path);
      await shut.until('why', () => document.querySelector('.private-window p') !== null);
      expect(await shut.evaluate(() => document.body.innerText)).toMatch(/Nothing is lost/);
      await press(shut, '.private-window button');
      await shut.close();
      const open = await browser.shown(path);
      await open.until(
        'the page itself',
        () => document.querySelector('.private-window') === null && document.body.innerText.length > 50,
      );
      await open.close();
    },
  );
});

/** Has the background answer all that the popup asks for a page's record. */
async function recordOf(browser: TestBrowser, { screened }: PageState): Promise<void> {
  const listings = screened.map(({ listing }) => listing);
  const answers = await (await askerOf(browser)).evaluate(
    async (ask: object) => {
      const { browser: firefox, chrome: chromium } = globalThis as never as Record<
        'browser' | 'chrome',
        typeof extensionApi
      >;
      const send = (message: object) => (firefox ?? chromium).runtime.sendMessage(message);
      const basis = await send({ kind: 'recordBasis', ask: null });
      const rows = await send({ kind: 'recordRows', ask });
      return JSON.stringify([basis, rows]);
    },
    { listings, first: 1 },
  );
  expect(answers).not.toContain('"error"');
  expect(JSON.parse(answers)[1].answer.rows).toHaveLength(listings.length);
}

/** Opens a window from one of the extension's pages. */
async function openWindow(browser: TestBrowser, url: string, incognito: boolean): Promise<void> {
  await (await askerOf(browser)).evaluate(
    async (how: { url: string; incognito: boolean }) => {
      const { browser: firefox, chrome: chromium } = globalThis as never as Record<
        'browser' | 'chrome',
        typeof extensionApi
      >;
      await (firefox ?? chromium).windows.create(how);
    },
    { url, incognito },
  );
}

/** All that the extension keeps on the machine, as text. */
async function keptBy(browser: TestBrowser): Promise<string[]> {
  return (await askerOf(browser)).evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as never as Record<
      'browser' | 'chrome',
      typeof extensionApi
    >;
    const kept = Object.entries(await (firefox ?? chromium).storage.local.get(null)).map(
      ([name, value]) => `${name} ${JSON.stringify(value)}`,
    );
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        const [keys, values] = [await answer(all.getAllKeys()), await answer(all.getAll())];
        for (const [at, key] of keys.entries())
          kept.push(`${name} ${store} ${JSON.stringify(key)} ${JSON.stringify(values[at])}`);
      }
      database.close();
    }
    return kept.sort();
  });
}
