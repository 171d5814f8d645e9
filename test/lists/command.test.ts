import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listsCommand } from '../../lib/cli/lists';
import { UsageError } from '../../lib/cli/usage-error';
import { workbookOf } from '../tabular/workbook';

let folder: string;
let stderr: string;
let stdout: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  stderr = '';
  stdout = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const run = (...words: string[]) => listsCommand().parseAsync(words, { from: 'user' });
const report = () => JSON.parse(stderr.trim().split('\n').at(-1)!);
const rows = (name: string) =>
  readFileSync(at(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const CSV =
  '权利名称,备案号,商品分类,备案开始日期,备案截止日期,权利人名称\n' +
  'NIKE,T2020-1001,25,2020-01-01,2029-12-31,耐克\n' +
  ',T2020-1002,9,2020-01-01,2029-12-31,某公司\n' +
  'NIKE,T2020-1001,18,2020-01-01,2029-12-31,耐克\n';

test('import to - prints the list, and writes no file of that name', async () => {
  writeFileSync(at('in.csv'), CSV);
  await run('import', at('in.csv'), '--out', '-');
  const printed = stdout.trim().split('\n');
  expect(printed.map((line) => JSON.parse(line).recordNo)).toEqual(['T2020-1001', 'T2020-1002']);
  expect(report()).toMatchObject({ read: 3, accepted: 3 });
  expect(existsSync('-')).toBe(false);
});

test.each([
  ['import', 'in.csv', '--out', '-', '--rejected', '-'],
  ['build', 'in.csv', '--name', 'x', '--out', '-'],
  ['update', 'https://lists.invalid/x.json', '--out', '-'],
])('%s refuses standard output where it cannot go there: %s %s %s %s', async (command, ...words) => {
  writeFileSync(at('in.csv'), CSV);
  const named = words.map((word) => (word === 'in.csv' ? at(word) : word));
  await expect(run(command!, ...named)).rejects.toThrow(UsageError);
  expect(stdout).toBe('');
  expect(existsSync('-')).toBe(false);
});

test('import writes JSON Lines and ends stderr with its account', async () => {
  writeFileSync(at('in.csv'), CSV);
  await run('import', at('in.csv'), '--out', at('out.jsonl'));
  expect(report()).toMatchObject({
    read: 3,
    accepted: 3,
    rejected: [],
    merged: 1,
    recordals: 2,
    figurative: 1,
  });
  expect(rows('out.jsonl')).toMatchObject([
    { regime: 'CN', recordNo: 'T2020-1001', markText: 'NIKE', classes: [18, 25], source: { list: 'in' } },
    { recordNo: 'T2020-1002', markText: '' },
  ]);
  expect(process.exitCode).toBe(0);
});

test('what import wrote, import reads back the same', async () => {
  writeFileSync(at('in.csv'), CSV);
  await run('import', at('in.csv'), '--out', at('a.jsonl'));
  await run('import', at('a.jsonl'), '--out', at('b.jsonl.gz'));
  await run('import', at('b.jsonl.gz'), '--out', at('c.jsonl'));
  expect(readFileSync(at('c.jsonl'), 'utf8')).toBe(readFileSync(at('a.jsonl'), 'utf8'));
});

test('refused rows go into a CSV with field, column and reason, and no cell of it runs as a formula', async () => {
  writeFileSync(at('in.csv'), `${CSV.replace('备案号', '=备案号')}ADIDAS,,25,,,\n`);
  writeFileSync(at('other.jsonl'), '{"recordNo":"B","markText":"X","status":"=1+1"}\n');
  await run('import', at('in.csv'), at('other.jsonl'), '--out', at('out.jsonl'), '--rejected', at('no.csv'));
  const written = readFileSync(at('no.csv'), 'utf8');
  expect(written.startsWith('\uFEFFfile,row,field,column,reason\r\n')).toBe(true);
  const lines = written.trim().split('\r\n');
  expect(lines[1]).toMatch(/^in\.csv,5,recordNo,'=备案号,/);
  expect(lines[2]).toMatch(/^other\.jsonl,1,status,,/);
  expect(lines).toHaveLength(3);
});

test('refused rows are reported with row and reason, and the exit code says so', async () => {
  writeFileSync(at('in.csv'), `${CSV}ADIDAS,,25,,,\n`);
  await run('import', at('in.csv'), '--out', at('out.jsonl'));
  expect(report()).toMatchObject({ read: 4, accepted: 3, rejected: [{ row: 5, column: 'recordNo' }] });
  expect(process.exitCode).toBe(1);
});

test('columns by hand and a regime for rows without one', async () => {
  writeFileSync(at('in.csv'), 'Zeichen;Nummer;Klasse\nNIKE;17;25\n');
  await run(
    'import',
    at('in.csv'),
    '--regime',
    'DE',
    '--map',
    'mark=Zeichen,recordNo=Nummer,classes=3',
    '--out',
    at('out.jsonl'),
  );
  expect(rows('out.jsonl')).toMatchObject([
    { regime: 'DE', recordNo: '17', markText: 'NIKE', classes: [25] },
  ]);
});

test.each([
  [
    'a cut gzip file',
    gzipSync(new TextEncoder().encode(CSV.repeat(200))).subarray(0, 60),
    /cut off or damaged/,
  ],
  [
    'a cut JSON Lines file',
    new TextEncoder().encode('{"recordNo":"1","markText":"A"}\n{"recordNo":"2","ma'),
    /cut off/,
  ],
  ['a file without a recordal', new TextEncoder().encode('mark,record no\n'), /no recordal/],
  ['a file of something else', new TextEncoder().encode('first,second\n1,2\n'), /no column/],
  ['an empty file', new Uint8Array(), /empty/],
  ['a picture', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256), /./],
])('%s ends in one line and leaves no list behind', async (_, bytes, reason) => {
  writeFileSync(at('in'), bytes);
  const failed = await run('import', at('in'), '--out', at('out.jsonl')).catch((error) => error);
  expect(failed).toBeInstanceOf(UsageError);
  expect(failed.message).toMatch(reason);
  expect(failed.message).not.toContain('\n');
  expect(readdirSync(folder)).toEqual(['in']);
});

test('a list that was there before stays when the new file is unreadable', async () => {
  writeFileSync(at('out.jsonl'), 'before');
  writeFileSync(at('in.csv'), '"never closed\n'.repeat(20));
  await expect(run('import', at('in.csv'), '--out', at('out.jsonl'))).rejects.toThrow(UsageError);
  expect(readFileSync(at('out.jsonl'), 'utf8')).toBe('before');
});

test('inspect counts what a list holds', async () => {
  writeFileSync(at('in.csv'), `${CSV}耐克,T2019-5,25,2019-01-01,,耐克\n`);
  await run('inspect', at('in.csv'));
  expect(JSON.parse(stdout)).toMatchObject({
    recordals: 3,
    figurative: 1,
    byRegime: { CN: 3 },
    byStatus: { active: 3 },
    byClass: { '9': 1, '18': 1, '25': 2 },
    byScript: { latin: 1, none: 1, han: 1 },
    validFrom: { first: '2019-01-01', last: '2020-01-01', missing: 0 },
    validTo: { first: '2029-12-31', last: '2029-12-31', missing: 1 },
  });
});

test('a missing file is a complaint, not a crash', async () => {
  await expect(run('import', at('nowhere.csv'), '--out', at('out.jsonl'))).rejects.toThrow(UsageError);
  expect(existsSync(at('out.jsonl'))).toBe(false);
});

test('a list is read by its own sheet, and the sheet left out is named in the account', async () => {
  const workbook = await workbookOf({
    Changelog: [
      ['Date', 'Record No', 'Status'],
      ['2026-01-01', 'T2020-1001', 'added'],
      ['2026-02-01', 'T2020-1001', 'changed'],
    ],
    List: [
      ['Mark', 'Record No', 'Holder', 'Class', 'Valid to'],
      ['NIKE', 'T2020-1001', 'Nike Inc', '25', '2030-01-01'],
    ],
  });
  writeFileSync(at('in.xlsx'), workbook);
  await run('import', at('in.xlsx'), '--out', at('out.jsonl'));
  expect(rows('out.jsonl')).toMatchObject([{ recordNo: 'T2020-1001', markText: 'NIKE', holder: 'Nike Inc' }]);
  expect(report().warnings).toEqual(['sheets not read: Changelog']);
});
