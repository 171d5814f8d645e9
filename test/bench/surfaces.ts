import { existsSync, readFileSync } from 'node:fs';
import { chooseList, takeIn } from '../e2e/bring-list';
import type { Tab } from '../e2e/browsers/browser';
import { openChromium } from '../e2e/browsers/chromium';
import { prepare } from '../prepare';

/**
 * What people wait for, in a real Chromium: `npx tsx test/bench/surfaces.ts`. The popup until it is filled and
 * focused; a look-up; a file of 100,000 rows, with the longest time the page was busy. Uses ../shared where it lies.
 */
const ROWS = 100_000;
const MARKS = '../shared/brands/marks_100k.txt';
const TITLES = '../shared/listings/er_amazon_google.jsonl';

prepare({ browsers: ['chromium'], builds: ['chrome'] });
const browser = await openChromium({});
const options = await surface('options.html');

if (existsSync(MARKS)) {
  const marks = readFileSync(MARKS, 'utf8').split('\n').filter(Boolean);
  const csv = `recordNo,mark,classes,validFrom,validTo\n${marks.map((mark, at) => `B-${at},"${mark.replaceAll('"', '""')}",25,2024-01-01,2034-01-01`).join('\n')}`;
  const started = performance.now();
  await chooseList(options, { name: 'bench.csv', text: csv });
  await takeIn(options);
  console.log(`list of ${marks.length} marks added: ${seconds(performance.now() - started)}`);
}

for (let round = 0; round < 3; round++) {
  const popup = await surface('popup.html');
  await popup.until('its lists', () => document.querySelector('.lists li'));
  const ready = await popup.evaluate(
    () => performance.getEntriesByType('first-paint')[0]?.startTime ?? performance.now(),
  );
  const looked = await popup.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    const times: number[] = [];
    for (const words of ['nike', 'adid', '耐克', 'naike', 'samsng']) {
      const started = performance.now();
      const before = document.querySelector('.answers')?.textContent;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (document.querySelector('.answers')?.textContent === before && performance.now() - started < 3000)
        await new Promise((next) => setTimeout(next, 1));
      times.push(performance.now() - started);
    }
    return times;
  });
  console.log(
    `popup: drawn at ${ready.toFixed(0)} ms; look-ups ${looked.map((ms) => ms.toFixed(0)).join(', ')} ms`,
  );
  await popup.close();
}

const titles = existsSync(TITLES)
  ? readFileSync(TITLES, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => String(JSON.parse(line).title))
  : ['Nlke running shoes', 'Plain cotton socks', 'Silicone case for iPhone 15', 'Stainless steel bottle'];
const bulk = await surface('bulk.html');
const rows = Array.from({ length: ROWS }, (_, at) => titles[at % titles.length]!.replace(/[\r\n"]/g, ' '));
await bulk.evaluate(
  (text) => {
    const busy = { longest: 0, last: performance.now() };
    Object.assign(window, { busy });
    setInterval(() => {
      const now = performance.now();
      busy.longest = Math.max(busy.longest, now - busy.last - 10);
      busy.last = now;
    }, 10);
    document.querySelector('textarea')!.value = text;
    document.querySelector<HTMLElement>('button.primary')!.click();
  },
  `title\n${rows.map((title) => `"${title}"`).join('\n')}`,
);
await bulk.until('columns', () => document.querySelector('.mapping button.primary'));
const started = performance.now();
await bulk.evaluate(() => {
  Object.assign((window as never as { busy: object }).busy, { longest: 0, last: performance.now() });
  document.querySelector<HTMLElement>('.mapping button.primary')!.click();
});
for (let tries = 0; tries < 40; tries++) {
  try {
    await bulk.until('the end', () => document.querySelector('.run.finished, .run.failed'));
    break;
  } catch {
    // Longer than 15 s: go on waiting.
  }
}
const took = performance.now() - started;
const longest = await bulk.evaluate(() => (window as never as { busy: { longest: number } }).busy.longest);
console.log(
  `bulk: ${ROWS} rows in ${seconds(took)}, ${Math.round((ROWS / took) * 1000)} rows/s; page busy at most ${longest.toFixed(0)} ms at a time`,
);
console.log(await bulk.evaluate(() => document.querySelector('.run')?.textContent));
await browser.close();

async function surface(path: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(browser.extensionPage(path));
  await tab.until(path, () => (document.getElementById('root')?.childElementCount ?? 0) > 0);
  return tab;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
