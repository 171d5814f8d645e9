import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namedRecordals } from '../../lib/lists/reading/decision-text';
import { processorTime } from '../processor-time';
import { fc } from '../properties';

/** Number, mark, holder: what a reader of the sentence would write down. */
const of = (text: string) =>
  namedRecordals(text).map(({ recordNo, mark, holder }) => [recordNo, mark, holder]);

/** Sentences of the kind that penalty decisions and news are written in; every company in them is invented. */
const KINDS: [what: string, text: string, named: (string | undefined)[][]][] = [
  [
    'several marks and numbers in one bracket, and as many holders',
    '经联系，国际足球联合会、路易威登马利蒂(法国)、迈可寇斯(瑞士)国际股份有限公司认为上述货物属于侵犯其“FIFA、LV、MK MICHAEL KORS”（海关备案号：T2020-99731、T2016-45490、T2023-151552）商标权的商品，并向海关提出申请。',
    [
      ['T2020-99731', 'FIFA', '国际足球联合会'],
      ['T2016-45490', 'LV', '路易威登马利蒂(法国)'],
      ['T2023-151552', 'MK MICHAEL KORS', '迈可寇斯(瑞士)国际股份有限公司'],
    ],
  ],
  [
    'one mark, its number behind the word for the right',
    '权利人耐克创新有限合伙公司认为上述货物侵犯了其在海关总署备案的“NIKE及钩图形”商标专用权(备案号:T2016-47305)，并提出申请。',
    [['T2016-47305', 'NIKE及钩图形', '耐克创新有限合伙公司']],
  ],
  [
    'a copy that lost the closing quotation mark',
    '权利人株式会社爱世克私认为上述货物属于侵犯其“asics(图形)(海关备案号:T2022-136490)商标权的商品。',
    [['T2022-136490', 'asics(图形)', '株式会社爱世克私']],
  ],
  [
    'a party that is fined in front of the holder’s clause',
    '当事人名称：宁波甲乙贸易有限公司\n宁波甲乙贸易有限公司申报出口一批货物，经查验有“HONDA”商标的车服。经联系，本田技研工业株式会社认为上述货物属于侵犯其“HONDA”(海关备案号：T2021-116614)商标权的商品。',
    [['T2021-116614', 'HONDA', '本田技研工业株式会社']],
  ],
  [
    'one mark under several numbers',
    '泽科股份公司认为该货物侵犯其“ZEKO”商标专用权（海关备案号：T2018-69372、T2021-105337）。',
    [
      ['T2018-69372', 'ZEKO', '泽科股份公司'],
      ['T2021-105337', 'ZEKO', '泽科股份公司'],
    ],
  ],
  [
    'a bracket for each mark, one holder',
    '泽科股份公司认为上述货物侵犯其“ZEKO”（备案号：T2018-69372）、“ZEKO PRO”（备案号：T2022-130406）商标权。',
    [
      ['T2018-69372', 'ZEKO', '泽科股份公司'],
      ['T2022-130406', 'ZEKO PRO', '泽科股份公司'],
    ],
  ],
  [
    'a bracket for each mark, and a holder for each',
    '三耳股份有限公司、北京云朵文化有限公司认为上述货物侵犯其“BUNNY及图案”（备案号：T2023-145702）商标权和“Kumo玩具系列”（备案号：C2024-177147）著作权。',
    [
      ['T2023-145702', 'BUNNY及图案', '三耳股份有限公司'],
      ['C2024-177147', 'Kumo玩具系列', '北京云朵文化有限公司'],
    ],
  ],
  [
    'each mark in quotation marks of its own, parted by a stroke; numbers too',
    '甲控股公司/乙控股公司认为货物侵犯其“ALPHA”/“BETA”商标权（海关备案号：T2019-11111/T2019-22222）。',
    [
      ['T2019-11111', 'ALPHA', '甲控股公司'],
      ['T2019-22222', 'BETA', '乙控股公司'],
    ],
  ],
  [
    'semicolons, full width throughout',
    '甲控股公司、乙控股公司认为货物侵犯其“ＡＬＰＨＡ；ＢＥＴＡ”（海关备案号：Ｔ２０１９－１１１１１；Ｔ２０１９－２２２２２）商标权。',
    [
      ['T2019-11111', 'ＡＬＰＨＡ', '甲控股公司'],
      ['T2019-22222', 'ＢＥＴＡ', '乙控股公司'],
    ],
  ],
  [
    'the holder between the infringement and the mark',
    '上述鞋子侵犯了甲控股公司在海关总署备案的“ALPHA”商标专用权（备案号：T2019-11111）。',
    [['T2019-11111', 'ALPHA', '甲控股公司']],
  ],
  [
    'two claims in one sentence',
    '甲控股公司认为货物侵犯其“ALPHA”（备案号：T2019-11111）商标权，乙控股公司认为货物侵犯其“BETA”（备案号：T2019-22222）商标权。',
    [
      ['T2019-11111', 'ALPHA', '甲控股公司'],
      ['T2019-22222', 'BETA', '乙控股公司'],
    ],
  ],
  [
    'corner brackets, as in traditional writing',
    '甲控股公司认為，認為貨物侵犯其「ALPHA」（備案號、备案号：T2019-11111）',
    [['T2019-11111', 'ALPHA', undefined]],
  ],
  [
    'a mark with a comma sign of its own under one number',
    '甲控股公司认为货物侵犯其“大、小、多”（备案号：T2019-11111）商标权。',
    [['T2019-11111', '大、小、多', '甲控股公司']],
  ],
  [
    'the last of several marks, where only one has a number',
    '甲控股公司认为货物侵犯其“ALPHA”、“BETA”（备案号：T2019-22222）商标权。',
    [['T2019-22222', 'BETA', '甲控股公司']],
  ],
  [
    'a number that is named again, without its mark',
    '甲控股公司认为货物侵犯其“ALPHA”（备案号：T2019-11111）商标权。上述备案号T2019-11111的商标有效。',
    [['T2019-11111', 'ALPHA', '甲控股公司']],
  ],
  [
    'news in English',
    'Alpha Holding AG claimed that the shoes infringe its trademark "ALPHA" (customs recordal No. T2019-11111).',
    [['T2019-11111', 'ALPHA', 'Alpha Holding AG']],
  ],
  [
    'news in Russian',
    'Компания Альфа считает, что товары нарушают права на товарный знак «АЛЬФА» (регистрационный номер в ТРОИС 05000/06000-001/ТЗ-100123).',
    [['05000/06000-001/ТЗ-100123', 'АЛЬФА', 'Альфа']],
  ],
];

describe('customs’ own words name', () => {
  test.each(KINDS)('%s', (_, text, named) => {
    expect(of(text)).toEqual(named);
  });

  test('marks and numbers that cannot be paired, and say so', () => {
    const text = '甲公司认为货物侵犯其“ALPHA、BETA、GAMMA”（备案号：T2019-11111、T2019-22222）商标权。';
    expect(namedRecordals(text)).toMatchObject([
      { recordNo: 'T2019-11111', unpaired: { marks: 3, numbers: 2 } },
      { recordNo: 'T2019-22222', unpaired: { marks: 3, numbers: 2 } },
    ]);
    expect(of(text).map(([, mark]) => mark)).toEqual([undefined, undefined]);
  });

  test.each([
    ['the fined party', '当事人认为上述货物未侵犯其“ALPHA”（备案号：T2019-11111）商标权。'],
    ['customs', '我关认为上述货物侵犯“ALPHA”（备案号：T2019-11111）商标权。'],
    [
      'one whom the text calls the party',
      '当事人：甲乙贸易有限公司，住址……\n甲乙贸易有限公司认为货物侵犯其“ALPHA”（备案号：T2019-11111）商标权。',
    ],
    ['“the other holders”', '其余商标权利人均认为货物侵犯其“ALPHA”（备案号：T2019-11111）商标权。'],
  ])('nobody as holder where it is %s', (_, text) => {
    expect(of(text)).toEqual([['T2019-11111', 'ALPHA', undefined]]);
  });

  test.each([
    ['no number', '“FORD”商标权利人福特汽车公司认为上述货物属于侵犯其商标专用权的货物。'],
    ['a number without a label', '“ALPHA” T2019-11111'],
    ['a table', '备案号,权利名称\nT2019-11111,“ALPHA”\nT2019-22222,“BETA”'],
    ['other numbers', '报关单号：292020250000193476，甬榭关知字〔2025〕0017号，“ALPHA”备案'],
  ])('nothing in %s', (_, text) => {
    expect(namedRecordals(text)).toEqual([]);
  });
});

describe('the day', () => {
  const named = '甲公司认为货物侵犯其“ALPHA”（备案号：T2019-11111）商标权。';
  const day = (text: string) => namedRecordals(text)[0]!.day;

  test.each([
    ['the only one', `2025年7月9日，申报出口。${named}`, '2025-07-09'],
    [
      'the signature’s, of several',
      `2025年7月9日，申报出口。${named}\n中华人民共和国某某海关\n2025年9月1日`,
      '2025-09-01',
    ],
    [
      'the signature’s in Chinese digits',
      `2025年7月9日，申报出口。${named}\n二〇二五年十月二十一日`,
      '2025-10-21',
    ],
    ['beside the customs’ name', `2025年7月9日。${named}\n大榭海关 2025年11月30日`, '2025-11-30'],
    ['the same one twice', `2025年7月9日申报。${named}于2025年7月9日查验。`, '2025-07-09'],
  ])('is %s', (_, text, told) => {
    expect(day(text)).toBe(told);
  });

  test.each([
    ['there is none', named],
    ['several are named and none is the decision’s', `2020年12月18日申报。${named}2021年1月26日扣留。`],
    ['a copy lost its signs', `2025622日，申报出口。${named}`],
    ['it is none of the calendar', `2025年2月30日申报。${named}`],
    ['it is the year of a regulation', `（海关总署公告2023年第198号）${named}`],
  ])('is left to the person where %s', (_, text) => {
    expect(day(text)).toBeUndefined();
  });

  test('is each decision’s own where several are pasted', () => {
    const decision = (number: string, when: string) =>
      `甲海关行政处罚决定书\n${when}，申报出口。${named.replace('T2019-11111', number)}\n`;
    const text = decision('T2019-11111', '2025年7月9日') + decision('T2019-22222', '2024年1月2日');
    expect(namedRecordals(text).map(({ recordNo, day: told, line }) => [recordNo, told, line])).toEqual([
      ['T2019-11111', '2025-07-09', 2],
      ['T2019-22222', '2024-01-02', 4],
    ]);
  });
});

const MARK = fc.stringMatching(/^[A-Z][A-Z0-9]{1,7}(?: [A-Z]{2,5})?$/);
const HOLDER = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,4}(?:股份|控股)公司$/);
const NUMBER = fc.stringMatching(/^[TC]20[12]\d-[1-9]\d{3,5}$/);
const ENTRIES = fc.uniqueArray(fc.record({ mark: MARK, holder: HOLDER, number: NUMBER }), {
  ...{ minLength: 1, maxLength: 6, selector: ({ number }) => number },
});

test('any marks, numbers and holders, parted by any sign, come back as they were paired', () => {
  const sign = fc.constantFrom('、', '；', ';', '/', '，');
  fc.assert(
    fc.property(
      ENTRIES,
      sign,
      sign,
      fc.constantFrom('海关备案号：', '备案号:', '备案号 '),
      (entries, one, other, label) => {
        const joined = (part: (entry: (typeof entries)[0]) => string, by: string) =>
          entries.map(part).join(by);
        const text = `经联系，${joined(({ holder }) => holder, '、')}认为上述货物属于侵犯其“${joined(({ mark }) => mark, one)}”（${label}${joined(({ number }) => number, other)}）商标权的商品。`;
        expect(of(text)).toEqual(entries.map(({ mark, holder, number }) => [number, mark, holder]));
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever the text is, no name of the party and nothing that the text does not say is taken', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '当事人名称：某甲贸易有限公司\n',
      '某甲贸易有限公司',
      '认为',
      '侵犯其',
      '“ALPHA”',
      '“',
      '”',
      '（备案号：',
      'T2019-11111',
      '）',
      '、',
      '。',
      '\n',
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `当事人名称：某甲贸易有限公司\n${pieces.join('')}`;
      for (const { mark, holder, line } of namedRecordals(text)) {
        expect(text.includes(mark ?? '')).toBe(true);
        expect(text.includes(holder ?? '')).toBe(true);
        expect(holder ?? '').not.toContain('某甲贸易');
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }
    }),
    { numRuns: 300 },
  );
});

test('a long text of the worst kind is read in time that grows with it', { tags: ['heavy'] }, () => {
  const worst = (times: number) =>
    [`“${'a'.repeat(50)}`, '(备案号:T2019-11111', '、“X”认为侵犯', '备案'.repeat(5), '2025年', 'A-'.repeat(9)]
      .join('')
      .repeat(times);
  const time = (times: number) => {
    const text = worst(times);
    return processorTime(() => namedRecordals(text));
  };
  time(200);
  expect(time(4_000)).toBeLessThan(Math.max(50, time(1_000)) * 12);
});

const DECISION = '../shared/cases/cn_decision.txt';
test.skipIf(!existsSync(DECISION))(
  'the sentence of a real decision gives its three recordals (needs ../shared)',
  () => {
    expect(of(readFileSync(DECISION, 'utf8'))).toHaveLength(3);
  },
);
