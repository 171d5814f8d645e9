import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Several runs over some hundred rows each, on a machine that may have more to do.
vi.setConfig({ testTimeout: 240_000 });

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-bucket-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const term = { validFrom: '2020-01-01', validTo: '2029-12-31' };
const list = join(folder, 'list.jsonl');
writeFileSync(list, `${JSON.stringify({ recordNo: 'T1', markText: 'NIKE', classes: [25], ...term })}\n`);
const FILES = 4;
/** Their results are larger than the room that one run is given. */
const ROWS = 300;
for (let file = 0; file < FILES; file++) {
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    id: `${file}-${at}`,
    title: `Nike shoes ${at} of ${file}`,
  }));
  writeFileSync(join(folder, `in-${file}.jsonl`), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
}

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  err: string;
}

interface Disturbance {
  /** A line in which `"$@"` is the command. */
  shell?: string;
  /** Sent once there are so many results. */
  signal?: NodeJS.Signals;
  at?: number;
  /** Nobody hears what it has to say. */
  deaf?: boolean;
  /** Put into all its threads. */
  preload?: string;
  jobs?: number;
  input?: string;
}

/** Runs `screen --in` over all the files. */
function run(out: string, disturb: Disturbance = {}): Promise<Ended> {
  const { shell, preload, jobs = 1, input = 'in-*.jsonl' } = disturb;
  const words = ['screen', '--in', join(folder, input), '--out', join(folder, out), '--list', list];
  const command = [process.execPath, PROGRAM, ...words, '--on', '2026-06-01', '--jobs', String(jobs)];
  const [program, ...rest] = shell ? ['sh', '-c', shell, 'sh', ...command] : command;
  const env = preload ? { ...process.env, NODE_OPTIONS: `--import ${preload}` } : process.env;
  const child = spawn(program!, rest, { stdio: ['ignore', 'ignore', 'pipe'], env });
  if (disturb.deaf) child.stderr.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const { signal, at = 0 } = disturb;
  const watch = setInterval(() => {
    if (signal && Object.keys(results(out)).length >= at) child.kill(signal);
  }, 5);
  return new Promise((done) =>
    child.once('close', (code, ended) => {
      clearInterval(watch);
      done({ code, signal: ended, err });
    }),
  );
}

/** Files of results that are there, with what is in them. */
function results(out: string): Record<string, string> {
  try {
    const names = readdirSync(join(folder, out)).filter((name) => name.endsWith('.jsonl'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]));
  } catch {
    // Not begun.
    return {};
  }
}

/** Every file that is there is one of the whole, to the byte. */
function expectPartOf(whole: Record<string, string>, out: string): void {
  for (const [name, text] of Object.entries(results(out))) expect(whole[name] === text).toBe(true);
}

test('what is killed, ended or out of room leaves whole files alone, and the next run makes the rest', async () => {
  expect((await run('whole')).code).toBe(0);
  const whole = results('whole');
  expect(Object.keys(whole)).toHaveLength(FILES);

  for (const at of [0, 1, 2]) {
    const { code, signal } = await run('killed', { signal: 'SIGKILL', at });
    expect(code === 0 || signal === 'SIGKILL').toBe(true);
    expectPartOf(whole, 'killed');
  }
  expect((await run('killed')).code).toBe(0);
  expect(results('killed')).toEqual(whole);
  expect(readdirSync(join(folder, 'killed')).filter((name) => name.endsWith('.part'))).toEqual([]);

  const ended = await run('ended', { signal: 'SIGINT', at: 2 });
  // Where the system is in the middle of a write, the signal itself ends it: a shell tells both as 130.
  expect(ended.code === 130 || ended.signal === 'SIGINT').toBe(true);
  expect(ended.err).toMatch(/interrupted \(SIGINT\)/);
  expectPartOf(whole, 'ended');
  expect((await run('ended')).code).toBe(0);
  expect(results('ended')).toEqual(whole);
});

test('a device without room is told in one line, and no file is cut', async () => {
  const whole = results('whole');
  const { code, err } = await run('full', { shell: 'ulimit -f 1000; exec "$@"' });
  expect(code).toBe(2);
  expect(err.trimEnd().split('\n').at(-1)).toMatch(/cannot be written: file too large/);
  expectPartOf(whole, 'full');
  expect((await run('full')).code).toBe(0);
  expect(results('full')).toEqual(whole);
});

test('where nobody hears what it says, the results are the same', async () => {
  const { code, signal } = await run('deaf', { deaf: true });
  expect([code, signal]).toEqual([0, null]);
  expect(results('deaf')).toEqual(results('whole'));
});

test('what a thread had that dies is done without it: no row is lost or doubled', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => ({ id: String(at), title: `Nike shoes ${at}` }));
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(join(folder, 'long.jsonl'), `${lines}\n`);
  const preload = join(folder, 'dies.mjs');
  writeFileSync(
    preload,
    `import { isMainThread, parentPort } from 'node:worker_threads';
let answers = 0;
const post = isMainThread || parentPort.postMessage.bind(parentPort);
if (!isMainThread) parentPort.postMessage = (answer) => (++answers === 2 ? process.exit(7) : post(answer));`,
  );
  const input = 'long.jsonl';
  const [alone, dying] = await Promise.all([
    run('long', { input }),
    run('long-dying', { input, preload, jobs: 3 }),
  ]);
  expect([alone.code, dying.code]).toEqual([0, 0]);
  expect(dying.err).toContain('a screening thread ended early');
  expect(results('long-dying')).toEqual(results('long'));
  const printed = Object.values(results('long')).join('').trimEnd().split('\n');
  expect(printed.map((line) => JSON.parse(line).id)).toEqual(rows.map(({ id }) => id));
});
