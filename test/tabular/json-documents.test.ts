import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/tabular/open-table';

async function rowsOf(text: string): Promise<unknown[]> {
  const file = await openFile(new TextEncoder().encode(text));
  const rows: unknown[] = [];
  if (file.kind === 'cells')
    for await (const batch of file.rows) rows.push(...batch.map(({ cells }) => cells));
  else for await (const batch of file.rows) rows.push(...batch.map(({ value }) => value));
  return rows;
}

const ROWS = [{ mark: 'ACMERO' }, { mark: 'BORALO' }];
const JSON_ROWS = JSON.stringify({ rows: ROWS });

describe('JSON in what servers put around it', () => {
  test.each([
    ['a call', `callback(${JSON_ROWS});`],
    ['a call with a remark', `/**/jQuery123_456(${JSON_ROWS})`],
    ['an assignment', `var list = ${JSON.stringify(ROWS)};\n`],
    ['a member of the window', `window.__DATA__=${JSON_ROWS};`],
    ['a guard', `)]}',\n${JSON_ROWS}`],
    ['another guard', `for(;;);${JSON_ROWS}`],
    ['a loop', `while(1);${JSON_ROWS}`],
  ])('%s', async (_, text) => expect(await rowsOf(text)).toEqual(ROWS));
});

describe('rows that are lists', () => {
  test.each([
    [
      'by themselves',
      [
        ['T1', 'ACMERO'],
        ['T2', null],
      ],
    ],
    [
      'in an envelope',
      {
        data: [
          ['T1', 'ACMERO'],
          ['T2', null],
        ],
      },
    ],
    [
      'as cells of a grid',
      {
        rows: [
          { id: 1, cell: ['T1', 'ACMERO'] },
          { id: 2, cell: ['T2', null] },
        ],
      },
    ],
  ])('%s', async (_, document) =>
    expect(await rowsOf(JSON.stringify(document))).toEqual([
      ['T1', 'ACMERO'],
      ['T2', ''],
    ]),
  );

  test('lists of objects are none', async () =>
    expect(await rowsOf(JSON.stringify([[{ mark: 'ACMERO' }]]))).toEqual([[{ mark: 'ACMERO' }]]));
});

describe('envelopes in envelopes', () => {
  test.each([
    ['data and list', { code: 0, data: { list: ROWS } }],
    ['result and records', { success: true, result: { records: ROWS } }],
    ['response and items, three deep', { response: { body: { data: { items: ROWS } } } }],
    ['content', { content: ROWS, totalElements: 2 }],
    [
      'several pages',
      [
        { total: 2, rows: ROWS.slice(0, 1) },
        { total: 2, rows: ROWS.slice(1) },
      ],
    ],
  ])('%s', async (_, document) => expect(await rowsOf(JSON.stringify(document))).toEqual(ROWS));

  test('a document without rows is one row', async () =>
    expect(await rowsOf(JSON.stringify({ code: 500, data: null }))).toEqual([{ code: 500, data: null }]));
});

describe('lists of cells under headings that stand beside them', () => {
  const data = [['ACMERO'], ['BORALO']];
  test.each([
    ['as Python writes tables', { columns: ['mark'], index: [0, 1], data }],
    ['of a database', { fields: [{ id: 'mark', type: 'text' }], records: data }],
    ['of a grid', { header: ['mark'], rows: data }],
    ['of charts', { cols: [{ label: 'mark' }], rows: data }],
    ['of public data', { meta: { view: { columns: [{ name: 'mark' }] } }, data }],
  ])('%s', async (_, value) => expect(await rowsOf(JSON.stringify(value))).toEqual(ROWS));

  test.each([
    ['of another number', { columns: ['mark', 'no'], data }],
    ['two alike', { columns: ['mark', 'mark'], data: data.map(([one]) => [one, one]) }],
    ['that are numbers', { columns: [1], data }],
    ['none', { columns: [], data }],
    ['for rows of two widths', { columns: ['mark'], data: [['ACMERO'], ['BORALO', 'x']] }],
  ])('but not %s', async (_, value) => {
    expect(await rowsOf(JSON.stringify(value))).toEqual(value.data);
  });
});
