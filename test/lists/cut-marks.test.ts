import { describe, expect, test } from 'vitest';
import { read } from './reading';

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const words = async (source: string) => {
  const { recordals, report } = await read(source);
  return {
    marks: recordals.map(({ markText, aliases }) => [markText, ...aliases].join(' + ')),
    rejected: report.rejected.map(({ row, reason }) => `${row} ${reason.key}`),
    says: report.warnings.map(({ says }) => says.key),
  };
};
const WIDER = 'notice.widerRows';

describe('no half of a mark is read where a separator stands in it', () => {
  test.each([
    ['in one row of a column of marks', csv('mark', 'VELO, CASA', 'BORALO', 'CEDARO'), 'VELO, CASA'],
    ['in most of them', csv('mark', 'VELO, CASA', 'BORO, BORO', 'CEDARO'), 'VELO, CASA'],
    ['without a blank', csv('商标', 'VELO,CASA', 'BORALO', 'CEDARO'), 'VELO,CASA'],
    [
      'right below two headings',
      csv('Status,Mark', 'active,VELO,CASA', 'active,BO', 'active,CE'),
      'VELO,CASA',
    ],
    ['three words', csv('Trademark', 'VELO, CASA, SOL', 'BORALO'), 'VELO, CASA, SOL'],
    ['semicolons, which part two marks', csv('mark', 'VELO; CASA', 'BORO; BORI', 'CEDARO'), 'VELO + CASA'],
    ['tabs', csv('mark', 'VELO\tCASA', 'BORO\tBORI'), 'VELO CASA'],
    ['last of several columns', csv('Record No,Mark', 'T2021-00001,VELO,CASA', 'T2021-00002,X'), 'VELO,CASA'],
    [
      'last, in most rows',
      csv('Record No;Valid to;Mark', 'T2021-00001;2031-01-01;VELO; CASA', 'T2021-00002;2031-01-01;BO;RO'),
      'VELO + CASA',
    ],
    ['with a running number', csv('№,Товарный знак', '1,VELO, CASA', '2,BORALO', '3,CEDARO'), 'VELO, CASA'],
    [
      'first, before its number',
      csv('Mark,Record No', 'VELO, CASA,T2021-00001', 'BO, RO,T2021-00002'),
      'VELO, CASA',
    ],
  ])('%s', async (_, source, mark) => {
    const { marks, rejected } = await words(source);
    expect([marks[0], rejected]).toEqual([mark, []]);
  });

  test('far below the first rows', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `BORALO${at}`);
    const { marks } = await words(csv('mark', ...rows, 'VELO, CASA'));
    expect(marks.at(-1)).toBe('VELO, CASA');
  });

  test.each([
    [
      'before a state',
      csv(
        'Record No,Mark,Status',
        'T2021-00001,VELO,CASA,active',
        'T2021-00002,BO,RO,active',
        'T2021-00003,CE,active',
      ),
      ['2 notice.rowTooWide', '3 notice.rowTooWide'],
    ],
    [
      'before a term',
      csv('Record No,Mark,Valid to', 'T2021-00001,VELO,CASA,2031-01-01', 'T2021-00002,CE,2031-01-01'),
      ['2 notice.rowTooWide'],
    ],
    [
      'before a number',
      csv('Mark,Record No', 'VELO,CASA,T2021-00001', 'BO,RO,T2021-00002', 'CEDARO,T2021-00003'),
      ['2 notice.rowTooWide', '3 notice.rowTooWide'],
    ],
    [
      'behind a holder that may hold it as well',
      csv(
        'Record No,Holder,Mark',
        'T2021-00001,Acme Co.,Ltd.,VELO',
        'T2021-00002,Bo,BORO',
        'T2021-00003,C,CE',
      ),
      ['2 notice.rowTooWide'],
    ],
    [
      'one row of many, before goods',
      csv(
        'Record No,Mark,Goods',
        'T2021-00001,VELO,CASA,shoes',
        'T2021-00002,BO,bags',
        'T2021-00003,CE,hats',
      ),
      ['2 notice.rowTooWide'],
    ],
  ])('or the row is named: %s', async (_, source, refused) => {
    const { marks, rejected } = await words(source);
    expect(rejected).toEqual(refused);
    expect(marks).not.toContain('VELO');
  });

  test('or the file, where every row may have a column without a heading', async () => {
    const rows = ['T2021-00001,VELO,CASA', 'T2021-00002,BO,RO', 'T2021-00003,CE,DA'];
    expect((await words(csv('Record No,Mark', ...rows))).says).toContain(WIDER);
  });
});

describe('a row stays as it is', () => {
  test.each([
    [
      'whose mark is quoted',
      csv('Record No,Mark', 'T2021-00001,"VELO, CASA"', 'T2021-00002,BO'),
      ['VELO, CASA', 'BO'],
    ],
    [
      'with empty cells behind the mark',
      csv('mark', 'VELO,,,', 'BORALO,,,', 'CEDARO'),
      ['VELO', 'BORALO', 'CEDARO'],
    ],
    [
      'with a number beside a lone mark',
      csv('mark', 'VELO,25', 'BORALO,9', 'CEDARO,3'),
      ['VELO', 'BORALO', 'CEDARO'],
    ],
    [
      'with a remark behind a term that is in its place',
      csv('Record No,Mark,Valid to', 'T2021-00001,VELO,2031-01-01,seen', 'T2021-00002,CE,2031-01-01'),
      ['VELO', 'CE'],
    ],
    [
      'with remarks behind a state in some rows',
      csv(
        'Record No,Mark,Status',
        'T2021-00001,VELO,active,a',
        'T2021-00002,BO,active,b',
        'T2021-00003,CE,active',
      ),
      ['VELO', 'BO', 'CE'],
    ],
    [
      'that is narrower',
      csv('Record No,Mark,Status', 'T2021-00001,VELO', 'T2021-00002,CE,active'),
      ['VELO', 'CE'],
    ],
  ])('%s', async (_, source, marks) => {
    const found = await words(source);
    expect([found.marks, found.rejected]).toEqual([marks, []]);
  });
});
