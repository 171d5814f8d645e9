/**
 * The whole pipeline of `screen` over a file, beside libraries doing the same reading, searching and printing, with a profile by
 * room: `npm run bench:files [-- --rows 200000 --marks 150000 --ours]`. All titles are distinct. Give the machine's load with
 * the figures: processor time per row is what a busy machine changes least.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledBy, recordalLines } from './bench-list';
import { builtInto } from './built-program';
import { forNode } from './bundle';
import { distinctListings } from './distinct-listings';
import { timeByRoom } from './room-profile';
import { hasShared } from './shared';
import { TOOLS } from './tools';

const args = process.argv.slice(2);
const option = (name: string, usual: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual;
const ROWS = option('--rows', 200_000);
const MARKS = option('--marks', 150_000);
const PROFILED = Math.min(ROWS, 40_000);

interface Cost {
  rows: number;
  wall: number;
  /** Of the processor, what the system did for it included; seconds. */
  user: number;
  /** Most memory at once, in MB. */
  memory?: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-files-'));
const program = join(folder, 'cli', 'recordal-lens.mjs');
const output = join(folder, 'out.jsonl');
/**
 * Printed by the process itself when it ends: what it and its threads took. Most memory is what the system says of this
 * program where it says so: its other figure begins with the memory of the process that started it.
 */
const account = join(folder, 'account.mjs');

function file(name: string, lines: Iterable<string>): string {
  const path = join(folder, name);
  writeFileSync(path, `${[...lines].join('\n')}\n`);
  return path;
}

/** Runs the built command over a file. */
function screened(list: string, input: string, rows: number, jobs: number, ...flags: string[]): Cost {
  const out = openSync(output, 'w');
  const start = performance.now();
  const words = ['screen', '--list', list, '--on', '2026-06-01', '--jobs', String(jobs), input];
  execFileSync(process.execPath, [...flags, '--import', account, program, ...words], {
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  const wall = (performance.now() - start) / 1000;
  return { rows, wall, ...JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8')) };
}

function print(name: string, { rows, wall, user, memory }: Cost): void {
  const cells = [
    `${Math.round(rows / wall).toLocaleString('en')} rows/s`.padStart(16),
    `${((user / rows) * 1e6).toFixed(0)} µs of processor a row`.padStart(32),
    memory ? `${memory.toFixed(0)} MB` : '',
  ];
  console.log(name.padEnd(32), ...cells, ` load ${loadavg()[0]!.toFixed(1)}`);
}

async function main(): Promise<void> {
  if (!hasShared) return console.log('skipped: ../shared is not there');
  await builtInto(folder);
  writeFileSync(
    account,
    `import { isMainThread } from 'node:worker_threads'; import { existsSync, readFileSync, writeFileSync } from 'node:fs';
if (isMainThread) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const own = existsSync('/proc/self/status') ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  writeFileSync(${JSON.stringify(join(folder, 'account.json'))},
    JSON.stringify({ user: (userCPUTime + systemCPUTime) / 1e6, memory: Number(own ?? maxRSS) / 1024 })); });`,
  );
  const lines = [...distinctListings(ROWS)];
  const input = file('listings.jsonl', lines);
  const one = file('one.jsonl', lines.slice(0, 1));
  const list = compiledBy(program, folder, recordalLines(MARKS));
  console.log(
    `${ROWS.toLocaleString('en')} listings, all titles distinct; ${MARKS.toLocaleString('en')} marks, compiled`,
  );
  print('start alone (1 row)', screened(list, one, 1, 1));
  const third = Math.ceil(ROWS / 3);
  const first = screened(list, file('first.jsonl', lines.slice(0, third)), third, 1);
  print('screen --jobs 1, first third', first);
  const alone = screened(list, input, ROWS, 1);
  print('screen --jobs 1', alone);
  const further = { rows: ROWS - third, wall: alone.wall - first.wall, user: alone.user - first.user };
  print('of these, the further two', further);
  for (const jobs of [2, 3]) print(`screen --jobs ${jobs}`, screened(list, input, ROWS, jobs));
  if (!args.includes('--ours')) await printTools(input);
  const profiled = file('profiled.jsonl', lines.slice(0, PROFILED));
  screened(list, profiled, PROFILED, 1, '--cpu-prof', '--cpu-prof-dir', folder);
  const profile = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'))!;
  console.log(`\nby room, ${PROFILED.toLocaleString('en')} rows, the start included`);
  for (const [room, share] of timeByRoom(join(folder, profile)).slice(0, 20))
    console.log(room.padEnd(32), `${(share * 100).toFixed(1).padStart(6)} %`);
}

/** What is built on fewer marks is measured with as many as it holds. */
async function printTools(input: string): Promise<void> {
  const script = await forNode('files-tool.ts');
  for (const { name, marks } of TOOLS.filter((tool) => !tool.name.startsWith('recordal'))) {
    const size = Math.min(MARKS, marks);
    const printed = execFileSync(process.execPath, [script, name, String(size), input, String(ROWS)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    print(`${name}, ${size / 1000} k marks`, JSON.parse(printed) as Cost);
  }
}

await main();
