import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inForceOn } from '../../lib/domain/recordal';
import { read } from './reading';

const SENTENCE =
  '2025年7月9日，申报出口一批货物。经联系，甲控股公司、乙控股公司认为上述货物属于侵犯其“ALPHA及图形、BETA”（海关备案号：T2019-11111、T2019-22222）商标权的商品。';

test('a decision becomes recordals whose standing nobody knows, seen acted on on its day', async () => {
  const { recordals, report } = await read(SENTENCE);
  expect(recordals).toMatchObject([
    {
      ...{ regime: 'CN', recordNo: 'T2019-11111', rightType: 'trademark', markText: 'ALPHA', figure: true },
      ...{ markRaw: 'ALPHA及图形', holder: '甲控股公司', status: 'unknown', actedOn: '2025-07-09' },
    },
    { recordNo: 'T2019-22222', markText: 'BETA', holder: '乙控股公司', actedOn: '2025-07-09' },
  ]);
  expect(report).toMatchObject({ read: 2, accepted: 2, rejected: [] });
  expect(recordals.map((one) => inForceOn(one, '2025-07-09', '2025-07-09'))).toEqual([null, null]);
  expect(recordals.every(({ validFrom, validTo }) => validFrom === undefined && validTo === undefined)).toBe(
    true,
  );
});

test('a list of them answers for no mark: it is no register', async () => {
  expect((await read(SENTENCE)).report.file).toMatchObject({ format: 'prose', coverage: { queries: [] } });
});

test('the day is the person’s where the text tells none, and nobody’s where they gave none', async () => {
  const text = SENTENCE.replace('2025年7月9日，', '');
  const told = await read(text);
  expect(told.recordals.map(({ actedOn }) => actedOn)).toEqual([undefined, undefined]);
  expect(told.report.file).toMatchObject({ undated: 2 });
  expect(told.report.file.date).toBeUndefined();
  const given = await read(text, { day: '2025-08-01' });
  expect(given.recordals.map(({ actedOn }) => actedOn)).toEqual(['2025-08-01', '2025-08-01']);
  // What the text tells stays.
  expect((await read(SENTENCE, { day: '2025-08-01' })).recordals[0]!.actedOn).toBe('2025-07-09');
});

test('every number is accounted for: taken, or refused with its reason and line', async () => {
  const text = [
    '甲公司认为货物侵犯其“ALPHA、BETA、GAMMA”（备案号：T2019-11111、T2019-22222）商标权。',
    '该商标备案号：T2019-33333。',
    '乙公司认为货物侵犯其“DELTA”（备案号：T2019-44444）商标权。',
  ].join('\n');
  const { recordals, report } = await read(text);
  expect(recordals.map(({ recordNo }) => recordNo)).toEqual(['T2019-44444']);
  expect(report.rejected.map(({ row, reason }) => [row, reason.key])).toEqual([
    [1, 'notice.unpaired'],
    [1, 'notice.unpaired'],
    [2, 'notice.noMarkNamed'],
  ]);
  expect(report.accepted + report.rejected.length).toBe(report.read);
});

test('a work that a decision names is kept as one, and is no sign', async () => {
  const { recordals } = await read('甲公司认为货物侵犯其“云朵系列”（备案号：C2024-177147）著作权。');
  expect(recordals).toMatchObject([{ rightType: 'copyright', markText: '云朵系列' }]);
});

test('a table whose cells quote a decision stays a table', async () => {
  const csv = `备案号,权利名称,权利人名称,备注\nT2020-55555,EPSILON,戊公司,"${SENTENCE.replaceAll(',', '，')}"\n`;
  const { recordals, report } = await read(csv);
  expect(report.file.format).toBe('delimited');
  expect(recordals.map(({ recordNo }) => recordNo)).toEqual(['T2020-55555']);
  expect(recordals[0]!.actedOn).toBeUndefined();
});

const FACTS = '../shared/cases/cn_recordals_named_in_customs_decisions.csv';
test.skipIf(!existsSync(FACTS))(
  'fifteen recordals that real decisions name come out of sentences made of those facts (needs ../shared)',
  async () => {
    const rows = readFileSync(FACTS, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
    expect(rows).toHaveLength(15);
    const decisions = rows.map(([number, mark, holder, , , , day]) => {
      const [year, month, date] = day!.split('-').map(Number);
      return `某海关行政处罚决定书\n${year}年${month}月${date}日申报出口。经联系，${holder}认为上述货物属于侵犯其“${mark}”（海关备案号：${number}）商标权的商品。`;
    });
    const { recordals } = await read(decisions.join('\n'));
    expect(
      recordals.map(({ recordNo, markRaw, markText, holder, actedOn }) => [
        recordNo,
        markRaw ?? markText,
        holder,
        actedOn,
      ]),
    ).toEqual(rows.map(([number, mark, holder, , , , day]) => [number, mark, holder, day]));
  },
);
