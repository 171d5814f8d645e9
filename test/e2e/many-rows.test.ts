import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import type { Tab } from './browsers/browser';
import { type ChromiumBrowser, openChromium } from './browsers/chromium';
import { finished, TITLES, wordsOf } from './bulk-page';
import { giveFiles, press } from './our-pages';

/** Rows as a seller's export has them: four in ten name a mark of the demonstration list. */
const MANY = 100_000;
const manyRows = () =>
  Array.from({ length: MANY }, (_, row) => {
    const title = TITLES[row % TITLES.length]!;
    return `A-${row},"${title} no. ${row}",shop ${row % 900},${(row % 90) + 9.9}`;
  });

/** Milliseconds without an answer that a person calls frozen. What it really is, each test prints. */
const LONGEST_TASK = 1_000;

// Long tasks and downloads are told by Chromium's driver alone.
describe('a file of 100,000 rows, in chromium', { timeout: 300_000 }, () => {
  let browser: ChromiumBrowser;
  let page: Tab;

  beforeAll(async () => {
    browser = await openChromium({});
    page = await browser.tab();
    await page.goto(browser.extensionPage('bulk.html'));
    await page.until('the page', () => document.querySelector('input[type="file"]'));
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: 'longtask',
      });
    });
  });
  afterAll(() => browser?.close());

  const longest = () =>
    page.evaluate(() => Math.max(0, ...(globalThis as never as { tasks: number[] }).tasks.splice(0)));

  test('is checked to its end without freezing the page', async () => {
    const text = `sku,title,seller,price\n${manyRows().join('\n')}`;
    await giveFiles(page, 'input[type="file"]', [{ name: 'export.csv', text }]);
    await page.until('its columns', () => document.querySelector('.mapping button.primary'));
    await longest();
    await press(page, '.mapping button.primary');
    await page.until('the share and the time left', () =>
      /\d+% · .*a second · about .* left/.test(document.querySelector('.run')?.textContent ?? ''),
    );
    await finished(page, 240);
    expect(await wordsOf(page, '.run')).toContain('all 100,000 rows checked');
    const task = await longest();
    console.info(`longest task of the page while 100,000 rows came in: ${Math.round(task)} ms`);
    expect(task).toBeLessThan(LONGEST_TASK);
  });

  test('is filtered and scrolled without freezing the page', async () => {
    await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('.filter-bar input')!;
      for (const words of ['s', 'shop 4', 'shop 42', '']) {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 300));
      }
      const body = document.querySelector('.grid .body')!;
      for (let step = 1; step <= 20; step++) {
        body.scrollTop = (body.scrollHeight / 20) * step;
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    const task = await longest();
    console.info(
      `longest task of the page while 100,000 rows were filtered and scrolled: ${Math.round(task)} ms`,
    );
    expect(task).toBeLessThan(LONGEST_TASK);
  });

  test.each(['CSV', 'XLSX', 'JSON Lines'])(
    'is saved as %s beside the page, and the file opened again has every shown row',
    async (format) => {
      await longest();
      const [tab] = browser.context.pages().filter((one) => one.url().endsWith('bulk.html'));
      const download = tab!.waitForEvent('download', { timeout: 120_000 });
      await press(page, '.save button', format);
      const path = await (await download).path();
      const task = await longest();
      console.info(
        `longest task of the page while 60,000 rows were saved as ${format}: ${Math.round(task)} ms`,
      );
      expect(task).toBeLessThan(LONGEST_TASK);
      const opened = await openListings(new Uint8Array(readFileSync(path)));
      const titles: string[] = [];
      for await (const row of opened.rows(opened.guess)) if ('listing' in row) titles.push(row.listing.title);
      expect(titles).toHaveLength((MANY / 5) * 3);
      expect(titles[0]).toBe('Nlke running shoes no. 0');
      expect(titles.at(-1)).toBe(`Nlke running shoes, black no. ${MANY - 1}`);
    },
  );

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});
