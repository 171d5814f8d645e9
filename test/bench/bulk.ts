import { statSync } from 'node:fs';
import { chooseList, takeIn } from '../e2e/bring-list';
import { openChromium } from '../e2e/browsers/chromium';
import { prepare } from '../prepare';
import { benchmarkMarks, hasShared, SOURCES, titlesOf } from './shared';

/**
 * `npm run bench:bulk`: a file of 100,000 listings on the page for files, in real Chromium: how fast it is checked,
 * how long the page is busy at a time while results stream in, and whether pause, cancel and export hold at that
 * size. Uses ../shared where it lies; without it the demonstration list answers, on four titles in turn.
 */
const ROWS = 100_000;
const MARKS = 100_000;
const FEW = [
  'Nlke running shoes',
  'Plain cotton socks',
  'Silicone case for iPhone 15',
  'Stainless steel bottle',
];

prepare({ browsers: ['chromium'], builds: ['chrome'] });
const browser = await openChromium({});
if (hasShared) await bringMarks();
const titles = hasShared ? SOURCES.flatMap((source) => titlesOf(source).map(({ title }) => title)) : FEW;
const page = await browser.context.newPage();

await start();
await paused();
await finished();
await shownWhole();
for (const [at, format] of ['CSV', 'XLSX', 'JSON Lines'].entries()) await exported(at, format);
await start();
await cancelled();
await browser.close();

/** Has the page read and check the file from its start. */
async function start(): Promise<void> {
  await page.goto(browser.extensionPage('bulk.html'));
  await page.locator('textarea').waitFor();
  const lines = Array.from({ length: ROWS }, (_, at) => titles[at % titles.length]!.replace(/\s+/g, ' '));
  await page.locator('textarea').evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text;
  }, lines.join('\n'));
  await page.locator('.file-picker button.primary').click();
  await page.locator('.mapping button.primary').waitFor();
  await watchTasks();
  await page.locator('.mapping button.primary').click();
}

async function paused(): Promise<void> {
  await page.locator('.run.running button').first().click();
  await page.waitForTimeout(1_000);
  const before = await tally();
  await page.waitForTimeout(2_000);
  const grown = (await tally()) - before;
  console.log(`paused after ${before.toLocaleString('en')} rows: ${grown} more within two seconds`);
  await page.locator('.run.paused button').first().click();
}

async function finished(): Promise<void> {
  const started = performance.now();
  const before = await tally();
  await page.locator('.run.finished, .run.failed').waitFor({ timeout: 600_000 });
  const took = performance.now() - started;
  const rows = await tally();
  console.log(
    `checked ${rows.toLocaleString('en')} rows, ${Math.round(((rows - before) / took) * 1000).toLocaleString('en')} a second; ${await longest()}`,
  );
}

/** Shows every row, the clear and the unreadable ones too. */
async function shownWhole(): Promise<void> {
  await watchTasks();
  for (const level of ['clear', 'unreadable']) await page.locator(`.chip:has(.sign-${level})`).click();
  await page.waitForTimeout(500);
  console.log(`all rows shown; ${await longest()}`);
}

async function exported(at: number, format: string): Promise<void> {
  await watchTasks();
  const started = performance.now();
  const saved = page.waitForEvent('download', { timeout: 300_000 });
  await page.locator('.save button').nth(at).click();
  const path = await (await saved).path();
  const took = (performance.now() - started) / 1000;
  console.log(
    `${format}: ${(statSync(path).size / 1e6).toFixed(1)} MB in ${took.toFixed(1)} s; ${await longest()}`,
  );
}

async function cancelled(): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('.table-row').length > 0);
  const started = performance.now();
  await page.locator('.run.running button').last().click();
  await page.locator('.run.cancelled').waitFor();
  console.log(
    `cancelled after ${(await tally()).toLocaleString('en')} rows, within ${(performance.now() - started).toFixed(0)} ms`,
  );
}

/** Rows that were checked so far, from the counts above the table. */
async function tally(): Promise<number> {
  const counts = await page.locator('.tally b').allTextContents();
  return counts.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0);
}

/** From now on the browser notes every task of the page that takes longer than 50 ms. */
async function watchTasks(): Promise<void> {
  await page.evaluate(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { long });
  });
}

async function longest(): Promise<string> {
  const long = await page.evaluate(() => (globalThis as never as { long: number[] }).long);
  return `${long.length} tasks over 50 ms, the longest ${Math.max(0, ...long).toFixed(0)} ms`;
}

async function bringMarks(): Promise<void> {
  const options = await browser.tab();
  await options.goto(browser.extensionPage('options.html'));
  await options.until('the file field', () => document.querySelector('.import input[type="file"]'));
  const rows = benchmarkMarks(MARKS).map(
    (mark, at) => `B-${at},"${mark.replaceAll('"', '""')}",25,2024-01-01,2034-01-01`,
  );
  await chooseList(options, {
    ...{ name: 'bench.csv', text: `recordNo,mark,classes,validFrom,validTo\n${rows.join('\n')}\n` },
  });
  await takeIn(options);
  await options.close();
}
