import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packListFiles } from '../../lib/cli/list-file';
import { listsCommand } from '../../lib/cli/lists';
import { UsageError } from '../../lib/cli/usage-error';

let folder: string;
let stderr: string;
let server: Server;
let address: string;
let asked: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  stderr = '';
  asked = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  server = createServer((request, response) => {
    asked.push(basename(request.url!));
    try {
      response.end(readFileSync(join(folder, 'public', basename(request.url!))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/marks.json`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const run = (...words: string[]) => {
  stderr = '';
  return listsCommand().parseAsync(words, { from: 'user' });
};
const answer = () => JSON.parse(stderr.trim().split('\n').at(-1)!);
const list = (rows: number, mark = (row: number) => `MARK${row}`) =>
  `mark,record no,class\n${Array.from({ length: rows }, (_, row) => `${mark(row)},T2020-${1000 + row},25`).join('\n')}\n`;
const build = (...more: string[]) =>
  run('build', at('in.csv'), '--name', 'marks', '--publisher', 'Example', '--out', at('public'), ...more);
const update = (...more: string[]) => run('update', address, '--out', at('here.jsonl'), ...more);
const marks = () =>
  readFileSync(at('here.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).markText);

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
}

test('built, signed, fetched, updated by a delta', async () => {
  writeFileSync(at('in.csv'), list(800));
  await build('--expires', '2027-06-30');
  await run('sign', at('public/marks.json'), '--key', at('key.pem'), '--new-key');
  await update();
  expect(answer()).toMatchObject({ outcome: 'updated', version: 1, count: 800 });
  await update();
  expect(answer()).toEqual({ outcome: 'unchanged', version: 1 });
  writeFileSync(
    at('in.csv'),
    list(801, (row) => (row === 5 ? 'CHANGED' : `MARK${row}`)),
  );
  await build();
  await run('sign', at('public/marks.json'), '--key', at('key.pem'));
  asked = [];
  await update();
  expect(answer()).toMatchObject({ outcome: 'updated', version: 2, count: 801 });
  expect(asked).toEqual(['marks.json', 'marks-1-2.delta.jsonl.gz']);
  expect(marks()[5]).toBe('CHANGED');
  expect(marks()).toHaveLength(801);
});

test('a list that was fetched keeps the name, day and end that its publisher gave it, in every version', async () => {
  writeFileSync(at('in.csv'), list(800));
  await build('--date', '2024-01-01', '--expires', '2025-01-01');
  await update();
  const label = async () => (await packListFiles([at('here.jsonl')])).lists[0];
  expect(await label()).toMatchObject({ name: 'marks', date: '2024-01-01', expires: '2025-01-01' });
  writeFileSync(at('in.csv'), list(801));
  await build('--date', '2024-07-01', '--expires', '2025-07-01');
  asked = [];
  await update();
  expect(asked).toContain('marks-1-2.delta.jsonl.gz');
  expect(await label()).toMatchObject({ name: 'marks', date: '2024-07-01', expires: '2025-07-01' });
  await build('--date', '2024-08-01');
  await update();
  const endless = await label();
  expect(endless).toMatchObject({ date: '2024-08-01' });
  expect(endless!.expires).toBeUndefined();
});

test('a list of searches that was fetched keeps the day of each row, and its end', async () => {
  writeFileSync(at('asked.csv'), list(3));
  await run(
    'import',
    at('asked.csv'),
    '--regime',
    'CN',
    '--looked-up',
    'MARK=2024-02-01',
    '--out',
    at('in.csv'),
  );
  await build('--date', '2024-03-01', '--expires', '2025-01-01');
  await update();
  const { lists } = await packListFiles([at('here.jsonl')]);
  expect(lists[0]).toMatchObject({ date: '2024-02-01', expires: '2025-01-01' });
  expect(lists[0]!.coverage!.queries).toHaveLength(1);
});

test('what no subscriber would take is not published', async () => {
  writeFileSync(at('in.csv'), list(3));
  await expect(build('--date', '2026-02-01', '--expires', '2026-01-31')).rejects.toThrow(UsageError);
  expect(existsSync(at('public'))).toBe(false);
  await build('--date', '2026-02-01', '--expires', '2026-02-01');
  expect(readdirSync(at('public'))).toContain('marks.json');
});

test('a list on disk that was changed by hand is replaced whole', async () => {
  writeFileSync(at('in.csv'), list(800));
  await build();
  await update();
  writeFileSync(at('here.jsonl'), readFileSync(at('here.jsonl'), 'utf8').replace('MARK7"', 'MINE"'));
  writeFileSync(at('in.csv'), list(801));
  await build();
  await update();
  expect(marks()[7]).toBe('MARK7');
  expect(marks()).toHaveLength(801);
});

test('another key, or a changed file, is refused in one line and the list of before stays', async () => {
  writeFileSync(at('in.csv'), list(50));
  await build();
  await run('sign', at('public/marks.json'), '--key', at('key.pem'), '--new-key');
  await update();
  writeFileSync(at('in.csv'), list(60));
  await build();
  await run('sign', at('public/marks.json'), '--key', at('other.pem'), '--new-key');
  const refused = await update().catch((error) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect(refused.message).toMatch(/another key/);
  expect(marks()).toHaveLength(50);
  await update('--accept-key');
  expect(marks()).toHaveLength(60);
  writeFileSync(at('in.csv'), list(70));
  await build('--no-delta');
  await run('sign', at('public/marks.json'), '--key', at('other.pem'));
  const file = readdirSync(at('public')).find((name) => name.startsWith('marks-3'))!;
  const bytes = readFileSync(at(`public/${file}`));
  bytes[30]! ^= 1;
  writeFileSync(at(`public/${file}`), bytes);
  await expect(update()).rejects.toThrow(/checksum/);
  expect(marks()).toHaveLength(60);
});

test.each([
  ['cut off', (state: string) => writeFileSync(state, readFileSync(state, 'utf8').slice(0, 30))],
  ['empty', (state: string) => writeFileSync(state, '')],
  ['another file', (state: string) => writeFileSync(state, '["a"]')],
  ['of other types', (state: string) => writeFileSync(state, '{"key":7,"version":"1"}')],
  ['not to be read', (state: string) => replaceByFolder(state)],
  ['gone, while the list is there', (state: string) => rmSync(state)],
])('another key is not taken because the state is %s', async (_, spoil) => {
  writeFileSync(at('in.csv'), list(50));
  await build();
  await run('sign', at('public/marks.json'), '--key', at('key.pem'), '--new-key');
  await update();
  spoil(at('here.jsonl.state.json'));
  writeFileSync(at('in.csv'), list(60));
  await build();
  await run('sign', at('public/marks.json'), '--key', at('other.pem'), '--new-key');
  asked = [];
  await expect(update()).rejects.toThrow(UsageError);
  expect(asked).toEqual([]);
  expect(marks()).toHaveLength(50);
});

test('a list that was lost is fetched again, but no older version in its place', async () => {
  writeFileSync(at('in.csv'), list(50));
  await build('--list-version', '7');
  await update();
  rmSync(at('here.jsonl'));
  await update();
  expect(marks()).toHaveLength(50);
  rmSync(at('here.jsonl'));
  rmSync(at('public'), { recursive: true });
  writeFileSync(at('in.csv'), list(40));
  await build('--list-version', '6');
  await expect(update()).rejects.toThrow(/older/);
});

test('signing a manifest that is not there leaves no key behind', async () => {
  await expect(run('sign', at('none.json'), '--key', at('left.pem'), '--new-key')).rejects.toThrow(
    UsageError,
  );
  expect(existsSync(at('left.pem'))).toBe(false);
});

test('a version is never published twice, and a key never overwritten', async () => {
  writeFileSync(at('in.csv'), list(5));
  await build('--list-version', '4');
  await expect(build('--list-version', '4')).rejects.toThrow(/not newer/);
  writeFileSync(at('key.pem'), 'precious');
  await expect(run('sign', at('public/marks.json'), '--key', at('key.pem'), '--new-key')).rejects.toThrow(
    /never overwritten/,
  );
  expect(readFileSync(at('key.pem'), 'utf8')).toBe('precious');
});

test('an address without a list is one line', async () => {
  await expect(run('update', address.replace('marks', 'nothing'), '--out', at('here.jsonl'))).rejects.toThrow(
    /answered 404/,
  );
  await expect(run('update', 'not an address', '--out', at('here.jsonl'))).rejects.toThrow(UsageError);
});
