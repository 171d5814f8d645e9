import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { packListFiles } from '../../lib/cli/list-file';

test('a list from a file tells the classes of its rows, and which marks of a holder translate each other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'list-file-'));
  const path = join(folder, 'list.csv');
  writeFileSync(path, '备案号,权利名称,权利人名称,商品分类\nT1,APPLE,苹果公司,9\nT2,苹果,苹果公司,9\n');
  const { index } = (await packListFiles([path])).lists[0]!;
  rmSync(folder, { recursive: true });
  const found = index.find({ text: '苹果手机', field: 'title', classes: [9] });
  expect(found.find(({ row }) => row === 1)!.terms.map(({ key }) => key)).toContain('same_class');
  expect(found.find(({ row }) => row === 0)!.reasons).toEqual(['translation']);
});

test.each([
  ['the file’s name', 'register_2025-01-19.csv', '', '2025-01-19'],
  ['its rows, whatever the name', 'register_2025-01-19.jsonl', '2024-06-30', '2024-06-30'],
])('the day a list speaks for is told by %s, not by when it was saved', async (_, name, day, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'list-file-'));
  const path = join(folder, name);
  const recordal = {
    id: 'T1',
    regime: 'CN',
    recordNo: 'T1',
    markText: 'APPLE',
    holder: '苹果公司',
    status: 'active',
  };
  const rows = day
    ? JSON.stringify({ ...recordal, source: { list: 'register', date: day } })
    : '备案号,权利名称,权利人名称,商品分类\nT1,APPLE,苹果公司,9';
  writeFileSync(path, `${rows}\n`);
  const { date } = (await packListFiles([path])).lists[0]!;
  rmSync(folder, { recursive: true });
  expect(date).toBe(expected);
});

const ROW = { regime: 'CN', recordNo: 'T1', markText: 'APPLE', holder: '苹果公司', status: 'active' };

async function labelOf(name: string, ...sources: object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'list-file-'));
  const path = join(folder, name);
  const rows = sources.map((source, at) => JSON.stringify({ ...ROW, recordNo: `T${at}`, source }));
  writeFileSync(path, `${rows.join('\n')}\n`);
  const { label } = (await packListFiles([path])).lists[0]!;
  rmSync(folder, { recursive: true });
  return label;
}

test.each([
  ['of none', [{}], undefined],
  ['of all', [{ expires: '2026-05-01' }, { expires: '2026-05-01' }], '2026-05-01'],
  ['of the first that ends', [{ expires: '2026-07-01' }, { expires: '2026-05-01' }], '2026-05-01'],
  ['of one alone', [{}, { expires: '2026-05-01' }], '2026-05-01'],
])('a list ends with the day %s of its rows', async (_, sources, expected) => {
  expect((await labelOf('a.jsonl', ...sources)).expires).toBe(expected);
});

test.each([
  ['a file of no name but its ending', '.jsonl', {}, '.jsonl'],
  ['a file of two endings alone', '.jsonl.jsonl', {}, '.jsonl.jsonl'],
  ['rows that give the list a name like a book', 'a.jsonl', { list: 'x'.repeat(500) }, 'x'.repeat(400)],
  ['rows that give it a blank one', 'a.jsonl', { list: '   ' }, 'a.jsonl'],
  ['rows that give it a name', 'a.jsonl', { list: 'gacc' }, 'gacc'],
  ['a name with spaces', 'a b.jsonl', {}, 'a b'],
  ['a name with a line end', 'a\nb.jsonl', {}, 'a\nb'],
])('a list has a name from %s', async (_, file, source, expected) => {
  expect((await labelOf(file, source)).name).toBe(expected);
});

test.each([
  ['of two folders', ['a/cn.jsonl', 'b/cn.jsonl'], ['cn']],
  ['of two endings', ['a/cn.jsonl', 'a/cn.json'], ['cn']],
  ['of three files, once', ['a/cn.jsonl', 'b/cn.jsonl', 'a/cn.json'], ['cn']],
  ['but not of two names', ['a/cn.jsonl', 'a/us.jsonl'], []],
  ['but not of names of which one begins like the other', ['a/cn.jsonl', 'a/cn2.jsonl'], []],
])('lists of one name are told, %s', async (_, files, told) => {
  const folder = mkdtempSync(join(tmpdir(), 'list-file-'));
  for (const name of ['a', 'b']) mkdirSync(join(folder, name));
  for (const file of files) writeFileSync(join(folder, file), `${JSON.stringify(ROW)}\n`);
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  await packListFiles(files.map((file) => join(folder, file)));
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  expect([...said.matchAll(/several lists are called (\w+)/g)].map(([, name]) => name)).toEqual(told);
});
