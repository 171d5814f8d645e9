import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { samplePage } from '../demo/samples';
import type { Served } from '../e2e/browsers/browser';
import { openChromium } from '../e2e/browsers/chromium';
import { captures } from '../e2e/captures';
import { prepare } from '../prepare';
import { benchmarkMarks, hasShared } from './shared';

/**
 * `npm run bench:extension`: what the built extension costs a page and how fast it answers, in real Chromium. The
 * same page under an address that the extension does not know is the measure beside it, run in turn.
 */
const RUNS = 7;
/** Long enough for everything that follows a load to have run. */
const SETTLED = 2_500;

const pages = hasShared
  ? captures('amazon/search_us_laptop_2025.html', 'ebay/search_us_phone_2025.html')
  : [samplePage('amazon-search'), samplePage('ebay-search')];
const unknown = (url: string) => url.replace(/www\.(\w+)\.com/, 'www.$1.example');

const served: Served = {};
for (const { url, html } of pages)
  for (const at of [url, unknown(url)]) served[at] = { html, scripts: false };
prepare({ browsers: ['chromium'], builds: ['chrome'] });
const browser = await openChromium(served);

console.log(
  'page                                 with ext   without   difference   longest task over 50 ms, with / without (0: none)',
);
for (const { url } of pages) await measurePage(url);
await measureWaking('demonstration list');
if (hasShared) {
  await importMarks(150_000);
  await measureWaking('150,000 marks');
}
await browser.close();

async function measurePage(url: string): Promise<void> {
  const runs = { known: [] as Cost[], unknown: [] as Cost[] };
  for (let run = 0; run <= RUNS; run++) {
    const [first, second] = [await cost(url), await cost(unknown(url))];
    if (run > 0) runs.known.push(first) && runs.unknown.push(second);
  }
  const [on, off] = [runs.known, runs.unknown].map((costs) => median(costs.map(({ tasks }) => tasks)));
  const [longOn, longOff] = [runs.known, runs.unknown].map((costs) =>
    median(costs.map(({ longest }) => longest)),
  );
  const figures = [on, off, (on ?? 0) - (off ?? 0)].map((ms) => (ms ?? 0).toFixed(1).padStart(9)).join(' ');
  console.log(`${new URL(url).host.padEnd(36)} ${figures}   ${longOn?.toFixed(0)} / ${longOff?.toFixed(0)}`);
}

interface Cost {
  /** Main-thread time of all tasks, in ms. */
  tasks: number;
  longest: number;
}

async function cost(url: string): Promise<Cost> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchLongTasks);
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED);
  const { metrics } = await session.send('Performance.getMetrics');
  const longest = await page.evaluate(() =>
    Math.max(0, ...((globalThis as never as { longTasks: number[] }).longTasks ?? [])),
  );
  await page.close();
  return { tasks: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000, longest };
}

function watchLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** From a message to a sleeping worker to the verdicts on 60 listings, and again while it is awake. */
async function measureWaking(list: string): Promise<void> {
  const titles = pages.flatMap((page) => ('titles' in page ? page.titles : ['Nike shoes', 'Cotton socks']));
  const listings = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: String(at), site: 'bench', url: '', images: [], title: titles[at % titles.length] ?? '' },
  }));
  const asker = await browser.context.newPage();
  await asker.goto(browser.extensionPage('popup.html'));
  await ask(asker, listings);
  const asleep: number[] = [];
  const awake: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await browser.stopBackground();
    await asker.waitForTimeout(500);
    asleep.push(await ask(asker, listings));
    awake.push(await ask(asker, listings));
  }
  await asker.close();
  console.log(
    `60 listings, ${list}: asleep → verdicts ${median(asleep).toFixed(0)} ms, awake ${median(awake).toFixed(0)} ms (medians of ${RUNS})`,
  );
}

function ask(page: Page, listings: object[]): Promise<number> {
  return page.evaluate(async (asked) => {
    const { chrome } = globalThis as never as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const start = performance.now();
    await chrome.runtime.sendMessage({ kind: 'screen', ask: { listings: asked } });
    return performance.now() - start;
  }, listings);
}

/** Brings a list in as a person does, through the options page. */
async function importMarks(count: number): Promise<void> {
  const rows = benchmarkMarks(count).map(
    (mark, at) => `B-${at},"${mark.replaceAll('"', '""')}",25,2024-01-01,2034-01-01`,
  );
  const file = join(mkdtempSync(join(tmpdir(), 'lens-bench-')), 'bench.csv');
  writeFileSync(file, `recordNo,mark,class,validFrom,validTo\n${rows.join('\n')}\n`);
  const options = await browser.context.newPage();
  await options.goto(browser.extensionPage('options.html'));
  const start = Date.now();
  await options.locator('.drop input[type=file]').first().setInputFiles(file);
  await options.getByText('bench', { exact: true }).first().waitFor({ timeout: 120_000 });
  console.log(
    `imported ${count.toLocaleString('en')} marks through the options page in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  await options.close();
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
