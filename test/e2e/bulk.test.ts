import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { type ChromiumBrowser, openChromium } from './browsers/chromium';

const TITLES = [
  'Nlke running shoes',
  'Adidas track suit',
  'Plain cotton socks',
  'Quorvane socks for men',
  'Nlke running shoes, black',
];

describe.each(BOTH)('the bulk check in %s', (_, open) => {
  let browser: TestBrowser;
  let page: Tab;

  beforeAll(async () => {
    browser = await open({});
    page = await browser.tab();
    await page.goto(browser.extensionPage('bulk.html'));
    await checkPasted(page, TITLES);
  });
  afterAll(() => browser?.close());

  test('says how many rows there were and what they gave', async () => {
    expect(await wordsOf(page, '.run')).toContain('all 5 rows checked');
    expect(await marksIn(page)).toEqual(['NIKE ⇄ Nlke', 'ADIDAS', 'NIKE ⇄ Nlke']);
  });

  test('drills down to what a bar stands for, and back', async () => {
    await press(page, '.bars button', 'NIKE');
    await page.until('the mark alone', () => document.querySelectorAll('.table-row').length === 2);
    await press(page, '.facet', 'NIKE');
    await page.until('all again', () => document.querySelectorAll('.table-row').length === 3);
  });

  test('a decision about many rows shows at once and is taken back whole', async () => {
    await page.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.filter-bar select')!;
      choice.value = 'not-conflict';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.until('the offer to take it back', () => document.querySelector('.undo-line button'));
    expect(await wordsOf(page, '.undo-line')).toContain('Decided about 3 rows.');
    await page.until('nothing left to see', () => document.querySelectorAll('.table-row').length === 0);
    await press(page, '.undo-line button', 'Undo');
    await page.until('the rows again', () => document.querySelectorAll('.table-row').length === 3);
    expect(await marksIn(page)).toEqual(['NIKE ⇄ Nlke', 'ADIDAS', 'NIKE ⇄ Nlke']);
  });

  test('when a list changes, only what it touches is checked again', async () => {
    await addList(browser);
    await page.front();
    await page.until('the offer', () => document.querySelector('.outdated button'));
    await press(page, '.outdated button', '');
    await page.until('the account', () =>
      document.querySelector('.run')?.textContent?.includes('1 of 5 rows was touched'),
    );
    expect(await marksIn(page)).toEqual(['NIKE ⇄ Nlke', 'ADIDAS', 'QUORVANE', 'NIKE ⇄ Nlke']);
  });

  test('prints only the report, with the ground of every verdict', async () => {
    await page.evaluate(() => {
      const keep = () =>
        Object.assign(document.body.dataset, { paper: document.querySelector('.on-paper')?.textContent });
      Object.assign(globalThis, { print: keep });
    });
    await press(page, '.save button', 'Report');
    await page.until('the report', () => document.body.dataset.paper);
    const paper = await page.evaluate(() => document.body.dataset.paper ?? '');
    for (const fact of ['NIKE', 'Nlke running shoes, black', 'QUORVANE', 'not customs data'])
      expect(paper, fact).toContain(fact);
    expect(paper).toMatch(/Art\. \d/);
    expect(paper).not.toContain('Plain cotton socks');
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    expect(await page.evaluate(() => document.querySelector('.on-paper') === null)).toBe(true);
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

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
  }, 60_000);
  afterAll(() => browser?.close());

  const longest = () =>
    page.evaluate(() => Math.max(0, ...(globalThis as never as { tasks: number[] }).tasks.splice(0)));

  test('is checked to its end without freezing the page', async () => {
    await page.evaluate((rows) => {
      const file = new File([`sku,title,seller,price\n${rows.join('\n')}`], 'export.csv', {
        type: 'text/csv',
      });
      const files = new DataTransfer();
      files.items.add(file);
      const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, manyRows());
    await page.until('its columns', () => document.querySelector('.mapping button.primary'));
    await longest();
    await page.evaluate(() => document.querySelector<HTMLElement>('.mapping button.primary')!.click());
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

async function checkPasted(page: Tab, titles: readonly string[]): Promise<void> {
  await page.until('the page', () => document.querySelector('textarea'));
  await page.evaluate((text) => {
    document.querySelector('textarea')!.value = text;
    document.querySelector<HTMLElement>('button.primary')!.click();
  }, titles.join('\n'));
  await page.until('its columns', () => document.querySelector('.mapping button.primary'));
  await page.evaluate(() => document.querySelector<HTMLElement>('.mapping button.primary')!.click());
  await finished(page, 15);
}

/** Waits for the end of a run; a long one longer than the driver's own waiting. */
async function finished(page: Tab, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await page.evaluate(() => document.querySelector('.run.finished') !== null))) {
    if (Date.now() > deadline) throw new Error(`the run took longer than ${seconds} s`);
    await new Promise((done) => setTimeout(done, 250));
  }
}

async function addList(browser: TestBrowser): Promise<void> {
  const options = await browser.tab();
  await options.goto(browser.extensionPage('options.html'));
  await options.until('the lists', () => document.querySelector('#lists input[type="file"]'));
  await options.evaluate(() => {
    const rows =
      'recordNo,mark,holder,classes,validFrom,validTo\nT2024-1,QUORVANE,Quorvane Ltd,25,2024-01-01,2034-01-01\n';
    const files = new DataTransfer();
    files.items.add(new File([rows], 'my-list.csv', { type: 'text/csv' }));
    const field = document.querySelector<HTMLInputElement>('#lists input[type="file"]')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await options.until('how it will be read', () => document.querySelector('.import-preview'));
  await options.evaluate(() =>
    document.querySelector<HTMLElement>('.import-preview [type="submit"]')!.click(),
  );
  await options.until('the list', () =>
    document.querySelector('.list-cards')?.textContent?.includes('my-list'),
  );
  await options.close();
}

function press(page: Tab, buttons: string, words: string): Promise<void> {
  return page.evaluate(
    ({ buttons, words }) => {
      const all = [...document.querySelectorAll<HTMLElement>(buttons)];
      const button = all.find(({ textContent }) => textContent?.includes(words));
      if (!button) throw new Error(`no ${buttons} with "${words}" in: ${document.body.textContent}`);
      button.click();
    },
    { buttons, words },
  );
}

function wordsOf(page: Tab, part: string): Promise<string> {
  return page.evaluate((part) => document.querySelector(part)?.textContent ?? '', part);
}

function marksIn(page: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.table-row .cell-mark')].map(({ textContent }) => textContent ?? ''),
  );
}
