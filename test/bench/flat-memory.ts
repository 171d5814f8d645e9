/**
 * Ten million rows through one process, none of them on a disk: what it holds is told every thirty seconds, and at the end
 * whether as many answers came out as rows went in. `npx tsx test/bench/flat-memory.ts --rows 10000000 --marks 150000
 * --jobs 2 --minutes 60`: with `--jobs`, `screen` in so many threads, else `filter`; after so many minutes no more rows go
 * in, and those that did are answered.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledBy, recordalLines } from './bench-list';
import { builtInto } from './built-program';
import { hasShared } from './shared';
import { shortTitles } from './short-titles';

const args = process.argv.slice(2);
const option = (name: string, usual: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual;
const ROWS = option('--rows', 10_000_000);
const MARKS = option('--marks', 150_000);
const JOBS = option('--jobs', 0);
const UNTIL = performance.now() + option('--minutes', Number.POSITIVE_INFINITY) * 60_000;
const BATCH = 500;
const EACH_MS = 30_000;

if (!hasShared) console.log('skipped: ../shared is not there');
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flat-memory-'));
  try {
    const program = await builtInto(folder);
    await run(program, compiledBy(program, folder, recordalLines(MARKS)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(program: string, list: string): Promise<void> {
  const command = JOBS
    ? ['screen', '--jobs', String(JOBS), '--list', list, '-']
    : ['filter', '--columns', 'id,outcome,marks', '--list', list];
  const child = spawn(process.execPath, [program, ...command, '--on', '2026-06-01'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  console.log(`${command[0]} over ${ROWS.toLocaleString('en')} rows, ${MARKS.toLocaleString('en')} marks`);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  let answered = 0;
  const tell = () => console.log(`${answered} rows: ${costOf(child.pid!)}; load ${loadavg()[0]!.toFixed(1)}`);
  const clock = setInterval(tell, EACH_MS);
  const writing = write(child.stdin);
  for await (const chunk of child.stdout as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
  clearInterval(clock);
  const written = await writing;
  console.log(`exit ${await ended}; ${answered} rows answered of ${written} written`);
  if (answered !== written) process.exitCode = 1;
}

/** @returns how many rows were written. */
async function write(to: NodeJS.WritableStream): Promise<number> {
  let batch: string[] = [];
  let written = 0;
  for (const title of shortTitles(ROWS)) {
    batch.push(JSON.stringify({ id: written++, title }));
    if (batch.length < BATCH) continue;
    if (!to.write(`${batch.join('\n')}\n`)) await new Promise((done) => to.once('drain', done));
    batch = [];
    if (performance.now() > UNTIL) break;
  }
  if (batch.length > 0) to.write(`${batch.join('\n')}\n`);
  to.end();
  return written;
}

/** Memory and processor time of a process, as Linux tells them; elsewhere nothing is said. */
function costOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) => Number(status.match(`${name}:\\s+(\\d+)`)?.[1]) >> 10;
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const seconds = (Number(times[11]) + Number(times[12])) / 100;
    return `${megabytes('VmRSS')} MB, ${megabytes('VmHWM')} at most, ${seconds.toFixed(0)} s of processor`;
  } catch {
    return 'not known on this system';
  }
}
