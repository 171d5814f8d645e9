/**
 * The engine beside other tools, on the same marks and titles. `npm run bench [-- --marks 100000 --json --browser]`.
 * Prints µs per title, ratios to the full search, and every tool's recall on the same disguised marks.
 */
import { compileIndex } from '../../lib/matching/build';
import { openIndex } from '../../lib/matching/open';
import { inBrowser } from './in-browser';
import { type Measurement, timePerTitle } from './measure';
import { benchmarkTitles, disguises } from './samples';
import { benchmarkMarks, hasShared, plainRecordals } from './shared';
import { TOOLS, type Tool } from './tools';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const SIZES = (option('--marks') ?? '100000,150000,1000000').split(',').map(Number);
const ROUNDS = 9;
const TITLES = 1_000;
const DISGUISES = 510;

function heapMB(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function measure(tool: Tool, marks: readonly string[], titles: readonly string[]): Measurement {
  const before = heapMB();
  const start = performance.now();
  const search = tool.build(marks);
  const buildMs = performance.now() - start;
  const held = heapMB() - before;
  const asked = titles.slice(0, tool.titles);
  const { median, p99, best } = timePerTitle(asked, tool.titles < TITLES ? 1 : ROUNDS, search);
  const hidden = disguises(marks, DISGUISES).slice(0, tool.titles < TITLES ? tool.titles * 2 : DISGUISES);
  const found = hidden.filter(({ mark, text }) => [...search(text)].includes(mark)).length;
  return {
    tool: tool.name,
    marks: marks.length,
    buildMs,
    heapMB: held,
    titles: asked.length,
    median,
    p99,
    best,
    recall: found / hidden.length,
  };
}

function indexFigures(marks: readonly string[]) {
  const recordals = plainRecordals(marks);
  const start = performance.now();
  const bytes = compileIndex(recordals);
  const buildMs = performance.now() - start;
  const opening = performance.now();
  openIndex(bytes);
  return { marks: marks.length, buildMs, bytes: bytes.length, openMs: performance.now() - opening };
}

function print(rows: Measurement[]): void {
  const full = rows.find(({ tool }) => tool.endsWith('full'))!;
  console.log(
    `\n${full.marks.toLocaleString('en')} marks\n${'tool'.padEnd(30)} build ms  heap MB   µs/title        p99       best   ratio  recall`,
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
    ];
    console.log(row.tool.padEnd(30), ...cells);
  }
}

async function main(): Promise<void> {
  if (!hasShared) {
    console.log('skipped: ../shared is not there');
    return;
  }
  const titles = benchmarkTitles(TITLES);
  const results: { indexes: unknown[]; tools: Measurement[]; browser: unknown[] } = {
    indexes: [],
    tools: [],
    browser: [],
  };
  for (const size of SIZES) {
    const marks = benchmarkMarks(size);
    const figures = indexFigures(marks);
    results.indexes.push(figures);
    const rows = TOOLS.filter((tool) => tool.marks >= size).map((tool) => measure(tool, marks, titles));
    results.tools.push(...rows);
    if (!args.includes('--json')) {
      print(rows);
      console.log(
        `index ${(figures.bytes / 1e6).toFixed(2)} MB, built in ${figures.buildMs.toFixed(0)} ms, opened in ${figures.openMs.toFixed(1)} ms`,
      );
    }
    if (!args.includes('--browser')) continue;
    const browser = await inBrowser(compileIndex(plainRecordals(marks)), titles);
    results.browser.push({ marks: size, ...browser });
    if (!args.includes('--json')) console.log('Chromium worker:', browser);
  }
  if (args.includes('--json'))
    console.log(
      JSON.stringify({
        titles: titles.length,
        averageLength: titles.reduce((sum, { length }) => sum + length, 0) / titles.length,
        ...results,
      }),
    );
}

await main();
