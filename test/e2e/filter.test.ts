import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { startRowWorker } from '../cli/row-worker';

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-filter-'));
const list = join(folder, 'list.jsonl');
const compiled = join(folder, 'list.rlx');
const term = { validFrom: '2020-01-01', validTo: '2029-12-31' };
writeFileSync(
  list,
  `${JSON.stringify({ recordNo: 'T1', markText: 'NIKE', classes: [25], ...term, source: { date: '2026-05-01' } })}\n`,
);
spawnSync(process.execPath, [PROGRAM, 'lists', 'compile', list, '--out', compiled]);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COLUMNS = ['--list', compiled, '--on', '2026-06-01', '--columns', 'id,outcome,marks'];
const row = (id: number) => JSON.stringify({ id, title: id % 2 ? 'Nike running shoes' : 'plain mug' });
const answer = (id: number) =>
  `{"id":${id},${id % 2 ? '"outcome":"conflict","marks":["NIKE"]' : '"outcome":"clear","marks":[]'}}`;
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

/** Runs it over an input that is whole. */
function run(words: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [PROGRAM, ...words], (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** What nine in ten do not exceed. */
const most = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.9)]!;

/** A program that says what it hears: how long a turn takes on this machine now. */
function startEcho() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.pipe(process.stdout)']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async hear(line: string): Promise<void> {
      child.stdin.write(`${line}\n`);
      await lines.next();
    },
    end: () => void child.stdin.end(),
  };
}

describe('filter as an engine holds it', () => {
  test('answers a caller that waits for each of a thousand rows, most within 50 ms', async () => {
    const worker = startRowWorker(COLUMNS);
    const echo = startEcho();
    const waits: number[] = [];
    const turns: number[] = [];
    for (const id of numbers(0, 1_000)) {
      turns.push(await timeOf(() => echo.hear(row(id))));
      const answered = timeOf(async () => {
        await worker.write([row(id)]);
        expect(await worker.answers(1)).toEqual([answer(id)]);
      });
      waits.push(await answered);
    }
    worker.process.stdin.end();
    echo.end();
    expect(await worker.ended).toBe(0);
    // The first waits for the program; on a busy machine others wait for their turn, as whoever does nothing does.
    expect(most(waits)).toBeLessThan(50 + 3 * most(turns));
  });

  test('answers whole batches to a caller that waits for each, of any size', async () => {
    const worker = startRowWorker(COLUMNS);
    let next = 0;
    for (const size of [1, 7, 99, 100, 101, 1_500]) {
      const ids = numbers(next, size);
      const answered = worker.answers(size);
      await worker.write(ids.map(row));
      expect(await answered).toEqual(ids.map(answer));
      next += size;
    }
    worker.process.stdin.end();
    expect(await worker.ended).toBe(0);
  });

  test('takes no more while nobody reads its answers, and loses none', async () => {
    const worker = startRowWorker(COLUMNS);
    const ids = numbers(0, 12_000);
    let written = 0;
    const writing = (async () => {
      for (let from = 0; from < ids.length; from += 500) {
        await worker.write(ids.slice(from, from + 500).map(row));
        written = from + 500;
      }
      worker.process.stdin.end();
    })();
    // Two pipes and what each side holds of them are full long before the end of the rows.
    const seen = [-2, -1];
    const stands = () => seen.push(written) && seen.at(-1) === seen.at(-3) && written > 0;
    await expect.poll(stands, { interval: 500, timeout: 50_000 }).toBe(true);
    expect(written).toBeLessThan(ids.length);
    expect(await worker.answers(ids.length)).toEqual(ids.map(answer));
    await writing;
    expect(await worker.ended).toBe(0);
  });

  test('ends with whole lines when it is told to, and quietly when its reader goes', async () => {
    const worker = startRowWorker(COLUMNS);
    await worker.write([row(0), row(1)]);
    await worker.answers(2);
    worker.process.kill('SIGTERM');
    expect(await worker.ended).toBe(143);
    const rows = numbers(0, 8_000).map(row).join('\n');
    const words = [PROGRAM, 'filter', ...COLUMNS].map((word) => `'${word}'`).join(' ');
    const head = spawnSync('bash', ['-c', `set -o pipefail; '${process.execPath}' ${words} | head -n 3`], {
      input: rows,
      encoding: 'utf8',
    });
    expect([head.status, head.stderr]).toEqual([0, '']);
    expect(head.stdout.trimEnd().split('\n')).toEqual([0, 1, 2].map(answer));
  });
});

describe('filter over a whole input', () => {
  test('a bad row is an answer: the exit code tells of the worker, not of the rows', async () => {
    const { code, out, err } = await run(
      ['filter', ...COLUMNS],
      `${row(1)}\n\nno JSON\r\n{"id":4}\n${row(5)}`,
    );
    expect(code).toBe(0);
    expect(err).toBe('5 rows answered, 3 of them with an error\n');
    expect((await run(['filter', ...COLUMNS, '--fail-on-errors'], `${row(1)}\n{"id":4}\n`)).code).toBe(1);
    expect((await run(['filter', ...COLUMNS, '--fail-on-errors'], row(1))).code).toBe(0);
    const answers = out.trimEnd().split('\n');
    expect([answers[0], answers[4]]).toEqual([1, 5].map(answer));
    expect(answers.slice(1, 4).map((line) => JSON.parse(line))).toEqual([
      { id: null, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: 4, error: expect.any(String) },
    ]);
  });

  test('prints what screen prints, from a compiled list as from its file', async () => {
    const rows = `${JSON.stringify({ id: '1', title: 'Nlke shoes', brand: 'Nlke', shelf: 'A' })}\n`;
    const screened = await run(['screen', '--list', list, '--on', '2026-06-01', '-'], rows);
    for (const file of [list, compiled])
      expect((await run(['filter', '--list', file, '--on', '2026-06-01'], rows)).out).toBe(screened.out);
  });

  test('an unknown column and a list that cannot be used are usage, told in one line', async () => {
    const column = await run(['filter', '--list', list, '--columns', 'id,verdict']);
    expect([column.code, column.out]).toEqual([2, '']);
    expect(column.err).toContain('id, title, outcome');
    writeFileSync(join(folder, 'bad.rlx'), 'RLX\x1a');
    for (const command of ['filter', 'screen', 'explain']) {
      const input = command === 'filter' ? [] : [command === 'screen' ? '-' : 'Nike'];
      const bad = await run([command, '--list', join(folder, 'bad.rlx'), ...input], row(1));
      expect([bad.code, bad.out, bad.err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
      expect(bad.err).toContain('bad.rlx');
    }
  });
});
