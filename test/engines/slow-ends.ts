/**
 * `filter` over millions of rows while whoever writes them pauses, and whoever reads the answers pauses longer: memory stays
 * where it was after the first rows, and every row is answered. `npx tsx test/engines/slow-ends.ts`, with a number behind it
 * for so many rows.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeRows } from './made-rows';
import { load, PROGRAM, putList } from './made-table';

const rows = Number(process.argv[2] ?? 10_000_000);
const folder = mkdtempSync(join(tmpdir(), 'slow-ends-'));
const words = ['filter', '--list', putList(folder), '--on', '2026-11-20', '--columns', 'id,outcome,marks'];
const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
const over = new Promise<number | null>((done) => child.once('close', done));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
console.log(`${rows} rows; ${load()}`);

let answered = 0;
const seen: number[] = [];
const writing = write();
for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
  const before = answered;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
  if (crosses(before, answered, rows / 100)) await pause(250);
  // At the end it may be gone.
  if (answered < rows && crosses(before, answered, rows / 20)) note();
}
await writing;
console.log(`exit ${await over}; rows answered: ${answered} of ${rows}`);
const later = seen.slice(1);
console.log(
  `resident memory from the second reading on: ${Math.min(...later)} to ${Math.max(...later)} MB; ${load()}`,
);
rmSync(folder, { recursive: true });
if (answered !== rows) process.exitCode = 1;

async function write(): Promise<void> {
  let batches = 0;
  for (const text of madeRows(rows)) {
    if (!child.stdin.write(text)) await new Promise((done) => child.stdin.once('drain', done));
    if (++batches % Math.max(1, Math.round(rows / 50_000)) === 0) await pause(20);
  }
  child.stdin.end();
}

/** Whether a multiple of a number lies between two others. */
function crosses(before: number, after: number, each: number): boolean {
  return Math.floor(before / each) < Math.floor(after / each);
}

function note(): void {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  seen.push(Math.round(Number(kilobytes) / 1024));
  console.log(`${answered} rows: ${seen.at(-1)} MB`);
}
