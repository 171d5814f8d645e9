import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../../lib/lists/reading/read-list';
import { read } from './reading';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a CSV with Chinese headers becomes recordals, dates and classes read', async () => {
  const { recordals, report } = await read(
    '权利名称,权利人名称,权利人国别,权利号,备案号,权利类别,商品分类,备案状态,备案开始日期,备案截止日期\n' +
      'TRW,TRW知识产权公司,美国,244497,T2016-50578,国内注册,9,生效,2026-02-28,2036-02-27\n' +
      '耐克,耐克创新有限合伙公司,美国,1234,Ｔ２０１６－００００１,国内注册,第２５类,到期,2016/2/1,2026年1月31日\n',
  );
  expect(report).toMatchObject({ read: 2, accepted: 2, rejected: [], figurative: 0 });
  expect(recordals[0]).toMatchObject({
    regime: 'CN',
    recordNo: 'T2016-50578',
    markText: 'TRW',
    holder: 'TRW知识产权公司',
    holderCountry: '美国',
    registrationNo: '244497',
    registrationRoute: '国内注册',
    classes: [9],
    status: 'active',
    validFrom: '2026-02-28',
    validTo: '2036-02-27',
  });
  expect(recordals[1]).toMatchObject({
    recordNo: 'T2016-00001',
    classes: [25],
    status: 'expired',
    validFrom: '2016-02-01',
    validTo: '2026-01-31',
  });
});

test('the same rows pasted without header are understood by what stands in them', async () => {
  const { recordals } = await read(
    '\tTRW\tTRW知识产权公司\t美国\t244497\tT2016-50578\t国内注册\t9\t生效\t2026-02-28\t2036-02-27\n' +
      '\tNIKE\t耐克创新有限合伙公司\t美国\t1234567\tT2016-50579\t国内注册\t25\t到期\t2016-02-28\t2026-02-27\n',
  );
  expect(recordals[0]).toMatchObject({
    markText: 'TRW',
    holder: 'TRW知识产权公司',
    registrationNo: '244497',
    classes: [9],
  });
  expect(recordals[1]).toMatchObject({
    markText: 'NIKE',
    recordNo: 'T2016-50579',
    status: 'expired',
    validTo: '2026-02-27',
  });
});

test('rows that are no recordals are refused with their row and reason', async () => {
  const { recordals, report } = await read('mark;record no\nNIKE;T2020-1000\nADIDAS;\n');
  expect(recordals.map((one) => one.markText)).toEqual(['NIKE']);
  expect(report.rejected).toEqual([{ row: 3, reason: { key: 'notice.noNumber' }, column: 'recordNo' }]);
  expect(report.read).toBe(report.accepted + report.rejected.length);
});

test('a date that does not exist stays empty with a warning', async () => {
  const { recordals, report } = await read(
    'mark,record no,valid from,valid to\nNIKE,T2020-1000,2020-02-30,2030-13-01\n',
  );
  expect(recordals[0]?.validFrom).toBeUndefined();
  expect(recordals[0]?.validTo).toBeUndefined();
  expect(report.warnings).toEqual([
    { row: 2, column: 'validFrom', says: { key: 'notice.notDays', params: { text: '2020-02-30' } } },
    { row: 2, column: 'validTo', says: { key: 'notice.notDays', params: { text: '2030-13-01' } } },
  ]);
});

test('JSON Lines and its gzip read the same; a broken line is refused alone', async () => {
  const text =
    '{"recordNo":"A1","markText":"NIKE"}\nnot json\n{"recordNo":"A2","markText":"","classes":[25]}\n';
  const plain = await read(text);
  const packed = await read(gzipSync(bytes(text)));
  expect(packed).toEqual(plain);
  expect(plain.report).toMatchObject({ read: 3, accepted: 2, figurative: 1, rejected: [{ row: 2 }] });
});

test('a cut gzip file is unreadable as a whole', async () => {
  const packed = gzipSync(bytes('{"recordNo":"A1","markText":"NIKE"}\n'.repeat(500)));
  await expect(read(packed.subarray(0, packed.length - 9))).rejects.toThrow(UnreadableFile);
});

test('the demonstration list passes whole and holds what a first look needs', async () => {
  const { recordals, report } = await read(readFileSync('public/demonstration-list.jsonl'));
  expect(report.rejected).toEqual([]);
  expect(report.accepted).toBeGreaterThanOrEqual(300);
  expect(new Set(recordals.map((one) => one.recordNo)).size).toBe(report.accepted);
  const marks = new Map(recordals.map((one) => [one.markText, one]));
  for (const mark of ['NIKE', '耐克', 'ADIDAS', '阿迪达斯', 'APPLE', '苹果', 'LEGO', '乐高'])
    expect(marks.has(mark)).toBe(true);
  expect(recordals.some((one) => one.status === 'expired')).toBe(true);
  expect(recordals.some((one) => one.validTo === undefined)).toBe(true);
  expect(recordals.some((one) => one.authorisedUsers.length > 0)).toBe(true);
});
