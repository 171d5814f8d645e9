/**
 * How long lists take, on the command line and in the built extension in both browsers: preview, import and update
 * through the options page, the longest time that page was busy, memory, and waking up. Builds what is missing.
 * `npm run bench:lists`; `-- --million` for a million rows, `-- --xlsx` for a workbook, `-- chromium` for one place only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { takeIn } from '../e2e/bring-list';
import { BOTH } from '../e2e/browsers/both';
import type { Tab, TestBrowser } from '../e2e/browsers/browser';
import { CUSTOMS_HEADER, customsLine } from '../lists/customs-csv';
import { prepare } from '../prepare';
import { memoryOfChildren } from './memory';

const asked = process.argv.slice(2);
const rows = asked.includes('--million') ? 1_000_000 : 150_000;
const ending = asked.includes('--xlsx') ? 'xlsx' : 'csv';
const wanted = (place: string) => asked.every((word) => word.startsWith('--')) || asked.includes(place);

/** Chooses the file that lies in the page, and notes the longest gap between two turns of the event loop from then on. */
const CHOOSE = `{
  const files = new DataTransfer();
  files.items.add(globalThis.file);
  const input = document.querySelector('.import input[type="file"]');
  input.files = files.files;
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  globalThis.longest = () => (clearInterval(timer), longest);
  input.dispatchEvent(new Event('change', { bubbles: true }));
}`;

prepare({ browsers: ['chromium', 'firefox'], builds: ['chrome', 'firefox', 'cli'] });
const book = ending === 'xlsx' ? await workbook() : undefined;
if (wanted('cli')) onCommandLine();
for (const [name, open] of BOTH) if (wanted(name)) await inBrowser(name, await open({}));

function report(place: string, said: string): void {
  console.log(`${rows} rows of ${ending}, ${place}: ${said}`);
}

async function workbook(): Promise<Buffer> {
  const cells = (line: string) =>
    line
      .trim()
      .split(',')
      .map((value) => ({ value, type: String }));
  const lines = Array.from({ length: rows }, (_, row) => cells(customsLine(row)));
  return writeWorkbook([cells(CUSTOMS_HEADER), ...lines] as never).toBuffer();
}

function onCommandLine(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-lists-'));
  const file = join(folder, `list.${ending}`);
  if (book) writeFileSync(file, book);
  else writeCsv(file);
  const started = performance.now();
  const script = '.output/cli/recordal-lens.mjs';
  const measured = `await import(${JSON.stringify(`file://${process.cwd()}/${script}`)}); process.on('exit', () => console.error('RSS ' + process.resourceUsage().maxRSS))`;
  const run = spawnSync(
    process.execPath,
    [
      ...['--input-type=module', '-e', measured, '--'],
      ...['lists', 'import', file, '--out', join(folder, 'out.jsonl')],
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`the import failed:\n${run.stderr}`);
  const memory = Number(run.stderr.match(/RSS (\d+)/)?.[1] ?? 0) / 1024;
  report(
    'command line',
    `${seconds(performance.now() - started)}, ${Math.round(memory)} MB, exit ${run.status}`,
  );
  rmSync(folder, { recursive: true });
}

function writeCsv(path: string): void {
  const out = openSync(path, 'w');
  writeSync(out, CUSTOMS_HEADER);
  for (let row = 0; row < rows; row += 10_000)
    writeSync(
      out,
      Array.from({ length: Math.min(10_000, rows - row) }, (_, at) => customsLine(row + at)).join(''),
    );
}

async function inBrowser(name: string, browser: TestBrowser): Promise<void> {
  try {
    const options = await browser.tab();
    await options.goto(browser.extensionPage('options.html'));
    await options.until('the file field', () => document.querySelector('.import input[type="file"]'));
    await bringFile(options);
    for (const what of ['import', 'update']) {
      const memory = watchMemory();
      await options.run(CHOOSE);
      const opened = await timed(() => shown(options, '.import-preview'));
      const taken = await timed(async () => {
        await takeIn(options);
      });
      const longest = await options.evaluate(() => (globalThis as unknown as Watched).longest());
      report(
        name,
        `${what}: shown after ${seconds(opened)}, taken in after another ${seconds(taken)}, page busy for ${Math.round(longest)} ms at most, ${memory()} MB more at its peak`,
      );
    }
    await options.close();
    report(name, `asleep → found: ${Math.round(await waking(browser))} ms`);
  } finally {
    await browser.close();
  }
}

interface Watched {
  longest(): number;
}

/** Puts the file into the page: a workbook in pieces, a CSV as what makes its lines. */
async function bringFile(options: Tab): Promise<void> {
  await options.run('globalThis.parts = []');
  for (let at = 0; book && at < book.length; at += 3 << 18)
    await options.run(
      `parts.push(Uint8Array.from(atob('${book.subarray(at, at + (3 << 18)).toString('base64')}'), (byte) => byte.charCodeAt(0)))`,
    );
  if (!book)
    await options.run(`parts.push(${JSON.stringify(CUSTOMS_HEADER)});
      ${customsLine}
      for (let row = 0; row < ${rows}; row++) parts.push(customsLine(row));`);
  await options.run(`globalThis.file = new File(parts, 'bench.${ending}'); parts = []`);
}

async function shown(tab: Tab, selector: string): Promise<void> {
  while (!(await tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector)))
    await new Promise((wait) => setTimeout(wait, 20));
}

function watchMemory(): () => number {
  const before = memoryOfChildren();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOfChildren());
  }, 250);
  return () => {
    clearInterval(timer);
    return most - before;
  };
}

/** From a question to a background that sleeps to its answer. */
async function waking(browser: TestBrowser): Promise<number> {
  const asker = await browser.tab();
  await asker.goto(browser.extensionPage('privacy.html'));
  await browser.stopBackground();
  return asker.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<string, { runtime: Runtime }>;
    const started = performance.now();
    const question = { kind: 'lookup', ask: { text: 'MARK777 星1', limit: 8 } };
    const { answer } = await (firefox ?? chrome)!.runtime.sendMessage(question);
    if (answer.matches.length === 0) throw new Error('the list does not answer');
    return performance.now() - started;
  });
}

interface Runtime {
  sendMessage(message: object): Promise<{ answer: { matches: unknown[] } }>;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
