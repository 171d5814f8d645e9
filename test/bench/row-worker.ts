/**
 * The row worker over a million rows, held as an engine holds it: a compiled list of 150,000 recordals, titles of the shared
 * data, rows written as fast as they are taken. Prints how long the list takes to open, rows a second, bytes an answer
 * has, how long a caller waits who waits for each row, and memory as it goes: `npm run bench:rows`, `-- 100000` for fewer.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCompiledFile } from '../../lib/cli/compiled-file';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { startRowWorker } from '../cli/row-worker';
import { prepare } from '../prepare';
import { recordalOf } from '../recordal-of';
import { at } from './measure';
import { benchmarkMarks, SOURCES, titlesOf } from './shared';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const MARKS = 150_000;
const BATCH = 500;

prepare({ builds: ['cli'] });
const folder = mkdtempSync(join(tmpdir(), 'bench-rows-'));
const list = join(folder, 'list.rlx');
await writeList();
for (let run = 0; run < 5; run++) await timeOpening();
await waitForEach(1_000);
await writeAll();
rmSync(folder, { recursive: true });

async function writeList(): Promise<void> {
  const recordals = benchmarkMarks(MARKS).map((markText, row) =>
    recordalOf({
      ...{ recordNo: `T${row}`, markText, holder: `Holder ${row % 40_000}`, classes: [1 + (row % 45)] },
      ...{ goods: ['clothing', 'footwear'], validFrom: '2022-01-01', validTo: '2031-12-31' },
    }),
  );
  const label = { name: 'bench', date: '2026-01-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
  writeFileSync(
    list,
    packCompiled([await compileList(label, recordals)], '0', (bytes) => new ArrayBuffer(bytes)),
  );
}

async function timeOpening(): Promise<void> {
  const before = process.cpuUsage();
  const started = performance.now();
  const { bytes } = await readCompiledFile(list);
  const { user, system } = process.cpuUsage(before);
  console.log(
    `opened ${bytes.byteLength >> 20} MB in ${Math.round(performance.now() - started)} ms (${Math.round((user + system) / 1_000)} ms of a processor)`,
  );
}

function titles(): string[] {
  return SOURCES.flatMap((source) => titlesOf(source).map(({ title }) => JSON.stringify(title)));
}

async function waitForEach(rows: number): Promise<void> {
  const worker = startRowWorker(['--list', list, '--columns', 'id,outcome,marks']);
  const waits: number[] = [];
  for (const [id, title] of titles().slice(0, rows).entries()) {
    const asked = performance.now();
    await worker.write([`{"id":${id},"title":${title}}`]);
    await worker.answers(1);
    waits.push(performance.now() - asked);
  }
  worker.process.stdin.end();
  console.log(
    `first answer after ${Math.round(waits[0]!)} ms; then ${at(waits, 0.5).toFixed(1)} ms at the median, ${at(waits, 0.99).toFixed(1)} ms for 99 of 100`,
  );
}

async function writeAll(): Promise<void> {
  const worker = startRowWorker(['--list', list, '--columns', 'id,outcome,marks']);
  const all = titles();
  const started = performance.now();
  let bytes = 0;
  const reading = (async () => {
    for (let next = 0; next < ROWS; next += BATCH)
      for (const line of await worker.answers(Math.min(BATCH, ROWS - next)))
        bytes += Buffer.byteLength(line) + 1;
  })();
  for (let from = 0; from < ROWS; from += BATCH) {
    const count = Math.min(BATCH, ROWS - from);
    await worker.write(
      Array.from(
        { length: count },
        (_, at) => `{"id":${from + at},"title":${all[(from + at) % all.length]}}`,
      ),
    );
    if (from % (ROWS / 10) === 0) console.log(`${from} rows: ${memoryOf(worker.process.pid!)}`);
  }
  worker.process.stdin.end();
  await reading;
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `${ROWS} rows in ${seconds.toFixed(0)} s, ${Math.round(ROWS / seconds)} a second, ${(bytes / ROWS).toFixed(1)} bytes a row, exit ${await worker.ended}`,
  );
}

/** What Linux tells of a process; elsewhere nothing is said. */
function memoryOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [now, most] = ['VmRSS', 'VmHWM'].map(
      (name) => Number(status.match(`${name}:\\s+(\\d+)`)?.[1]) >> 10,
    );
    return `${now} MB, ${most} MB at most`;
  } catch {
    return 'memory not known on this system';
  }
}
