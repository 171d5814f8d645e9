/** Runs in a process of its own, once per tool and list: no tool is measured on what another left behind. */
import { type Measurement, timePages } from './measure';
import { benchmarkPages, disguises } from './samples';
import { benchmarkMarks } from './shared';
import { TOOLS, type Tool } from './tools';

const DISGUISES = 510;

const [name, size] = process.argv.slice(2);
const tool = TOOLS.find((one) => one.name === name);
if (!tool) throw new Error(`no tool is called ${name}`);
console.log(JSON.stringify(measured(tool, benchmarkMarks(Number(size)))));

function measured(tool: Tool, marks: readonly string[]): Measurement {
  const before = heapMB();
  const start = performance.now();
  const open = tool.build(marks);
  const buildMs = performance.now() - start;
  const held = heapMB() - before;
  const pages = benchmarkPages(tool.titles);
  const search = open();
  const hidden = disguises(marks, Math.min(DISGUISES, Math.max(tool.titles, 3)));
  const found = hidden.filter(({ mark, text }) => [...search(text)].includes(mark)).length;
  return {
    tool: tool.name,
    marks: marks.length,
    buildMs,
    heapMB: held,
    titles: pages.flat().length,
    ...timePages(pages, open),
    recall: found / hidden.length,
  };
}

function heapMB(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
