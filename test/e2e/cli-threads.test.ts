import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

// A busy machine takes its time for thousands of rows.
vi.setConfig({ testTimeout: 300_000 });

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-threads-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const list = file(
  'list.jsonl',
  ['NIKE', 'ADIDAS', '三星', 'HUGO BOSS']
    .map((markText, at) =>
      JSON.stringify({
        ...{ regime: 'CN', recordNo: `T${at}`, markText, holder: `${markText} AG`, status: 'active' },
        ...{ classes: [25], validFrom: '2018-05-04', validTo: '2028-05-03' },
      }),
    )
    .join('\n'),
);

const NAMES = [
  'Nike shoes',
  'Nlke cap',
  'plain mug',
  '三星手机壳',
  'adidos bag',
  'hugo boss sweater',
  'tea "towel"',
];
/** A row that cannot be read, one without a title, an empty line: each keeps its place or its number. */
const lineOf = (at: number) =>
  at % 997 === 5
    ? 'no json'
    : at % 991 === 7
      ? `{"id":"bad ${at}"}`
      : at % 1_009 === 11
        ? ''
        : JSON.stringify({
            id: String(at),
            title: `${NAMES[at % NAMES.length]} ${at}`,
            brand: NAMES[at % 5],
            lot: at,
          });
/** Six times as many as are screened before there are threads: each has several pieces. */
const ROWS = 6_000;
const lines = Array.from({ length: ROWS }, (_, at) => lineOf(at));
const rows = lines.filter((line) => line !== '').length;
const listings = file('listings.jsonl', `${lines.join('\n')}\n`);
/** The cells of a table may hold line ends and quotes. */
const table = file(
  'listings.csv',
  `id,title,note\n${Array.from({ length: ROWS }, (_, at) => `${at},"${NAMES[at % 6]} ${at}","two\nlines, ""quoted"""\n`).join('')}`,
);

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command, which may be killed once it has printed so many bytes. */
function run(
  words: string[],
  { stdin = '', env = {}, killAt = Number.POSITIVE_INFINITY } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env: { ...process.env, ...env } });
  const printed: Buffer[] = [];
  let bytes = 0;
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed.push(chunk);
    bytes += chunk.length;
    if (bytes >= killAt) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.on('error', () => {});
  if (stdin) createReadStream(stdin).pipe(child.stdin);
  else child.stdin.end();
  return new Promise((done) =>
    child.once('close', (code) => done({ code, out: Buffer.concat(printed).toString(), err })),
  );
}

const screen = (jobs: number, input: string, ...more: string[]) => [
  ...['screen', '--list', list, '--on', '2026-06-01', '--jobs', String(jobs), ...more],
  input,
];

const alone = run(screen(1, listings));

describe('the same bytes, whatever the number of threads', () => {
  test('one row for each row, in order; bad ones in their place, and named with their line', async () => {
    const { code, out, err } = await alone;
    expect(code).toBe(1);
    const printed = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(printed).toHaveLength(rows);
    const numbered = lines.flatMap((line, at) => (line === '' ? [] : [{ line, at }]));
    for (const [place, { line, at }] of numbered.entries()) {
      const row = printed[place];
      if (line === 'no json') expect(row).toEqual({ id: String(at + 1), error: expect.any(String) });
      else expect(row.id).toBe(JSON.parse(line).id);
    }
    expect(err).toContain(`${listings}: row 6: `);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^\d+ listings screened, \d+ rows rejected$/);
  });

  test('lines of a file and of stdin', async () => {
    const [fromFile, fromStdin] = await Promise.all([
      run(screen(2, listings)),
      run(screen(3, '-'), { stdin: listings }),
    ]);
    const { code, out, err } = await alone;
    for (const ended of [fromFile, fromStdin]) expect([ended.code, ended.out === out]).toEqual([code, true]);
    expect(fromFile.err).toBe(err);
  });

  test('a table whose cells hold line ends, printed as a table', async () => {
    const [one, two] = await Promise.all([1, 2].map((jobs) => run(screen(jobs, table, '--format', 'csv'))));
    expect([one!.code, two!.code, two!.out === one!.out]).toEqual([0, 0, true]);
    for (const id of [0, ROWS - 1]) expect(one!.out).toContain(`\n${id},${NAMES[id % 6]} ${id},`);
  });
});

// The first third holds what is printed before there are threads.
test.each([0.35, 0.8])(
  'killed after %f of the output, what is there is the beginning of it',
  async (share) => {
    const { out } = await alone;
    const ended = await run(screen(2, listings), { killAt: Buffer.byteLength(out) * share });
    expect(ended.code).toBe(null);
    // The system may have taken a part of the last line.
    const whole = ended.out.slice(0, ended.out.lastIndexOf('\n') + 1);
    expect(whole.length).toBeGreaterThan(0);
    expect(out.startsWith(whole)).toBe(true);
  },
);

/** Put into the program's threads: each dies when it has its second answer. */
const deaths: Record<string, string> = {
  exits: 'process.exit(7)',
  throws: 'setImmediate(() => { throw new Error("gone"); })',
  'runs out of memory': 'for (const all = []; ; ) all.push(new Array(1e5).fill(all.length))',
};

test.each(Object.entries(deaths))(
  'what a thread had that %s is done without it: no row is lost or doubled',
  async (name, death) => {
    const script = file(
      `${name.replaceAll(' ', '-')}.mjs`,
      `import { isMainThread, parentPort } from 'node:worker_threads';
let answers = 0;
const post = isMainThread || parentPort.postMessage.bind(parentPort);
if (!isMainThread) parentPort.postMessage = (answer) => { if (++answers === 2) { ${death}; } else post(answer); };`,
    );
    const { out } = await alone;
    const env = { NODE_OPTIONS: `--import ${script} --max-old-space-size=256` };
    const ended = await run(screen(3, listings), { env });
    expect([ended.code, ended.out === out]).toEqual([1, true]);
    expect(ended.err).toContain('a screening thread ended early');
  },
);
