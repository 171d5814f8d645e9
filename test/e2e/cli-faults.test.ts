import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { poll } from './browsers/browser';

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-faults-'));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

interface Fault {
  /** A file that the output goes into, or an open one. */
  stdout?: number;
  stdin?: Iterable<string> | AsyncIterable<string> | 'open';
  env?: Record<string, string>;
  /** A line of a shell in which `"$@"` is the command. */
  shell?: string;
  /** What is done to it once it has printed something, or at once. */
  signal?: { name: NodeJS.Signals; when: 'printing' | 'complaining' | number };
}

/** Runs the built command with something going wrong around it. */
async function run(words: readonly string[], fault: Fault = {}): Promise<Ended> {
  const command = [process.execPath, PROGRAM, ...words];
  const [program, ...rest] = fault.shell ? ['sh', '-c', fault.shell, 'sh', ...command] : command;
  const child = spawn(program!, rest, {
    stdio: ['pipe', fault.stdout ?? 'pipe', 'pipe'],
    env: { ...process.env, ...fault.env },
  });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    if (fault.signal?.when === 'printing' && ended.out === '') child.kill(fault.signal.name);
    ended.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    if (fault.signal?.when === 'complaining' && ended.err === '') child.kill(fault.signal.name);
    ended.err += chunk;
  });
  const { signal } = fault;
  if (typeof signal?.when === 'number') setTimeout(() => child.kill(signal.name), signal.when);
  const over = new Promise<number | null>((done) => child.once('close', done));
  await feed(child.stdin!, fault.stdin ?? []);
  ended.code = await over;
  return ended;
}

/** A program that has read enough closes its end; what is left is not for it. */
async function feed(stdin: NodeJS.WritableStream, input: NonNullable<Fault['stdin']>): Promise<void> {
  let open = true;
  stdin.on('error', () => {
    open = false;
  });
  if (input === 'open') return;
  for await (const text of input) {
    if (!open) return;
    if (!stdin.write(text)) await new Promise((done) => stdin.once('drain', done).once('error', done));
  }
  stdin.end();
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const jsonl = (rows: readonly object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
const listings = (count: number) =>
  jsonl(Array.from({ length: count }, (_, at) => ({ id: String(at), title: `Nike running shoes ${at}` })));
const recordals = (count: number) =>
  jsonl(
    Array.from({ length: count }, (_, at) => ({
      ...{ regime: 'CN', recordNo: `T${at}`, markText: at ? `MARK ${at}` : 'NIKE', status: 'active' },
      ...{
        classes: [25],
        goods: ['shoes'],
        holder: 'Nike Innovate C.V.',
        validFrom: '2018-05-04',
        validTo: '2028-05-03',
        // Of a known day, so that nothing is said of the list beside the fault.
        source: { date: '2026-05-01' },
      },
    })),
  );

const ON = ['--on', '2026-06-01'];
const list = file('list.jsonl', recordals(1));
const few = file('few.jsonl', listings(30));
const many = file('many.jsonl', listings(30_000));
const large = file('large.jsonl', recordals(60_000));
const screen = (input: string, ...more: string[]) => [
  'screen',
  '--list',
  list,
  ...ON,
  '--jobs',
  '1',
  ...more,
  input,
];

/** One line on stderr, code 2, and nothing of a stack. */
function expectOneLine({ code, err }: Ended, says: RegExp): void {
  expect(err).toMatch(says);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
}

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s in the middle of screening: whole lines, and word that they are not all',
    async (name, code) => {
      const ended = await run(screen(many), { signal: { name, when: 'printing' } });
      expect(ended.code).toBe(code);
      expect(ended.err).toMatch(
        new RegExp(`^recordal-lens: interrupted \\(${name}\\): \\d+ results were written, not all\n$`),
      );
      const lines = ended.out.trimEnd().split('\n');
      expect(ended.out.endsWith('\n')).toBe(true);
      for (const line of lines) JSON.parse(line);
      expect(ended.err).toContain(` ${lines.length} results`);
      expect(lines.length).toBeLessThan(30_000);
    },
  );

  test.each([300, 700, 1_100, 1_500])(
    '%i ms after an import began: the list of before, or the new one',
    async (when) => {
      const target = mkdtempSync(join(folder, 'import-'));
      const out = join(target, 'list.jsonl.gz');
      writeFileSync(out, 'before');
      const { code } = await run(['lists', 'import', large, '--out', out], {
        signal: { name: 'SIGTERM', when },
      });
      expect(readdirSync(target)).toEqual(['list.jsonl.gz']);
      if (code !== 0) expect(readFileSync(out, 'utf8')).toBe('before');
    },
  );

  test('a reader of nothing on stdin ends', async () => {
    // The list is named as stale right before the listings are waited for.
    const late = screen('-').map((word) => (word === ON[1] ? '2027-12-01' : word));
    const ended = await run(late, {
      stdin: 'open',
      signal: { name: 'SIGINT', when: 'complaining' },
    });
    expect([ended.code, ended.out]).toEqual([130, '']);
    expect(ended.err).toContain('no result was written');
  });
});

test('a named pipe that nobody writes to', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  // Through a shell, which tells a signal as a code.
  const ended = await run(screen(pipe), { shell: '"$@" & sleep 3; kill -TERM $!; wait $!' });
  expect([ended.code, ended.out]).toEqual([143, '']);
});

describe('an output without room', () => {
  test.each([
    ['results', () => screen(few)],
    ['a page', () => ['extract', '--url', 'https://www.amazon.com/s?k=shoes', few]],
    ['an account', () => ['lists', 'inspect', list]],
    ['the help', () => ['screen', '--help']],
  ])('%s into a full device', async (_, words) => {
    const full = openSync('/dev/full', 'w');
    const ended = await run(words(), { stdout: full });
    closeSync(full);
    expectOneLine(ended, /the output cannot be written: no room left on the device \(ENOSPC\)/);
  });

  // A write that is cut short answers without an error; only the next one fails, and after the last there is none.
  test('the last line that does not fit is no success', async () => {
    const whole = (await run(screen(few))).out.length;
    const target = openSync(join(folder, 'short.out'), 'w');
    const blocks = Math.floor((whole - 100) / 512);
    const ended = await run(screen(few), { stdout: target, shell: `ulimit -f ${blocks}; exec "$@"` });
    closeSync(target);
    expectOneLine(ended, /the output cannot be written: file too large/);
  });

  test('a list that does not fit leaves the one of before', async () => {
    const target = mkdtempSync(join(folder, 'full-'));
    const out = join(target, 'list.jsonl');
    writeFileSync(out, 'before');
    const ended = await run(['lists', 'import', large, '--out', out], { shell: 'ulimit -f 20; exec "$@"' });
    expectOneLine(ended, /list\.jsonl: cannot be written: file too large/);
    expect([readdirSync(target), readFileSync(out, 'utf8')]).toEqual([['list.jsonl'], 'before']);
  });

  test.each([
    ['a folder that is not there', join(folder, 'no', 'x.jsonl')],
    ['a folder that is a file', join(list, 'x.jsonl')],
    ['a folder', folder],
    ['a folder of the system', '/proc/x.jsonl'],
  ])('%s', async (_, out) => {
    expectOneLine(await run(['lists', 'import', list, '--out', out]), /cannot be written: /);
  });

  test.each(['/proc/published', list])('a list is not published into %s', async (out) => {
    expectOneLine(await run(['lists', 'build', list, '--name', 'a', '--out', out]), /cannot be written: /);
  });

  test('a device stays what it is', async () => {
    const { code } = await run(['lists', 'import', list, '--out', '/dev/null']);
    expect([code, statSync('/dev/null').isCharacterDevice()]).toEqual([0, true]);
  });

  test('a link stays a link, and what it leads to is replaced', async () => {
    const link = join(folder, 'link.jsonl');
    const behind = file('behind.jsonl', 'before');
    symlinkSync(behind, link);
    expect((await run(['lists', 'import', list, '--out', link])).code).toBe(0);
    expect(readFileSync(behind, 'utf8')).toContain('NIKE');
    expect(readFileSync(link, 'utf8')).toBe(readFileSync(behind, 'utf8'));
  });

  test.each([
    ['directly', 'gone.jsonl', []],
    ['by another link', 'other.jsonl', [['other.jsonl', 'gone2.jsonl']]],
    ['into another folder', join('inner', 'gone.jsonl'), []],
  ] as const)(
    'a link that leads to nothing yet stays a link, and what it leads to is made: %s',
    async (_, to, more) => {
      mkdirSync(join(folder, 'inner'), { recursive: true });
      const link = join(folder, 'dangling.jsonl');
      rmSync(link, { force: true });
      symlinkSync(to, link);
      for (const [from, target] of more) symlinkSync(target, join(folder, from));
      expect((await run(['lists', 'import', list, '--out', link])).code).toBe(0);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(link, 'utf8')).toContain('NIKE');
    },
  );

  test('nobody who hears complaints: the results are whole', async () => {
    const bad = file('bad.jsonl', `{"id":"b"}\n${listings(3)}`);
    const ended = await run(screen(bad), { shell: 'exec "$@" 2>&-' });
    expect([ended.code, ended.out.trimEnd().split('\n').length]).toEqual([1, 4]);
  });
});

describe('an output that is an input', () => {
  test('appending to what is read', async () => {
    const own = file('own.jsonl', listings(30));
    const into = openSync(own, 'a');
    const ended = await run(screen(own), { stdout: into });
    closeSync(into);
    expectOneLine(ended, /own\.jsonl: is read, and is also where the output goes/);
    expect(readFileSync(own, 'utf8')).toBe(listings(30));
  });

  test('a list over the file it is made from, or refused rows over the list', async () => {
    const csv = 'mark,recordNo\nNIKE,T2020-1001\n';
    const source = file('source.csv', csv);
    const out = join(folder, 'made.jsonl');
    for (const words of [
      ['--out', source],
      ['--out', out, '--rejected', out],
      ['--out', out, '--rejected', join(folder, '.', 'source.csv')],
    ])
      expectOneLine(await run(['lists', 'import', source, ...words]), /would be written over/);
    expect([readFileSync(source, 'utf8'), existsSync(out)]).toEqual([csv, false]);
  });
});

describe('an input that is none', () => {
  mkdirSync(join(folder, 'folder'));
  symlinkSync('loop', join(folder, 'loop'));

  test.each([
    ['a folder', 'folder'],
    ['below a file', 'list.jsonl/x'],
    ['a link to itself', 'loop'],
    ['a name that is too long', 'a'.repeat(300)],
    ['what is not there', 'missing'],
  ])('%s', async (_, name) => {
    const path = join(folder, name);
    expectOneLine(await run(screen(path)), /cannot be read: /);
    expectOneLine(await run(['extract', '--url', 'https://www.amazon.com/', path]), /cannot be read: /);
  });

  test('zeros without an end', async () => {
    expectOneLine(await run(screen('/dev/zero')), /not a text file/);
    expectOneLine(
      await run(['extract', '--url', 'https://www.amazon.com/', '/dev/zero']),
      /larger than 64 MB/,
    );
  });
});

/** So many megabytes of one letter. */
function* letters(megabytes: number): Generator<string> {
  const block = 'a'.repeat(1 << 20);
  for (let at = 0; at < megabytes; at++) yield block;
}

describe('an input of an odd shape', () => {
  test('a line of 200 MB', async () => {
    expectOneLine(await run(screen('-'), { stdin: letters(200) }), /line 1 is longer than/);
  });

  test('a line of 200 MB behind a whole one, whose result is there', async () => {
    const input = (function* () {
      yield '{"id":"1","title":"Nike shoes"}\n{"title":"';
      yield* letters(200);
    })();
    const ended = await run(screen('-'), { stdin: input });
    expectOneLine(ended, /line 2 is longer than/);
    expect(JSON.parse(ended.out)).toMatchObject({ id: '1', outcome: 'conflict' });
  });

  test('a title of 40,000 letters is looked through by nobody, and not clear', async () => {
    const ended = await run(screen('-'), {
      stdin: [JSON.stringify({ id: 'x', title: 'a '.repeat(20_000) })],
    });
    expect(JSON.parse(ended.out)).toEqual({ id: 'x', error: expect.stringContaining('32768') });
    expect(ended.code).toBe(1);
  });

  test('a million columns', async () => {
    const wide = file('wide.csv', `${','.repeat(1_000_000)}title\nNike\n`);
    expectOneLine(await run(screen(wide)), /more than 16384 cells/);
  });

  test('an object over several lines, and one with a first line of 200 kB', async () => {
    const pretty = file(
      'pretty.json',
      JSON.stringify({ listings: [{ title: 'Nike shoes' }, { title: 'socks' }] }, null, 2),
    );
    const outcomes = ({ out }: Ended) =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).outcome);
    expect(outcomes(await run(screen(pretty)))).toEqual(['conflict', 'clear']);
    const long = file(
      'long.jsonl',
      jsonl([{ title: 'Nike shoes', text: 'a'.repeat(200_000) }, { title: 'socks' }]),
    );
    expect(outcomes(await run(screen(long)))).toEqual(['conflict', 'clear']);
  });

  // A NUL in a string is no JSON, but what some programs write: it is read as what it is, and steers nobody's terminal.
  test('bytes of no charset and a NUL: every row is screened', async () => {
    const odd = file('odd.jsonl', '');
    writeFileSync(
      odd,
      Buffer.concat([
        Buffer.from(listings(300)),
        Buffer.from('{"title":"Nike \xff\xfe\xc3"}\n{"title":"Ni\0ke"}\n', 'latin1'),
        Buffer.from(listings(2)),
      ]),
    );
    const { code, out } = await run(screen(odd));
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, rows.length, rows.filter((row) => 'outcome' in row).length]).toEqual([0, 304, 304]);
  });
});

test('rows that come slowly are screened when they pause', async () => {
  let seen = '';
  const child = spawn(process.execPath, [PROGRAM, ...screen('-')]);
  child.stdout.on('data', (chunk) => {
    seen += chunk;
  });
  child.stdin.write(listings(20));
  await poll('twenty answers', async () => seen.split('\n').length >= 21);
  expect(seen.trimEnd().split('\n')).toHaveLength(20);
  child.stdin.end(listings(1));
  expect(await new Promise((done) => child.once('close', done))).toBe(0);
  expect(seen.trimEnd().split('\n')).toHaveLength(21);
});

/** ESC, CR, line end, NUL, right-to-left override and the one-byte introducer: what steers a terminal. */
const STEERING = '\u001b[31m\r\n\u0000\u202e\u009b2J';

describe('nothing that steers a terminal comes out raw', () => {
  const evil = file(
    'evil.jsonl',
    jsonl([
      {
        ...{
          regime: 'CN',
          recordNo: `T1${STEERING}`,
          markText: 'NIKE',
          holder: `Nike${STEERING}`,
          status: 'active',
        },
        ...{ classes: [25], goods: [`shoes${STEERING}`], source: { list: `list${STEERING}` } },
      },
    ]),
  );
  const titles = file(
    'evil-titles.jsonl',
    jsonl([{ id: `1${STEERING}`, title: `Nike${STEERING} shoes` }, { id: STEERING }]),
  );
  const table = file('evil.csv', `mark,recordNo,no\u001b[31m\u202e\u009bheading\nNIKE,T2020-1001,x\n`);
  const named = file('evil\u001b[31m\r\u202e\n.csv', 'mark,recordNo\n,\n');
  const out = join(folder, 'evil-out');

  test.each([
    ['results as JSON', ['screen', '--list', evil, titles]],
    ['results as CSV', ['screen', '--list', evil, '--format', 'csv', titles]],
    ['an explanation', ['explain', '--list', evil, `Nike\u001b[31m\r\u202e\u009b shoes`]],
    ['what a list holds', ['lists', 'inspect', table]],
    ['what was imported', ['lists', 'import', table, '--out', join(folder, 'evil-made.jsonl')]],
    [
      'what was published',
      ['lists', 'build', evil, '--name', 'a', '--title', '\u001b[31m\u202e', '--out', out],
    ],
    ['a file that holds nothing, by its name', ['lists', 'inspect', named]],
    ['a file that is not there, by its name', ['screen', '--list', 'no\u001b[31m\r\u202e\nlist', titles]],
    ['an option that is none', ['screen', '--list', evil, '--policy', '\u001b[31m\r\u202e', titles]],
    ['a command that is none', ['\u001b[31m\r\u202e']],
  ])('%s', async (_, words) => {
    const ended = await run(words);
    const printed = ended.out + ended.err;
    expect(printed).not.toBe('');
    // Tabs and line ends are the program's own; a CR is part of one.
    expect(printed.replaceAll('\r\n', '\n')).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/u);
  });

  test('a name of several lines makes one line of an error', async () => {
    expectOneLine(await run(screen('no\nsuch\nfile')), /no␊such␊file: cannot be read/);
  });
});
