import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { gzipSync, strToU8 } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { type ImportRequest, importFile } from '../../lib/lists/import-file';
import { previewList } from '../../lib/lists/preview';
import type { ReadOptions } from '../../lib/lists/reading/read-list';
import { listsDatabase } from '../../lib/lists/store/database';
import {
  closeListsDatabase,
  EmptyList,
  listRows,
  listStatus,
  openLists,
} from '../../lib/lists/store/list-repository';
import { reopening } from '../../lib/tabular/open-table';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const open = (...parts: BlobPart[]) => reopening(new Blob(parts));
const preview = (text: string, options: Partial<ReadOptions> = {}) =>
  previewList(open(text), { name: 'a', ...options });
const take = (text: string, request: Partial<ImportRequest> = {}) =>
  importFile(open(text), {
    ...{ name: 'cn', date: '2026-05-01', origin: { kind: 'file', file: 'a.csv' } },
    ...request,
  });
async function rows(name = 'cn') {
  const found = [];
  for await (const row of listRows(name)) found.push(row);
  return found;
}

const KNOWN = 'mark,record no,class,valid to,owner\nNIKE,T2020-1001,25,2029-12-31,NIKE INC\n';
const UNKNOWN = `Zeichen;Nummer;Wer\n${'NIKE;17;NIKE INC\n'.repeat(3)}`;

describe('a file is shown before it is taken in', () => {
  test('one that names everything in its headers explains itself', async () => {
    expect(await preview(KNOWN)).toMatchObject({
      ...{ plain: true, columnsFrom: 'headers', read: 1, accepted: 1, rejected: [], whole: true },
      file: {
        columns: [
          { header: 'mark', field: 'markText' },
          { header: 'record no', field: 'recordNo' },
          { header: 'class', field: 'classes' },
          { header: 'valid to', field: 'validTo' },
          { header: 'owner', field: 'holder' },
        ],
        sample: [['NIKE', 'T2020-1001', '25', '2029-12-31', 'NIKE INC']],
      },
    });
  });

  test.each([
    ['without the end of the term', 'mark,record no,class\nNIKE,T2020-1001,25\n'],
    ['with a row that is refused', `${KNOWN}ADIDAS,,25,2029-12-31,ADIDAS AG\n`],
    ['whose columns nobody can guess', UNKNOWN],
    [
      'without a header',
      'TRW\tTRW公司\t美国\t244497\tT2016-50578\t国内注册\t9\t生效\t2026-02-28\t2036-02-27\n'.repeat(3),
    ],
  ])('one %s asks for a look', async (_, text) => {
    expect(await preview(text)).toMatchObject({ plain: false });
  });

  test('a table without a header tells every column, so that each can be put right', async () => {
    const row = 'TRW\tTRW公司\t美国\t244497\tT2016-50578\t国内注册\t9\t生效\t2026-02-28\t2036-02-27\n';
    const shown = await preview(row.repeat(3));
    expect(shown).toMatchObject({ columnsFrom: 'cells', accepted: 3 });
    expect(shown.file.columns.map(({ field }) => field)).toEqual([
      ...['markText', 'holder', 'holderCountry', 'registrationNo', 'recordNo'],
      ...['registrationRoute', 'classes', 'status', 'validFrom', 'validTo'],
    ]);
    const [mark, holder, ...rest] = shown.file.columns;
    const swapped = [{ ...mark!, field: holder!.field! }, { ...holder!, field: mark!.field! }, ...rest];
    await take(row.repeat(3), { columns: swapped });
    expect(await rows()).toMatchObject([{ markText: 'TRW公司', holder: 'TRW' }]);
  });

  test('objects of another tool have their keys for columns', async () => {
    const text = '[{"sign":"NIKE","no":"T2020-1001"},{"sign":"ADIDAS","no":"T2020-1002","extra":1}]';
    const shown = await preview(text);
    expect(shown.file.columns.map(({ header }) => header)).toEqual(['sign', 'no', 'extra']);
    const columns = [{ header: 'sign', field: 'markText' as const }, ...shown.file.columns.slice(1)];
    expect(await preview(text, { columns })).toMatchObject({ columnsFrom: 'hand', accepted: 2 });
    await take(text, { columns });
    expect((await rows()).map(({ markText }) => markText)).toEqual(['NIKE', 'ADIDAS']);
  });

  test('recordals as this product writes them have no columns to settle', async () => {
    const text = '{"recordNo":"A","markText":"NIKE","classes":[25]}\n';
    expect(await preview(text)).toMatchObject({ plain: true, accepted: 1, file: { columns: [] } });
  });

  test('a column can be taken away from a field that it was guessed for', async () => {
    const { file } = await preview(KNOWN);
    const columns = file.columns.map(({ header, field }) =>
      field === 'holder' ? { header } : { header, field: field! },
    );
    await take(KNOWN, { columns });
    expect((await rows())[0]).not.toHaveProperty('holder');
  });

  test('of a long file only the first rows are tried; of a packed one too', async () => {
    const long = `mark,record no\n${Array.from({ length: 50_000 }, (_, row) => `M${row},T2020-${1000 + row}\n`).join('')}`;
    const shown = await previewList(open(gzipSync(strToU8(long))), { name: 'a' });
    expect(shown).toMatchObject({ whole: false, read: 1_000, accepted: 1_000 });
  });
});

describe('columns settled by hand', () => {
  const settled = [
    { header: 'Zeichen', field: 'markText' as const },
    { header: 'Nummer', field: 'recordNo' as const },
    { header: 'Wer' },
  ];

  test('are used for the next file of the same layout, and said to be', async () => {
    expect(await preview(UNKNOWN)).toMatchObject({
      accepted: 0,
      file: { columns: [{ header: 'Zeichen' }, {}, {}] },
    });
    await take(UNKNOWN, { columns: settled });
    // Case and spacing of the headers vary between exports of the same layout.
    expect(await preview('ZEICHEN;Nummer ;Wer\nPUMA;18;X\n')).toMatchObject({
      ...{ columnsFrom: 'memory', plain: true, accepted: 1 },
      file: { columns: [{ header: 'ZEICHEN', field: 'markText' }, { field: 'recordNo' }, {}] },
    });
    expect(await preview('Zeichen;Wer;Nummer\nPUMA;X;18\n')).toMatchObject({ accepted: 0 });
  });

  test('are forgotten once the guess is taken instead', async () => {
    const text = 'mark,record no,owner\nNIKE,T2020-1001,Oregon\n';
    await take(text, {
      columns: [
        { header: 'mark', field: 'markText' },
        { header: 'record no', field: 'recordNo' },
        { header: 'owner' },
      ],
    });
    expect(await preview(text)).toMatchObject({ columnsFrom: 'memory' });
    const guess = await preview(text, { columns: [] });
    expect(guess).toMatchObject({ columnsFrom: 'headers', file: { columns: [{}, {}, { field: 'holder' }] } });
    await take(text, { columns: guess.file.columns });
    expect(await preview(text)).toMatchObject({ columnsFrom: 'headers' });
  });

  test.each([
    ['a map of another shape', { markText: 'Zeichen' }],
    ['too few columns', [{ field: 'markText' }]],
    ['fields that there are none of', [{ field: '__proto__' }, null, 7]],
  ])('survive %s in what was kept', async (_, kept) => {
    await take(UNKNOWN, { columns: settled });
    const database = await listsDatabase();
    const [layout] = await database.getAllKeys('columnMaps');
    await database.put('columnMaps', kept as never, layout);
    expect(await preview(UNKNOWN)).toMatchObject({
      accepted: 0,
      file: { columns: [{ header: 'Zeichen' }, {}, {}] },
    });
  });
});

test('a workbook is unpacked once, for its preview and its import', async () => {
  const cell = (value: string) => ({ value, type: String });
  const bytes = await writeWorkbook([
    ['mark', 'record no'].map(cell),
    ['NIKE', 'T2020-1001'].map(cell),
  ] as never).toBuffer();
  let read = 0;
  const blob = new Blob([new Uint8Array(bytes)]);
  const counted = Object.assign(Object.create(blob) as Blob, {
    stream: () => {
      read++;
      return blob.stream();
    },
  });
  const workbook = reopening(counted);
  expect(await previewList(workbook, { name: 'a' })).toMatchObject({ accepted: 1 });
  await importFile(workbook, { name: 'cn', date: '2026-05-01', origin: { kind: 'file', file: 'a.xlsx' } });
  expect(await rows()).toMatchObject([{ markText: 'NIKE' }]);
  expect(read).toBe(1);
});

describe('rows added to a list that is there', () => {
  beforeEach(() => take(KNOWN));

  test('stand beside its own, repeated ones merged, and the list is as old as its oldest part', async () => {
    const more = 'mark,record no,valid to\nPUMA,T2020-1002,2030-01-01\nNIKE,T2020-1001,2039-12-31\n';
    const { report, merged } = await take(more, { addTo: true, date: '2026-11-01' });
    expect({ report, merged }).toMatchObject({ report: { read: 2, accepted: 2 }, merged: 1 });
    expect(await rows()).toMatchObject([
      { recordNo: 'T2020-1001', validTo: '2039-12-31', classes: [25] },
      { recordNo: 'T2020-1002' },
    ]);
    expect(await listStatus()).toMatchObject([{ date: '2026-05-01', count: 2 }]);
    expect((await openLists())[0]!.index.size).toBe(2);
  });

  test('a file without any leaves it as it was', async () => {
    await expect(take('mark,record no\nPUMA,\n', { addTo: true })).rejects.toThrow(EmptyList);
    expect(await rows()).toMatchObject([{ recordNo: 'T2020-1001' }]);
  });

  test('a cut file leaves it as it was', async () => {
    const cut = gzipSync(strToU8(KNOWN)).slice(0, -12);
    await expect(
      importFile(open(cut), { name: 'cn', date: '', origin: { kind: 'file', file: 'a' }, addTo: true }),
    ).rejects.toThrow(/cut off/);
    expect(await rows()).toHaveLength(1);
  });
});
