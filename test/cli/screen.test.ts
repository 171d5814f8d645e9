import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { screenCommand } from '../../lib/cli/screen/command';
import { type Sheets, workbookOf } from '../tabular/workbook';

let folder: string;
let stdout: string;
let stderr: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'screen-'));
  stdout = '';
  stderr = '';
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

const LIST: Sheets = {
  Changelog: [
    ['Date', 'Record No', 'Status'],
    ['2026-01-01', 'T2020-1001', 'added'],
  ],
  List: [
    ['Mark', 'Record No', 'Holder', 'Class', 'Valid from', 'Valid to', 'Record status'],
    ['NIKE', 'T2020-1001', 'Nike Inc', '25', '2020-01-01', '2030-01-01', '生效'],
  ],
};

async function screened(input: string | Uint8Array, name: string, ...more: string[]) {
  writeFileSync(join(folder, 'list.xlsx'), await workbookOf(LIST));
  writeFileSync(join(folder, name), input);
  const flags = ['--list', join(folder, 'list.xlsx'), '--on', '2026-11-01', '--jobs', '1', ...more];
  await screenCommand(new URL(import.meta.url)).parseAsync([...flags, join(folder, name)], { from: 'user' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('an ERP export in Chinese is screened: a line for each row, and its other columns with it', async () => {
  const rows = await screened(
    '货号,商品标题,品牌,售价,备注\nH1,Nike 运动鞋,,39.9,急\nH2,,,1,\nH3,袜子,,9,\n',
    'erp.csv',
  );
  expect(rows).toMatchObject([
    { id: 'H1', title: 'Nike 运动鞋', outcome: 'conflict', input: { 备注: '急' } },
    { id: 'H2', error: 'the row has no title' },
    { id: 'H3', outcome: 'clear' },
  ]);
  expect(process.exitCode).toBe(1);
});

test('a workbook is screened by the sheet that holds listings; every sheet left out is named, of lists too', async () => {
  const workbook = await workbookOf({
    Brands: [
      ['Brand', 'Owner'],
      ['Acme', 'Acme Inc'],
      ['Bcme', 'Bcme Inc'],
    ],
    Products: [
      ['SKU', 'Title', 'Price', 'Qty', 'URL'],
      ['A1', 'Nike running shoes', 19.9, 100, 'https://shop.test/1'],
    ],
  });
  expect(await screened(workbook, 'shop.xlsx')).toMatchObject([
    { title: 'Nike running shoes', outcome: 'conflict', findings: [{ recordNo: 'T2020-1001' }] },
  ]);
  expect(stderr).toContain('shop.xlsx: sheets not read: Brands\n');
  expect(stderr).toContain('list.xlsx: sheets not read: Changelog\n');
  expect(process.exitCode ?? 0).toBe(0);
});

test('--suggest: a title that says what the goods fit, or what is needed instead; a line for each row all the same', async () => {
  const listings = 'id,title,brand\nA,Laces for Nike Air 270,Kuvex\nB,Nike shoes,\nC,Garden chair,\n';
  const rows = await screened(listings, 'shop.csv', '--suggest');
  expect(rows).toMatchObject([
    { id: 'A', suggestion: { title: 'Kuvex Laces compatible with Nike Air 270' } },
    { id: 'B', needed: { need: 'authorisation', mark: 'NIKE' } },
    { id: 'C' },
  ]);
  expect(Object.keys(rows[2]!)).toEqual(['id', 'title', 'outcome', 'findings']);
  const without = await screened(listings, 'shop.csv');
  expect(Object.keys(without.at(-2)!)).toEqual(['id', 'title', 'outcome', 'findings']);
});

test('--suggest in CSV: two more columns in every line', async () => {
  writeFileSync(join(folder, 'list.xlsx'), await workbookOf(LIST));
  const file = join(folder, 'shop.csv');
  writeFileSync(file, 'id,title\nB,Nike shoes\nC,Garden chair\nD,\n');
  const flags = ['--list', join(folder, 'list.xlsx'), '--on', '2026-11-01', '--jobs', '1', '--format', 'csv'];
  await screenCommand(new URL(import.meta.url)).parseAsync([...flags, '--suggest', file], { from: 'user' });
  const rows = Papa.parse<string[]>(stdout.trim()).data;
  expect(rows.map((row) => row.slice(-2))).toEqual([
    ['suggestion', 'needed'],
    ['', 'authorisation: NIKE'],
    ['', ''],
    ['', ''],
  ]);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

test.each([
  ['twice by one name', 'id,title,brand,brand'],
  ['in two languages', 'id,title,brand,品牌'],
  ['as a shop system writes it', 'Item ID,Item Name,Brand,Brand Name'],
  ['with another column between them', 'id,title,Brand,BRAND'],
])(
  'a brand is read in whichever of its columns it stands, for what is not read is not clear: %s',
  async (_, head) => {
    const rows = await screened(
      `${head}\n1,running shoes,,Nike\n2,running shoes,Nike,\n3,socks,Acme,N/A\n`,
      'a.csv',
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['conflict', 'conflict', 'clear']);
  },
);

test('a maker beside a brand is no second brand', async () => {
  const rows = await screened('title,brand,manufacturer\nrunning shoes,Acme,Nike\n', 'a.csv');
  expect(rows).toMatchObject([{ outcome: 'clear', input: { manufacturer: 'Nike' } }]);
});
