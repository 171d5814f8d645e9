/**
 * ClickHouse, as chDB in a process: Parquet → `executable()` → Parquet through `filter`, every row once. Installs chDB beside
 * itself the first time. `npx tsx test/engines/chdb/run.ts`, with a number behind it for so many rows.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, PROGRAM, putList, putTable } from '../made-table';

interface ChDb {
  Session: new (path: string) => { query(sql: string, format?: string): string; close(): void };
}

const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['install', '--no-package-lock'], { cwd: here, stdio: 'inherit' });
const { Session } = (await import(join(here, 'node_modules/chdb/index.mjs'))) as ChDb;

const rows = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'chdb-'));
await putTable(folder, rows, 4, 8_192);
const list = join(folder, 'list.rlx');
execFileSync(process.execPath, [PROGRAM, 'lists', 'compile', putList(folder), '--out', list], {
  stdio: 'ignore',
});

// What executable() runs stands in a folder of the server's own; the caller of a query can only name it.
mkdirSync(join(folder, 'data/user_scripts'), { recursive: true });
const worker = `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" filter --list "${list}" --on 2026-11-20 --columns id,outcome,marks\n`;
writeFileSync(join(folder, 'data/user_scripts/recordal-lens'), worker, { mode: 0o755 });

const session = new Session(join(folder, 'data'));
const ask = (sql: string) => session.query(sql, 'TSV').trim();
console.log(`chDB ${ask('SELECT version()')}; ${rows} rows; ${load()}`);
const started = performance.now();
ask(`INSERT INTO FUNCTION file('${join(folder, 'screened.parquet')}', Parquet)
  SELECT id, outcome, marks FROM executable('recordal-lens', JSONEachRow, 'id String, outcome String, marks Array(String)',
    (SELECT id, title FROM file('${join(folder, 'in/*/*.parquet')}', Parquet)))
  SETTINGS max_threads = 1`);
console.log(
  `Parquet -> executable() -> Parquet: ${((performance.now() - started) / 1000).toFixed(1)} s; ${load()}`,
);
const made = `file('${join(folder, 'screened.parquet')}', Parquet)`;
console.log(`rows, different ids: ${ask(`SELECT count(), uniqExact(id) FROM ${made}`).replace('\t', ', ')}`);
console.log(`outcomes:\n${ask(`SELECT outcome, count() FROM ${made} GROUP BY outcome ORDER BY outcome`)}`);
const [count, ids] = ask(`SELECT count(), uniqExact(id) FROM ${made}`).split('\t').map(Number);
session.close();
rmSync(folder, { recursive: true });
if (count !== rows || ids !== rows) process.exitCode = 1;
