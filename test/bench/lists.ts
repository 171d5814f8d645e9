/**
 * How long lists take: import on the command line and in both browsers, waking up, and memory. `npm run bench:lists`,
 * `-- --million` for a million rows too. Builds the command line first.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOTH } from '../e2e/browsers/both';
import { harnessPage } from '../e2e/lists/harness-page';
import { prepare } from '../prepare';

const ADDRESS = 'https://lists.example/';
const sizes = process.argv.includes('--million') ? [150_000, 1_000_000] : [150_000];
prepare({ browsers: ['chromium', 'firefox'], builds: ['cli'] });
const folder = mkdtempSync(join(tmpdir(), 'bench-lists-'));

for (const rows of sizes) {
  const file = join(folder, `${rows}.csv`);
  await writeCsv(file, rows);
  onCommandLine(file, rows);
  for (const [name, open] of BOTH) await inBrowser(name, open, rows);
}
rmSync(folder, { recursive: true });

async function writeCsv(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(
    '权利名称,权利人名称,权利人国别,权利号,备案号,权利类别,商品分类,备案状态,备案开始日期,备案截止日期\n',
  );
  for (let row = 0; row < rows; row++) {
    const line = `MARK${row} 星${row % 97},Holder Company ${row % 5_000} Co. Ltd.,美国,${10_000_000 + row},T${2000 + (row % 26)}-${10_000 + row},国内注册,${(row % 45) + 1},生效,20${16 + (row % 10)}-01-${10 + (row % 18)},20${26 + (row % 10)}-01-09\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function onCommandLine(file: string, rows: number): void {
  const started = performance.now();
  const script = '.output/cli/recordal-lens.mjs';
  const measured = `await import(${JSON.stringify(`file://${process.cwd()}/${script}`)}); process.on('exit', () => console.error('RSS ' + process.resourceUsage().maxRSS))`;
  const run = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      measured,
      '--',
      'lists',
      'import',
      file,
      '--out',
      join(folder, 'out.jsonl'),
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`the import failed:\n${run.stderr}`);
  const memory = Number(run.stderr.match(/RSS (\d+)/)?.[1] ?? 0) / 1024;
  console.log(
    `${rows} rows, command line: ${seconds(performance.now() - started)}, ${Math.round(memory)} MB`,
  );
}

async function inBrowser(name: string, open: (typeof BOTH)[number][1], rows: number): Promise<void> {
  const browser = await open({ [ADDRESS]: { html: await harnessPage(), scripts: true } });
  try {
    const tab = await browser.tab();
    await tab.goto(ADDRESS);
    await tab.until('the list code', () => 'harness' in globalThis);
    const start = (count: number) => {
      const state = globalThis as unknown as { done?: unknown };
      delete state.done;
      void harness.import(harness.csv(count)).then(
        (done) => {
          state.done = done;
        },
        (error) => {
          state.done = { error: String(error) };
        },
      );
    };
    for (const what of ['import', 'update']) {
      await tab.evaluate(start, rows);
      const done = await finished(() =>
        tab.evaluate(
          () =>
            (globalThis as unknown as { done?: { ms: number; longestFreeze: number; error?: string } }).done,
        ),
      );
      console.log(
        `${rows} rows, ${name}, ${what}: ${done.error ?? `${seconds(done.ms)}, longest freeze ${Math.round(done.longestFreeze)} ms`}`,
      );
    }
    const awake = await tab.evaluate(() => harness.wake('MARK777 星1 shoes'));
    console.log(
      `${rows} rows, ${name}, waking: opened in ${Math.round(awake.opened)} ms, answered in ${Math.round(awake.answered)} ms`,
    );
    const heap = await tab.evaluate(
      () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize,
    );
    if (heap) console.log(`${rows} rows, ${name}: ${Math.round(heap / 2 ** 20)} MB of heap afterwards`);
  } finally {
    await browser.close();
  }
}

async function finished<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const done = await look();
    if (done) return done;
    await new Promise((wait) => setTimeout(wait, 250));
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
