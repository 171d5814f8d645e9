/**
 * `screen` to a file, killed twenty times (kill -9) at random moments: what is there is always the beginning of what a run
 * that nothing disturbed prints, but for a last line that may be cut. So many whole lines, so many rows are done; going on
 * with the rows behind them gives the same bytes, no row lost or doubled. `npx tsx test/engines/killed-stream.ts`, with a
 * number behind it for so many rows.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putRows } from './made-rows';
import { load, PROGRAM, putList } from './made-table';

const rows = Number(process.argv[2] ?? 1_000_000);
const KILLS = 20;
const folder = mkdtempSync(join(tmpdir(), 'killed-stream-'));
const input = await putRows(join(folder, 'rows.jsonl'), rows);
const list = putList(folder);
const undisturbed = join(folder, 'undisturbed.jsonl');
const killed = join(folder, 'killed.jsonl');

/** Where a run goes on: behind so many rows, at a byte of the input and of the output. */
interface Place {
  rows: number;
  input: number;
  output: number;
}

console.log(`${rows} rows of JSON Lines; ${load()}`);
console.log(`the undisturbed run: exit ${await over(start(undisturbed, 0, 1))}`);
const size = statSync(undisturbed).size;
let place: Place = { rows: 0, input: 0, output: 0 };
let isBeginning = true;
for (let kill = 1; kill <= KILLS; kill++) {
  const further = (Math.random() * 2 * (size - place.output)) / (KILLS + 1 - kill);
  const child = start(killed, place.input, 1 + (kill % 2));
  const ended = over(child);
  while (child.exitCode === null && statSync(killed).size < Math.min(size, place.output + further))
    await new Promise((done) => setTimeout(done, 5));
  await new Promise((done) => setTimeout(done, Math.random() * 50));
  child.kill('SIGKILL');
  const code = await ended;
  const after = statSync(killed).size;
  isBeginning &&= await sameBytes(place.output, after);
  place = await behindWholeLines(place);
  console.log(
    `kill -9 no. ${kill}: exit ${code ?? 'by signal'}, ${place.rows} whole lines, ${after - place.output} bytes of a line that is cut`,
  );
  truncateSync(killed, place.output);
}
console.log(`to the end: exit ${await over(start(killed, place.input, 1))}`);
const end = statSync(killed).size;
isBeginning &&= end === size && (await sameBytes(place.output, end));
place = await behindWholeLines(place);
console.log(
  `rows lost: ${rows - place.rows}; every byte as in the undisturbed run: ${isBeginning}; ${load()}`,
);
rmSync(folder, { recursive: true });
if (!isBeginning || place.rows !== rows) process.exitCode = 1;

/** Screens the input from a byte on, behind what is in the output. */
function start(out: string, from: number, jobs: number): ChildProcess {
  const stdout = openSync(out, 'a');
  const args = ['screen', '--list', list, '--on', '2026-11-20', '--jobs', String(jobs), '-'];
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['pipe', stdout, 'ignore'] });
  closeSync(stdout);
  // It is killed while it reads.
  child.stdin!.on('error', () => {});
  createReadStream(input, { start: from }).pipe(child.stdin!);
  return child;
}

function over(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', done));
}

/** Counts the whole lines that came to the output, and finds the end of as many in the input. */
async function behindWholeLines({ rows, input: from, output }: Place): Promise<Place> {
  const made = await lineEnds(killed, output, Number.POSITIVE_INFINITY);
  const read = await lineEnds(input, from, made.lines);
  return { rows: rows + made.lines, input: read.end, output: made.end };
}

/** Lines of a file from a byte on, so many at most, and the byte behind the last whole one. */
async function lineEnds(path: string, from: number, most: number): Promise<{ lines: number; end: number }> {
  let [lines, at, end] = [0, from, from];
  for await (const chunk of createReadStream(path, { start: from }) as AsyncIterable<Buffer>) {
    for (let next = chunk.indexOf(10); next >= 0 && lines < most; next = chunk.indexOf(10, next + 1)) {
      lines++;
      end = at + next + 1;
    }
    at += chunk.length;
    if (lines === most) break;
  }
  return { lines, end };
}

/** Whether bytes [from, to) of both outputs are the same. */
async function sameBytes(from: number, to: number): Promise<boolean> {
  if (from >= to) return true;
  const [one, other] = [killed, undisturbed].map((path) =>
    createReadStream(path, { start: from, end: to - 1 }),
  );
  const chunks = other!.iterator();
  let rest = Buffer.alloc(0);
  for await (const chunk of one! as AsyncIterable<Buffer>) {
    while (rest.length < chunk.length) {
      const { value, done } = await chunks.next();
      if (done) return false;
      rest = Buffer.concat([rest, value as Buffer]);
    }
    if (!chunk.equals(rest.subarray(0, chunk.length))) return false;
    rest = rest.subarray(chunk.length);
  }
  return true;
}
