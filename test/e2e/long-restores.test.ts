import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { giveFiles, openOurs, press, texts } from './our-pages';

/** Enough to end a page or a background while they come. */
const MANY = 20_000;
const BACKUP = [
  { format: 'recordal-lens-backup/1', at: '2026-11-01T00:00:00Z' },
  ...Array.from({ length: MANY }, (_, nth) => ({
    extra: 'decisions',
    item: {
      ...{ id: `d${nth}`, kind: 'not-conflict', regime: 'CN', recordNo: `T${nth}`, mark: 'M', words: 'w' },
      reach: { to: 'listing', site: 'ebay.com', listingId: `L${nth}` },
      ...{ note: '', at: '2026-05-01T00:00:00.000Z' },
    },
  })),
  { end: true },
];

describe.each(BOTH)('a restore that is cut off in %s', (_, open) => {
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    browser = await open({});
    options = await openOurs(browser, 'options.html#data');
  });
  afterAll(() => browser?.close());

  async function begin(): Promise<void> {
    const packed = gzipSync(BACKUP.map((line) => `${JSON.stringify(line)}\n`).join('')).toString('base64');
    await giveFiles(options, '#data input[type=file]', [{ name: 'saved.jsonl.gz', base64: packed }]);
    await press(options, '#data .restore button.primary');
    await options.until('some of it is back', () => {
      const passed = document.querySelector<HTMLProgressElement>('#data .long-work progress')?.value ?? 0;
      return passed >= 1_000;
    });
  }
  /** How many decisions are stored. */
  const stored = () =>
    options.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('recordal-lens-decisions');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('decisions').objectStore('decisions').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  const said = (words: string) =>
    options.until(words, (words) => document.querySelector('main')?.textContent?.includes(words), words);

  test('by the person leaves nothing of it', async () => {
    await begin();
    await press(options, '#data .long-work button');
    await said('Stopped. Nothing was brought back');
    expect(await stored()).toBe(0);
  });

  test('by nobody who erases everything in another window: that is refused meanwhile', async () => {
    const other = await openOurs(browser, 'options.html#data');
    await options.evaluate(() => {
      // As a restore does that goes on as long as this test looks, however quick the machine is.
      const until = new Promise((done) => addEventListener('looked', done, { once: true }));
      void navigator.locks.request('a backup is brought back', () => until);
    });
    await press(other, '#data button.danger');
    await press(other, '#data .confirm button.danger');
    await other.until('a refusal', () =>
      document.querySelector('#data')?.textContent?.includes('Another page of this extension'),
    );
    await options.evaluate(() => void dispatchEvent(new Event('looked')));
    await press(other, '#data button.danger');
    await press(other, '#data .confirm button.danger');
    await other.until('that it is erased', () =>
      document.querySelector('#data .undo-line')?.textContent?.includes('Erased.'),
    );
    await other.close();
  });

  test('by the end of the background comes whole or not at all', async () => {
    await begin();
    await browser.stopBackground();
    await options.until('its end', () => !document.querySelector('#data .long-work'));
    const text = (await texts(options, '#data')).join();
    expect(await stored()).toBe(text.includes('Brought back:') ? MANY : 0);
    if (text.includes('Brought back:')) {
      await press(options, '#data .undo-line button');
      await said('Everything is as it was before');
    } else expect(text).toContain('nothing was changed');
    expect(await texts(options, '.lists-lost')).toEqual([]);
  });

  test('by the end of its page is told on the next one, and the same file brings the rest', async () => {
    await begin();
    await options.evaluate(() => {
      // The driver has nobody to answer the browser's question.
      addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
    });
    await options.close();
    options = await openOurs(browser, 'options.html#data');
    await said('its page or the browser was closed in the middle');
    const before = await stored();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(MANY);
    await begin();
    await said('Brought back: Decisions');
    expect(await stored()).toBe(MANY);
    await options.until('nothing is cut off any more', () => !document.querySelector('.lists-lost'));
  });
});
