import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parquetOf } from '../tabular/parquet-file';
import { chooseList, keepDemonstration, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { checkColumns, checkPasted, TITLES, wordsOf } from './bulk-page';
import { choose, giveFiles, press } from './our-pages';

describe.each(BOTH)('the bulk check in %s', (_, open) => {
  let browser: TestBrowser;
  let page: Tab;

  beforeAll(async () => {
    browser = await open({});
    // The demonstration leaves with the first real list, and then stays where somebody wants it back.
    const options = await addList(browser, 'first-list', 'ZEPHYRWAVE');
    await keepDemonstration(options);
    await options.close();
    page = await browser.tab();
    await page.goto(browser.extensionPage('bulk.html'));
    await checkPasted(page, TITLES);
  });
  afterAll(() => browser?.close());

  test('says how many rows there were and what they gave', async () => {
    await expect.poll(() => wordsOf(page, '.run')).toContain('all 5 rows checked');
    await expect.poll(() => marksIn(page)).toEqual(['NIKE ⇄ Nlke', 'ADIDAS', 'NIKE ⇄ Nlke']);
  });

  test('drills down to what a bar stands for, and back', async () => {
    await press(page, '.bars button', 'NIKE');
    await page.until('the mark alone', () => document.querySelectorAll('.table-row').length === 2);
    await press(page, '.facet', 'NIKE');
    await page.until('all again', () => document.querySelectorAll('.table-row').length === 3);
  });

  test('a decision about many rows shows at once and is taken back whole', async () => {
    await choose(page, '.filter-bar select', 'not-conflict');
    await press(page, '.decide-shown button', 'Decide');
    await page.until('the offer to take it back', () => document.querySelector('.undo-line button'));
    expect(await wordsOf(page, '.undo-line')).toContain('Decided about 3 rows.');
    await page.until('nothing left to see', () => document.querySelectorAll('.table-row').length === 0);
    await press(page, '.undo-line button', 'Undo');
    await expect.poll(() => marksIn(page)).toEqual(['NIKE ⇄ Nlke', 'ADIDAS', 'NIKE ⇄ Nlke']);
  });

  test('when a list changes, only what it touches is checked again', async () => {
    await (await addList(browser, 'my-list', 'QUORVANE')).close();
    await page.front();
    await press(page, '.outdated button');
    await page.until('the account', () =>
      document.querySelector('.run')?.textContent?.includes('1 of 5 rows was touched'),
    );
    await expect.poll(() => marksIn(page)).toEqual(['NIKE ⇄ Nlke', 'ADIDAS', 'QUORVANE', 'NIKE ⇄ Nlke']);
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
    await page.until('the paper gone', () => document.querySelector('.on-paper') === null);
  });

  test('a file of Parquet is read by its columns, whatever they are called', async () => {
    await page.goto(browser.extensionPage('bulk.html'));
    const file = await parquetOf(
      "SELECT 'A-' || range AS sku, ['Nlke running shoes', 'Plain cotton socks'][1 + range % 2] AS product_name FROM range(40)",
      'COMPRESSION zstd',
    );
    await giveFiles(page, 'input[type="file"]', [
      { name: 'part-00000.parquet', base64: Buffer.from(file).toString('base64') },
    ]);
    await checkColumns(page, 120);
    await expect.poll(() => wordsOf(page, '.run')).toContain('all 40 rows checked');
    await expect.poll(async () => (await marksIn(page)).slice(0, 2)).toEqual(['NIKE ⇄ Nlke', 'NIKE ⇄ Nlke']);
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

async function addList(browser: TestBrowser, name: string, mark: string): Promise<Tab> {
  const options = await browser.tab();
  await options.goto(browser.extensionPage('options.html'));
  const text = `recordNo,mark,holder,classes,validFrom,validTo\nT2024-${mark},${mark},${mark} Ltd,25,2024-01-01,2034-01-01\n`;
  await chooseList(options, { name: `${name}.csv`, text });
  await takeIn(options);
  const isHere = async () =>
    (await options.evaluate(() => document.querySelector('.own-lists')?.textContent ?? '')).includes(name);
  await poll('the list', isHere);
  return options;
}

function marksIn(page: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.table-row .cell-mark')].map(({ textContent }) => textContent ?? ''),
  );
}
