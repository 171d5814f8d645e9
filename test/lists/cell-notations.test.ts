import { describe, expect, test } from 'vitest';
import { read } from './reading';

const HEADER = ['备案号', '权利名称', '权利人名称', '备案状态', '备案截止日期'];
const ROW = ['T2021-00001', 'ACMERO', 'Example Co', '生效', '2031-01-01'];
const lines = (delimiter: string, write: (cell: string) => string = (cell) => cell) =>
  `${[HEADER, ROW, ['T2021-00002', ...ROW.slice(1)]].map((row) => row.map(write).join(delimiter)).join('\n')}\n`;

const EXPECTED = { recordNo: 'T2021-00001', markText: 'ACMERO', holder: 'Example Co', validTo: '2031-01-01' };

describe('what programs write around a text is none of it', () => {
  test.each([
    ['a formula', lines(',', (cell) => `="${cell}"`)],
    ['a quoted formula', lines(',', (cell) => `"=""${cell}"""`)],
    ['an apostrophe before it', lines(',', (cell) => `'${cell}`)],
    ['apostrophes around it', lines(',', (cell) => `'${cell}'`)],
    ['a tab before it', lines(',', (cell) => `\t${cell}`)],
    ['blanks without width', lines(',', (cell) => `\u200b${cell}\ufeff`)],
    ['marks of direction', lines(',', (cell) => `\u200e${cell}\u202c`)],
  ])('%s', async (_, source) =>
    expect((await read(source)).recordals[0]).toMatchObject({ ...EXPECTED, status: 'active', regime: 'CN' }),
  );

  test('a mark may begin with an apostrophe', async () => {
    const { recordals } = await read(`${HEADER.join(',')}\nT2021-00001,'N ACME,Example Co,生效,2031-01-01\n`);
    expect(recordals[0]!.markText).toBe("'N ACME");
  });
});

describe('delimiters that few programs write', () => {
  test.each(['^', '~', '¦', '，'])('%j', async (delimiter) =>
    expect((await read(lines(delimiter))).recordals).toMatchObject([EXPECTED, { recordNo: 'T2021-00002' }]),
  );

  test('a comma of Chinese in goods parts no cells', async () => {
    const source = '备案号,权利名称,商品\nT2021-00001,ACMERO,鞋，帽，衣\nT2021-00002,BORALO,鞋，帽，衣\n';
    expect((await read(source)).recordals).toMatchObject([{ markText: 'ACMERO' }, { markText: 'BORALO' }]);
  });
});

describe('tables that spreadsheets exchanged before CSV are named and refused', () => {
  test.each([
    ['SYLK', 'ID;PWXL;N;E\nC;Y1;X1;K"备案号"\n'],
    ['DIF', 'TABLE\n0,1\n"EXCEL"\nVECTORS\n0,3\n'],
    ['SocialCalc', 'socialcalc:version:1.0\nMIME-Version: 1.0\ncell:A1:t:T2021-00001\n'],
  ])('%s', async (program, source) =>
    expect(read(source)).rejects.toMatchObject({
      notice: { key: 'notice.otherDocument', params: { program } },
    }),
  );
});
