import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergeRepeated } from '../../lib/lists/packing/merge';
import { fc } from '../properties';
import { read } from './reading';

const HEADER = ['备案号', '权利名称', '权利人名称', '商品分类', '备案状态', '备案开始日期', '备案截止日期'];
const row = (number: string, mark: string, holder = 'Example Co', classes = '25') => [
  number,
  mark,
  holder,
  classes,
  '生效',
  '2021-01-01',
  '2031-01-01',
];
const file = (...rows: string[][]) => [HEADER, ...rows].map((cells) => cells.join('\t')).join('\n');
const GOOD = [
  row('T2021-00031', 'ACMERO'),
  row('T2021-00032', 'BORALO'),
  row('T2021-00033', 'CEDARO'),
  row('T2021-00034', 'DORINO'),
  row('T2021-00035', 'ELVATO'),
];

describe('a row that is no record of the list is refused with its reason', () => {
  test.each([
    ['the header once more', HEADER, 'headerAgain'],
    ['the header in other spacing', HEADER.map((cell) => ` ${cell} `), 'headerAgain'],
    ['the numbers of the columns', ['1', '2', '3', '4', '5', '6', '7'], 'columnNumbers'],
    ['these with a gap, where a column was deleted', ['1', '2', '3', '5', '6', '8', '9'], 'columnNumbers'],
    ['a total', ['合计', '', '', '5', '', '', ''], 'total'],
    ['a total in Russian', ['Итого: 5', '', '', '', '', '', ''], 'total'],
    ['a total in English', ['Grand total', '5', '', '', '', '', ''], 'total'],
    ['a page’s footer', ['1 - 5　共 15 条', '', '', '', '', '', ''], 'pagerRow'],
    ['the pager', ['首页 上一页 第 1 页 共 12807 页 下一页 尾页', '', '', '', '', '', ''], 'pagerRow'],
    ['a number in scientific notation', row('1.00025E+11', 'FELINO'), 'damagedNumber'],
    ['the same with a comma', row('4,01346E+12', 'FELINO'), 'damagedNumber'],
    ['a number rounded to fifteen digits', row('123456789012345000', 'FELINO'), 'damagedNumber'],
    ['words in the number’s place', row('商标注册人', 'FELINO'), 'oddNumber'],
    ['a running number in its place', row('7', 'FELINO'), 'oddNumber'],
    ['a list of codes in its place', row('12 / 6813, 870830', 'FELINO'), 'oddNumber'],
    ['a recordal’s number in the mark’s place', row('T2021-00099', 'T2021-00098'), 'oddMark'],
    ['a day in the mark’s place', row('T2021-00099', '2031-01-01'), 'oddMark'],
    ['no number', row('', 'FELINO'), 'noNumber'],
    ['N/A for a number', row('N/A', 'FELINO'), 'noNumber'],
  ])('%s', async (_, odd, reason) => {
    const { recordals, report } = await read(file(...GOOD, odd, row('T2021-00036', 'GORINO')));
    expect(recordals.map(({ markText }) => markText)).toEqual([
      'ACMERO',
      'BORALO',
      'CEDARO',
      'DORINO',
      'ELVATO',
      'GORINO',
    ]);
    expect(report.rejected.map((one) => [one.row, one.reason.key])).toEqual([[7, `notice.${reason}`]]);
    expect(report.read).toBe(report.accepted + report.rejected.length);
  });
});

describe('several recordals, or parts of one', () => {
  test.each([
    ['lines', '"T2022-136491\nT2022-136492"'],
    ['、', 'T2022-136491、T2022-136492'],
    ['；', 'T2022-136491；T2022-136492'],
    ['spaces', 'T2022-136491 T2022-136492'],
    ['commas', '"T2022-136491,T2022-136492"'],
    ['strokes', 'T2022-136491 | T2022-136492'],
  ])('numbers parted by %s', async (_, numbers) => {
    const { recordals } = await read(file(row(numbers, 'ACMERO')));
    expect(recordals.map(({ recordNo, markText }) => [recordNo, markText])).toEqual([
      ['T2022-136491', 'ACMERO'],
      ['T2022-136492', 'ACMERO'],
    ]);
  });

  test('as many marks and holders as numbers go by their order', async () => {
    const { recordals } = await read(
      file(row('T2020-99731、T2016-45490', 'FIFA、LV', '国际足球联合会、路易威登马利蒂')),
    );
    expect(recordals).toMatchObject([
      { recordNo: 'T2020-99731', markText: 'FIFA', holder: '国际足球联合会' },
      { recordNo: 'T2016-45490', markText: 'LV', holder: '路易威登马利蒂' },
    ]);
  });

  test.each(['同上', '〃', 'ditto', '″', '同前', 'то же'])('“%s” is what stands above', async (word) => {
    const { recordals } = await read(
      file(row('T2021-00031', 'ACMERO', '甲公司'), row('T2021-00032', 'BORALO', word)),
    );
    expect(recordals[1]!.holder).toBe('甲公司');
  });

  test('a row that only goes on with classes belongs to the one above', async () => {
    const { recordals, report } = await read(
      file(row('T2021-00031', 'ACMERO'), ['', '', '', '18', '', '', '']),
    );
    expect(report.rejected).toEqual([]);
    expect(mergeRepeated(recordals)).toMatchObject([
      { recordNo: 'T2021-00031', markText: 'ACMERO', classes: [18, 25] },
    ]);
  });

  test('different marks under one number are never merged into one word', async () => {
    const { recordals } = await read(
      file(row('T2021-00031', 'ACMERO'), row('T2021-00031', 'BORALO及图'), row('T2021-00031', 'Acmero')),
    );
    const [merged, ...more] = mergeRepeated(recordals);
    expect(more).toEqual([]);
    expect(
      [merged!.markText.toUpperCase(), ...merged!.aliases.map((word) => word.toUpperCase())].sort(),
    ).toEqual(expect.arrayContaining(['ACMERO', 'BORALO']));
    expect(merged!.markRaw).toContain('BORALO');
  });
});

describe('which row heads the table, and which column is what', () => {
  test.each([
    ['the labels of a search form', '权利名称：\n模糊查询\t精确查询'],
    ['a title', '知识产权海关保护备案清单'],
    ['a label and a button', '备案号：\t查询'],
    ['a note on the mark', '商标:'],
    ['an English form', 'Trademark:\nSearch\tReset'],
  ])('below %s', async (_, above) => {
    const { recordals } = await read(`${above}\n${file(...GOOD)}`);
    expect(recordals).toHaveLength(5);
    expect(recordals[0]).toMatchObject({
      recordNo: 'T2021-00031',
      markText: 'ACMERO',
      holder: 'Example Co',
      classes: [25],
    });
  });

  test('what somebody searched for is not the mark', async () => {
    const { recordals } = await read('查询品牌\t权利名称\t备案号\nNIKE\t乔丹\tT2021-00031\n');
    expect(recordals[0]!.markText).toBe('乔丹');
  });

  test.each(['备注二', 'Bemerkung', '来源', 'Source page', 'Комментарий'])(
    'the heading “%s”, which nobody reads, is named',
    async (heading) => {
      const { report } = await read(`备案号\t权利名称\t${heading}\nT2021-00031\tACMERO\tx\n`);
      expect(report.warnings.map(({ says }) => [says.key, says.params])).toEqual([
        ['notice.headingsNotRead', { headings: heading }],
      ]);
    },
  );

  test('days under a heading that nobody knows are the term, and states the state', async () => {
    const rows = GOOD.map(([number, mark], at) => [number, mark, `203${at}-01-01`, '到期'].join('\t'));
    const { recordals } = await read(['备案号\t权利名称\tXYZ\tABC', ...rows].join('\n'));
    expect(recordals[1]).toMatchObject({ validTo: '2031-01-01', status: 'expired' });
  });
});

test('one cell a line, as a phone copies it: whole rows are read, and one that lacks a cell is refused alone', async () => {
  const short = row('T2021-00037', 'HALVIN').filter((_, column) => column !== 2);
  const lines = [HEADER, GOOD[0]!, GOOD[1]!, short, GOOD[2]!].flat().join('\n');
  const { recordals, report } = await read(lines);
  expect(recordals.map(({ recordNo, markText }) => [recordNo, markText])).toEqual(
    expect.arrayContaining([
      ['T2021-00031', 'ACMERO'],
      ['T2021-00032', 'BORALO'],
      ['T2021-00033', 'CEDARO'],
    ]),
  );
  expect(recordals.every(({ recordNo }) => /^T2021-\d{5}$/.test(recordNo))).toBe(true);
  expect(report.accepted + report.rejected.length).toBe(report.read);
});

describe('whose customs keeps the record', () => {
  test.each([
    ['New Zealand', 'Notice No,Trade mark,Holder\nN123,ACMERO,X\n'],
    ['India', 'UPRN,Trademark,Owner\nIN/0031,ACMERO,X\n'],
    ['the European Union', 'AFA number,Trademark,Holder\nEU-2021-31,ACMERO,X\n'],
    ['Taiwan', '商標權人,商標,註冊號\n甲,ACMERO,01234567\n'],
    ['Peru', 'Registro,Trademark,Owner\n12,ACMERO,X\n'],
  ])('a file of %s is not called China’s', async (_, text) => {
    const { recordals, report } = await read(text);
    expect(recordals.map(({ regime, markText }) => [regime, markText])).toEqual([['other', 'ACMERO']]);
    expect(report.warnings.map(({ says }) => says.key)).toContain('notice.noRegime');
    expect((await read(text, { regime: 'NZ' })).recordals[0]!.regime).toBe('NZ');
  });

  test('American dates are known by the numbers', async () => {
    const { recordals } = await read(
      'Recordal number,Mark,Start date,Expiry\nTMK 11-00163,ACMERO,02/10/2011,03/04/2031\n',
    );
    expect(recordals[0]).toMatchObject({ regime: 'US', validFrom: '2011-02-10', validTo: '2031-03-04' });
  });
});

describe('null words', () => {
  test.each([
    'N/A',
    'n/a',
    '无',
    'None',
    'NULL',
    'nan',
    '#N/A',
    '-',
    '--',
    '/',
    '未知',
    '暂无',
    '空',
    'нет данных',
    'なし',
    '없음',
    'k. A.',
    '#REF!',
  ])('“%s” is nothing in any cell', async (word) => {
    const { recordals } = await read(file(row('T2021-00031', word, word, word)));
    expect(recordals[0]).toMatchObject({ markText: '', classes: [] });
    expect(recordals[0]!.holder).toBeUndefined();
  });
});

test('every row is accepted or refused, whatever stands in its cells', { tags: ['heavy'] }, async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'T2021-00031',
      '同上',
      '1',
      '合计',
      '备案号',
      'N/A',
      'NIKE及图',
      '1.2E+12',
      'T2021-1 T2021-00033',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[\t\r\n"]/g, ' ')),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 12 }),
      async (rows) => {
        const { recordals, report } = await read(file(...GOOD, ...rows));
        expect(report.accepted + report.rejected.length).toBe(report.read);
        expect(recordals).toHaveLength(report.accepted);
      },
    ),
    { numRuns: 60 },
  );
});

const CASES = '../shared/cases';

describe.skipIf(!existsSync(CASES))('files of offices (needs ../shared/cases)', () => {
  const DECIDED = [
    'asics',
    'NIKE',
    'HONDA',
    'STIHL',
    'SKF',
    'SKF',
    'SKF EXPLORER',
    'FIFA',
    'LV',
    'MK MICHAEL KORS',
    'HELLO KITTY',
  ];

  test.each([
    ['cn_paste_all.txt', 15],
    ['cn_paste_two_pages.txt', 15],
    ['cn_grid_p1.html', 8],
    ['cn_jqgrid.json', 15],
    ['cn_recordals_named_in_customs_decisions.csv', 15],
  ])('%s', async (name, count) => {
    const { recordals } = await read(readFileSync(`${CASES}/${name}`));
    expect(recordals).toHaveLength(count);
    const trademarks = recordals
      .filter(({ recordNo }) => recordNo.startsWith('T'))
      .map(({ markText }) => markText);
    expect(trademarks.slice(0, 8)).toEqual(DECIDED.slice(0, 8));
  });

  test('damaged numbers are refused and merged with nothing', async () => {
    const { report } = await read(readFileSync(`${CASES}/sci.csv`));
    expect(report).toMatchObject({ read: 3, accepted: 0 });
  });
});
