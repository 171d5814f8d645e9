/**
 * The engine beside other tools, on the same marks and titles. `npm run bench [-- --marks 100000 --json --browser]`.
 * Prints µs per title, ratios to the full search, and every tool's recall on the same disguised marks.
 */
import { execFileSync } from 'node:child_process';
import { prepare } from '../prepare';
import { forNode } from './bundle';
import { inBrowser } from './in-browser';
import type { Measurement } from './measure';
import type { IndexFigures } from './measure-index';
import { benchmarkPages, distinctWords, TITLES } from './samples';
import { hasShared } from './shared';
import { TOOLS } from './tools';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const SIZES = (option('--marks') ?? '100000,150000,1000000').split(',').map(Number);
const JSON_ONLY = args.includes('--json');
const IN_BROWSER = args.includes('--browser');
const OURS_ONLY = args.includes('--ours');

/** A bundled script in a Node of its own. */
function figuresOf<T>(script: string, ...asked: string[]): T {
  const printed = execFileSync(process.execPath, ['--expose-gc', script, ...asked], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed) as T;
}

function print(rows: Measurement[]): void {
  const full = rows.find(({ tool }) => tool.endsWith('full'))!;
  console.log(
    `\n${full.marks.toLocaleString('en')} marks\n${'tool'.padEnd(30)} build ms  heap MB   µs/title        p99       best   ratio  recall  titles × rounds`,
  );
  for (const row of rows) {
    const cells = [
      row.buildMs.toFixed(0).padStart(8),
      row.heapMB.toFixed(0).padStart(8),
      row.median.toFixed(1).padStart(11),
      row.p99.toFixed(0).padStart(10),
      row.best.toFixed(1).padStart(10),
      (row.median / full.median).toFixed(1).padStart(8),
      row.recall.toFixed(3).padStart(7),
      `${row.titles} × ${row.rounds}`.padStart(12),
    ];
    console.log(row.tool.padEnd(30), ...cells);
  }
}

function printIndex(figures: IndexFigures): void {
  console.log(
    `index ${(figures.bytes / 1e6).toFixed(2)} MB, built in ${figures.buildMs.toFixed(0)} ms (median of 3, the first ${figures.firstBuildMs.toFixed(0)}), opened in ${figures.openMs.toFixed(1)} ms
in slices: ${figures.slices}, longest slice ${figures.longestSliceMs.toFixed(0)} ms; 500 rows changed in ${figures.patchMs.toFixed(0)} ms, longest slice ${figures.patchLongestSliceMs.toFixed(0)} ms`,
  );
}

async function main(): Promise<void> {
  if (!hasShared) {
    console.log('skipped: ../shared is not there');
    return;
  }
  if (IN_BROWSER) prepare({ browsers: ['chromium'] });
  const [toolScript, indexScript] = [await forNode('measure-tool.ts'), await forNode('measure-index.ts')];
  const pages = benchmarkPages(TITLES);
  const about = {
    titles: TITLES,
    pages: pages.length,
    averageLength: pages.flat().reduce((sum, { length }) => sum + length, 0) / TITLES,
    distinctWords: distinctWords(pages),
  };
  if (!JSON_ONLY)
    console.log(
      `${about.titles} titles of ${about.averageLength.toFixed(0)} characters, as ${about.pages} pages; of a page's words ${(about.distinctWords * 100).toFixed(0)} % are distinct. Each tool in a process of its own, after one second
of searching; what it remembers of words lasts for one page. Of each title the median of the rounds, of those the median.`,
    );
  const results: { indexes: unknown[]; tools: Measurement[]; browser: unknown[] } = {
    indexes: [],
    tools: [],
    browser: [],
  };
  for (const size of SIZES) {
    const tools = TOOLS.filter(
      ({ name, marks }) => marks >= size && (!OURS_ONLY || name.startsWith('recordal')),
    );
    const rows = tools.map(({ name }) => figuresOf<Measurement>(toolScript, name, String(size)));
    const figures = figuresOf<IndexFigures>(indexScript, String(size));
    results.tools.push(...rows);
    results.indexes.push(figures);
    if (!JSON_ONLY) {
      print(rows);
      printIndex(figures);
    }
    if (!IN_BROWSER) continue;
    const browser = await inBrowser(size, pages);
    results.browser.push({ marks: size, ...browser });
    if (!JSON_ONLY) console.log('Chromium worker:', browser);
  }
  if (JSON_ONLY) console.log(JSON.stringify({ ...about, ...results }));
}

await main();
