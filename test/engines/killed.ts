/**
 * `screen --in` over a million rows, killed twenty times (kill -9) at random moments spread over the whole of the table,
 * ended by Ctrl-C, and without anybody to tell: after the last run no row is lost or doubled, and every byte is that of a
 * run that nothing disturbed. `npx tsx test/engines/killed.ts`, with a number behind it for so many rows.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, PROGRAM, putList, putTable } from './made-table';
import { digestOf, leftovers, lostAndDoubled, resultFiles } from './results';

const rows = Number(process.argv[2] ?? 1_000_000);
const KILLS = 20;
const FILES = 8;
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const input = await putTable(folder, rows, FILES, 8_192);
const list = putList(folder);
console.log(`${rows} rows in ${FILES} files of Parquet; ${load()}`);

const started = performance.now();
const undisturbed = await ended(start('undisturbed'));
console.log(
  `the undisturbed run: exit ${undisturbed.code}, ${resultFiles(join(folder, 'undisturbed')).length} files`,
);
const whole = resultFiles(join(folder, 'undisturbed')).length;
for (let kill = 1; kill <= KILLS; kill++) await kill9(kill);
await once('Ctrl-C', ['--jobs', '1'], async (child) => {
  await begun(child);
  child.kill('SIGINT');
});
await once('a closed stderr', ['--jobs', '2'], async (child) => {
  child.stderr!.destroy();
  await begun(child);
  setTimeout(() => child.kill('SIGTERM'), 2_000);
});
await once('to the end', ['--jobs', '1'], () => undefined);
const { lost, doubled } = await lostAndDoubled(join(folder, 'killed'), rows);
const same = (await digestOf(join(folder, 'killed'))) === (await digestOf(join(folder, 'undisturbed')));
console.log(
  `rows lost: ${lost}, rows doubled: ${doubled}, leftovers: ${leftovers(join(folder, 'killed')).length}`,
);
console.log(`every byte as in the undisturbed run: ${same}`);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all; ${load()}`);
rmSync(folder, { recursive: true });
if (lost || doubled || !same) process.exitCode = 1;

/** Waits for some files more, so many that the kills that are left meet the rest of the table, then for part of the next. */
async function kill9(kill: number): Promise<void> {
  const before = count();
  const further = Math.floor((Math.random() * 2 * (whole - before)) / (KILLS + 2 - kill));
  const child = start('killed', ['--jobs', String(1 + (kill % 2))]);
  const over = ended(child);
  while (isRunning(child) && count() < before + further) await new Promise((done) => setTimeout(done, 5));
  await begun(child);
  const after = Math.random() * 1_000;
  await new Promise((done) => setTimeout(done, after));
  const met = 1 + Math.floor((count() * FILES) / whole);
  child.kill('SIGKILL');
  const { code } = await over;
  console.log(
    `kill -9 no. ${kill}, in input file ${met} of ${FILES}: exit ${code ?? 'by signal'}, ${before} files whole before it, ${count()} behind it`,
  );
}

function start(out: string, words: readonly string[] = ['--jobs', '1']): ChildProcess {
  mkdirSync(join(folder, out), { recursive: true });
  const args = [
    'screen',
    '--in',
    input,
    '--out',
    join(folder, out),
    '--list',
    list,
    '--on',
    '2026-11-20',
    ...words,
  ];
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said };
}

async function once(
  what: string,
  words: readonly string[],
  disturb: (child: ChildProcess) => unknown,
): Promise<void> {
  const child = start('killed', words);
  disturb(child);
  const { code, said } = await ended(child);
  console.log(
    `${what}: exit ${code ?? 'by signal'}, ${count()} files whole${said ? `; says: ${said.trim().split('\n').at(-1)}` : ''}`,
  );
}

/** Resolves when it writes a file, or is over. */
async function begun(child: ChildProcess): Promise<void> {
  const isWriting = () => leftovers(join(folder, 'killed')).some((name) => name.includes(`-${child.pid}.`));
  while (isRunning(child) && !isWriting()) await new Promise((done) => setTimeout(done, 5));
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function count(): number {
  return existsSync(join(folder, 'killed')) ? resultFiles(join(folder, 'killed')).length : 0;
}
