import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listsCommand } from '../../lib/cli/lists';
import { UsageError } from '../../lib/cli/usage-error';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  printed = '';
  const keep = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const run = (...words: string[]) => {
  printed = '';
  return listsCommand().parseAsync(words, { from: 'user' });
};
const told = () => JSON.parse(printed);
const write = (name: string, ...rows: string[]) =>
  writeFileSync(at(name), ['mark,record no,class', ...rows, ''].join('\n'));
const firstLine = (name: string) => JSON.parse(readFileSync(at(name), 'utf8').split('\n')[0]!);
const importing = (name: string, ...more: string[]) =>
  run('import', at(name), '--out', at('out.jsonl'), ...more);

test('what was looked up stands before the rows, counted, with its day', async () => {
  write('in.csv', 'ASICS,T2020-1001,25', 'ASICS TIGER,T2020-1002,25', 'PUMA,T2020-1003,25');
  await importing('in.csv', '--looked-up', 'asics=2026-11-20', '--looked-up', 'NOBODY=2026-11-21');
  expect(firstLine('out.jsonl').coverage.queries).toMatchObject([
    { words: 'asics', match: 'exact', day: '2026-11-20', hits: 1, taken: 1, regime: 'CN' },
    { words: 'NOBODY', hits: 0, taken: 0 },
  ]);
});

test('a register that answers with all that contain the words is told so', async () => {
  write('in.csv', 'ASICS,T2020-1001,25', 'ASICS TIGER,T2020-1002,25');
  await importing('in.csv', '--looked-up', 'ASICS', '--looked-up-match', 'contains');
  expect(firstLine('out.jsonl').coverage.queries).toMatchObject([{ match: 'contains', hits: 2 }]);
});

test('a file holds the words one a line', async () => {
  write('in.csv', 'ASICS,T2020-1001,25');
  writeFileSync(at('words.txt'), 'ASICS=2026-11-20\r\n\r\nA=B\n');
  await importing('in.csv', '--looked-up-file', at('words.txt'));
  expect(firstLine('out.jsonl').coverage.queries).toMatchObject([{ words: 'ASICS' }, { words: 'A=B' }]);
});

test('without it the file is a whole register, and nothing stands before the rows', async () => {
  write('in.csv', 'ASICS,T2020-1001,25');
  await importing('in.csv');
  expect(firstLine('out.jsonl')).toMatchObject({ recordNo: 'T2020-1001' });
  await run('inspect', at('out.jsonl'));
  expect(told().coverage).toBe('whole');
});

test('inspect prints what a list answers for', async () => {
  write('in.csv', 'ASICS,T2020-1001,25');
  await importing('in.csv', '--looked-up', 'ASICS=2026-11-20');
  await run('inspect', at('out.jsonl'));
  expect(told()).toMatchObject({ recordals: 1, coverage: { queries: [{ words: 'ASICS' }] } });
});

test('a search without a hit makes a list by itself, once it is known whose register was asked', async () => {
  write('in.csv');
  await expect(importing('in.csv', '--looked-up', 'NOBODY')).rejects.toThrow(/--regime/);
  await importing('in.csv', '--looked-up', 'NOBODY', '--regime', 'CN');
  expect(firstLine('out.jsonl').coverage.queries).toMatchObject([{ words: 'NOBODY', regime: 'CN', hits: 0 }]);
});

test.each([['=2026-11-20'], ['ASICS=2026-02-30'], ['   ']])('%j is refused', async (words) => {
  write('in.csv', 'ASICS,T2020-1001,25');
  writeFileSync(at('words.txt'), `NIKE\n${words.trim() ? words : '=2026-11-20'}\n`);
  await expect(importing('in.csv', '--looked-up-file', at('words.txt'))).rejects.toThrow(UsageError);
});

test('several collections are published as one list that answers for the searches of both, each row as last read', async () => {
  write('a.csv', 'ASICS,T2020-1001,25', 'PUMA,T2020-1002,25');
  write('b.csv', 'ASICS,T2020-1001,18');
  await run(
    'import',
    at('a.csv'),
    '--out',
    at('a.jsonl'),
    '--looked-up',
    'ASICS=2026-11-20',
    '--looked-up',
    'PUMA=2026-11-20',
  );
  await run('import', at('b.csv'), '--out', at('b.jsonl'), '--looked-up', 'asics=2026-11-25');
  await run(
    'build',
    at('a.jsonl'),
    at('b.jsonl'),
    '--name',
    'ours',
    '--out',
    at('public'),
    '--date',
    '2026-11-25',
  );
  const { coverage, count } = JSON.parse(readFileSync(at('public/ours.json'), 'utf8'));
  expect(count).toBe(2);
  expect(coverage.queries).toMatchObject([
    { words: 'asics', day: '2026-11-25' },
    { words: 'PUMA', day: '2026-11-20' },
  ]);
});

test('a whole register built with searches in it stays whole', async () => {
  write('a.csv', 'ASICS,T2020-1001,25');
  await run('import', at('a.csv'), '--out', at('a.jsonl'), '--looked-up', 'ASICS');
  write('all.csv', 'ASICS,T2020-1001,25', 'PUMA,T2020-1002,25');
  await run('build', at('a.jsonl'), at('all.csv'), '--name', 'ours', '--out', at('public'));
  expect(JSON.parse(readFileSync(at('public/ours.json'), 'utf8')).coverage).toBeUndefined();
});
