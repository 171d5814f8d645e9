import { describe, expect, test } from 'vitest';
import { read } from './reading';

const HEADER = '备案号,权利名称,权利人名称,备案状态,备案开始日期,备案截止日期';
const GOOD = [
  'T2021-00002,BORALO,Bo Co,生效,2021-02-01,2031-02-01',
  'T2021-00003,CEDARO,C Co,生效,2021-03-01,2031-03-01',
];
const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

describe('a comma inside a cell without quotation marks', () => {
  test.each([
    ['T2021-00001,ACMERO,Acme Co., Ltd.,生效,2021-01-01,2031-01-01', 'Acme Co., Ltd.'],
    ['T2021-00001,ACMERO,Acme, Inc., Oregon,生效,2021-01-01,2031-01-01', 'Acme, Inc., Oregon'],
  ])('is put together again by the blank behind it: %s', async (row, holder) => {
    const { recordals, report } = await read(csv(HEADER, row, ...GOOD));
    expect(recordals[0]).toMatchObject({
      markText: 'ACMERO',
      holder,
      status: 'active',
      validTo: '2031-01-01',
    });
    expect(report.rejected).toEqual([]);
  });

  test.each([
    'T2021-00001,ACMERO,Acme Co.,Ltd.,生效,2021-01-01,2031-01-01',
    'T2021-00001,AC,ME,RO,Acme Co,生效,2021-01-01,2031-01-01',
  ])('is refused by name where nobody knows which: %s', async (row) => {
    const { recordals, report } = await read(csv(HEADER, row, ...GOOD));
    expect(recordals.map(({ markText }) => markText)).toEqual(['BORALO', 'CEDARO']);
    expect(report.rejected.map(({ row, reason }) => [row, reason.key])).toEqual([[2, 'notice.rowTooWide']]);
  });

  test.each([
    ['commas without a cell behind the rows', csv(HEADER, ...GOOD.map((row) => `${row},,,`))],
    ['remarks that have no heading', csv(HEADER, ...GOOD.map((row) => `${row},remark`))],
    ['a note beside one row of a workbook’s text', csv(`${HEADER},`, GOOD[0]!, `${GOOD[1]},seen`)],
    ['a wider table below', csv('Record No,Mark,Class', 'T2021-00002,BORALO,9', HEADER, GOOD[1]!)],
  ])('no row is wider for %s', async (_, source) => {
    const { recordals } = await read(source);
    expect(recordals.map(({ markText }) => markText)).toEqual(['BORALO', 'CEDARO']);
  });
});

describe('lines that are no records', () => {
  test.each([
    '李四 2026/11/01 10:05',
    '注：以上数据截至2026-11-01',
    '#T2021-00009,OLD,O Co,生效,2021-01-01,2031-01-01',
    '// T2021-00009,OLD,O Co,生效,2021-01-01,2031-01-01',
  ])('%s', async (line) => {
    const { recordals, report } = await read(csv(HEADER, GOOD[0]!, line, GOOD[1]!));
    expect(recordals.map(({ markText }) => markText)).toEqual(['BORALO', 'CEDARO']);
    expect(report.rejected.map(({ row }) => row)).toEqual([3]);
  });

  test('a number of a known form stands alone', async () => {
    const { recordals } = await read(csv(HEADER, GOOD[0]!, 'T2021-00009,,,,,', GOOD[1]!));
    expect(recordals.map(({ recordNo }) => recordNo)).toEqual(['T2021-00002', 'T2021-00009', 'T2021-00003']);
  });
});
