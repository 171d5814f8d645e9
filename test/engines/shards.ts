/**
 * Three processes share a table (`screen --shard k/3`, Parquet in, Parquet out through DuckDB), one is killed on the way and
 * begun again: every row is in the results once, and they are the bytes of one process alone.
 * `npx tsx test/engines/shards.ts`, with a number behind it for so many rows.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { load, PROGRAM, putList, putTable } from './made-table';
import { digestOf, resultFiles } from './results';

const rows = Number(process.argv[2] ?? 200_000);
const folder = mkdtempSync(join(tmpdir(), 'shards-'));
const input = await putTable(folder, rows, 5, 8_192);
const list = putList(folder);
console.log(`${rows} rows in 5 files of Parquet; ${load()}`);

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const shards = ['1/3', '2/3', '3/3'].map((shard) => start('shared', shard));
const over = shards.map(ended);
while (resultFiles(join(folder, 'shared')).length < 2) await new Promise((done) => setTimeout(done, 50));
shards[1]!.kill('SIGKILL');
console.log(
  `shard 2/3 killed after ${seconds()}, ${resultFiles(join(folder, 'shared')).length} files whole by then`,
);
console.log(`exits: ${(await Promise.all(over)).map((code) => code ?? 'by signal').join(', ')}`);
console.log(`shard 2/3 again: exit ${await ended(start('shared', '2/3'))} after ${seconds()}`);
console.log(`one process alone: exit ${await ended(start('alone', '1/1'))} after ${seconds()}`);

const database = await (await DuckDBInstance.create(':memory:')).connect();
const made = `read_parquet('${join(folder, 'shared/dt=*/*.parquet')}', hive_partitioning = true)`;
const asked = await database.runAndReadAll(
  `SELECT count(*)::INT, count(DISTINCT id)::INT, count(DISTINCT dt)::INT, count(*) FILTER (outcome = 'review')::INT FROM ${made}`,
);
const [count, ids, days, review] = asked.getRows()[0] as number[];
const same = (await digestOf(join(folder, 'shared'))) === (await digestOf(join(folder, 'alone')));
console.log(
  `rows: ${count}, different ids: ${ids}, partitions: ${days}, for review: ${review}; bytes as of one process: ${same}`,
);
console.log(load());
rmSync(folder, { recursive: true });
process.exit(count === rows && ids === rows && same ? 0 : 1);

function start(out: string, shard: string): ChildProcess {
  const args = [
    '--in',
    input,
    '--out',
    join(folder, out),
    '--shard',
    shard,
    '--list',
    list,
    '--format',
    'parquet',
  ];
  return spawn(process.execPath, [PROGRAM, 'screen', ...args, '--on', '2026-11-20', '--jobs', '1'], {
    stdio: 'ignore',
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', done));
}
