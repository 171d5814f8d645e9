import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The built command line. */
export const PROGRAM = new URL('../../.output/cli/recordal-lens.mjs', import.meta.url).pathname;

const MARKS = [
  'NIKE',
  'ADIDAS',
  'PUMA',
  'SAMSUNG',
  'APPLE',
  'LEGO',
  'GAP',
  'QUORVANE',
  'ZEPHYRWAVE',
  'PLAYSTATION',
];

/** A list of made-up recordals of some marks. */
export function putList(folder: string, marks: readonly string[] = MARKS): string {
  const path = join(folder, 'list.csv');
  const rows = marks.map((mark, no) => `T2020-${no},${mark},Holder ${no},25,2020-01-01,2030-01-01,active`);
  writeFileSync(path, `Record No,Mark,Holder,Class,Valid from,Valid to,Record status\n${rows.join('\n')}\n`);
  return path;
}

/** Rows with an id of their own, of which about every third names a mark, as an expression of DuckDB over `range`. */
const ROW = `'L' || range AS id,
  ['Nlke', 'cotton', 'Adidas', 'steel', 'garden', 'Pumma', 'wooden', 'Samsung', 'glass'][1 + range % 9] || ' ' ||
  ['shoes', 'lamp', 'phone case', 'track suit', 'tea pot'][1 + range % 5] || ' model ' || (range * 7919 % 99991) AS title`;

/** Writes a table of listings in partitions, as an engine does: so many files in each, so many rows in a row group. */
export async function putTable(folder: string, rows: number, files: number, group: number): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const each = Math.ceil(rows / files);
  for (let file = 0; file < files; file++) {
    const partition = join(folder, 'in', `dt=2026-11-0${1 + (file % 3)}`);
    mkdirSync(partition, { recursive: true });
    await connection.run(`COPY (SELECT ${ROW} FROM range(${file * each}, ${Math.min(rows, (file + 1) * each)}))
      TO '${join(partition, `part-${file}.parquet`)}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${group})`);
  }
  connection.closeSync();
  instance.closeSync();
  return join(folder, 'in/dt=*/*.parquet');
}

/** What else the machine has to do, for whoever reads figures. */
export function load(): string {
  const model = /^model name\s*:\s*(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown';
  return `${availableParallelism()} cores (${model}), load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`;
}
