import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { checkFile, finished, wordsOf } from './bulk-page';
import { openOurs, press } from './our-pages';

/** As much of the browser's storage as is needed. */
interface Area {
  get(name: string): Promise<{ settings?: object }>;
  set(what: object): Promise<void>;
}

const ROWS = Array.from({ length: 6 }, (_, row) => `A-${row},Nlke running shoes no. ${row},shop ${row}`);

describe.each(BOTH)('what is set in another window in %s', (_, open) => {
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    browser = await open({});
    options = await openOurs(browser, 'options.html');
  });
  afterAll(() => browser?.close());

  /** As the settings' page does. */
  const set = (some: object): Promise<unknown> =>
    options.evaluate(async (some) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
      const { settings = {} } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, ...some } });
    }, some);

  test('a checked file says that its rows were judged otherwise, and judges all of them anew', async () => {
    const bulk = await openOurs(browser, 'bulk.html');
    await checkFile(bulk, ROWS);
    await set({ reviewer: 'Ann' });
    await set({ own: [{ markText: 'NIKE', role: 'own' }] });
    await bulk.until('it says so', () => document.querySelector('.outdated'));
    await press(bulk, '.outdated button');
    await bulk.until('it was done', () => !document.querySelector('.outdated'));
    await finished(bulk, 60);
    expect(await wordsOf(bulk, '.run')).toContain('6 of 6 rows');
    await bulk.close();
    await set({ own: [] });
  });

  test('the queue has the reasons and the name at once, and judges by a wish anew', async () => {
    const bulk = await openOurs(browser, 'bulk.html');
    await checkFile(bulk, ROWS);
    await press(bulk, '.to-queue button', 'To the queue (6)');
    await bulk.until('they are there', () => document.body.textContent?.includes('put into the queue'));
    const queue = await openOurs(browser, 'queue.html');
    await queue.until('six wait', () =>
      document.querySelector('.waiting')?.textContent?.startsWith('6 items'),
    );
    await set({ labels: ['golden', 'sent back'] });
    await queue.until('labels', () =>
      document.querySelector('.decide datalist')?.innerHTML.includes('sent back'),
    );
    const verdict = () => wordsOf(queue, '.work .explanation');
    const before = await verdict();
    await set({ own: [{ markText: 'NIKE', role: 'own' }] });
    await expect.poll(verdict, { timeout: 40_000 }).not.toBe(before);
    await set({ own: [] });
    await expect.poll(verdict, { timeout: 40_000 }).toBe(before);
    expect(browser.errors).toEqual([]);
  });
});
