import { describe, expect, test } from 'vitest';
import { mapHeaders } from '../../lib/lists/reading/map-columns';
import { read } from './reading';

/** The heading that a field goes to. */
const headingOf = (headers: readonly string[], field: 'markText' | 'recordNo' | 'holder' | 'validTo') =>
  mapHeaders(headers)[field]?.map((column) => headers[column]);

describe('an attribute of a mark, an earlier state, who applied: another heading of the field goes before', () => {
  test.each([
    [['Record no', 'Mark', 'Trademark status'], 'Mark'],
    [['Record no', 'Name', 'Trademark type'], 'Name'],
    [['Record no', 'Trademark country', 'Brand'], 'Brand'],
    [['备案号', '商标类型', '品牌'], '品牌'],
    [['Record no', 'Trademark name', 'Trademark description'], 'Trademark name'],
    [['Record no', 'Trademark (word)', 'Name'], 'Trademark (word)'],
  ])('%j', (headers, mark) => {
    expect(headingOf(headers, 'markText')).toEqual([mark]);
  });

  test.each([
    [['旧备案号', '备案号', '权利名称'], 'recordNo', '备案号'],
    [['原备案号', '新备案号', '权利名称'], 'recordNo', '新备案号'],
    [['Record no', 'Mark', 'Former owner', 'Owner'], 'holder', 'Owner'],
    [['备案号', '权利名称', '商标申请人', '权利人'], 'holder', '权利人'],
  ] as const)('%j: %s', (headers, field, heading) => {
    expect(headingOf(headers, field)).toEqual([heading]);
  });

  test('alone, they stand in', () => {
    expect(headingOf(['原备案号', '商标申请人', '权利名称'], 'recordNo')).toEqual(['原备案号']);
    expect(headingOf(['原备案号', '商标申请人', '权利名称'], 'holder')).toEqual(['商标申请人']);
  });
});

/** Rows under one further heading, all of it one day in the past or far ahead. */
const termUnder = async (heading: string, day: string) => {
  const rows = [1, 2, 3, 4].map((n) => `T2020-1000${n},AKMERO ${n},X,${day}`);
  const { recordals } = await read([`备案号,权利名称,权利人,${heading}`, ...rows].join('\n'));
  return recordals[0]?.validTo;
};

describe('days that are no term', () => {
  test.each(['申请日期', '决定所涉日期', 'Date of publication', 'Дата приказа', 'Status date'])(
    'past ones under a heading that nobody knows end nothing: %s',
    async (heading) => {
      expect(await termUnder(heading, '2021-03-01')).toBeUndefined();
    },
  );

  test.each([
    'Insurance valid until',
    'Bond expiry date',
    'Power of attorney expires',
    '授权委托书有效期',
    '担保到期日',
    'Срок действия договора страхования',
    'Vertrag gültig bis',
  ])('those of another paper neither, ahead or not: %s', async (heading) => {
    expect(await termUnder(heading, '2021-03-01')).toBeUndefined();
    expect(await termUnder(heading, '2199-03-01')).toBeUndefined();
  });

  test('beside it, the recordal’s own term is read', () => {
    expect(headingOf(['Record no', 'Mark', 'Insurance valid until', 'Valid until'], 'validTo')).toEqual([
      'Valid until',
    ]);
    expect(headingOf(['Record no', 'Mark', 'Right expiry', 'Recordation expiry'], 'validTo')).toEqual([
      'Recordation expiry',
    ]);
  });

  test('days ahead under a heading in a language that nobody knows are the term’s', async () => {
    expect(await termUnder('მოქმედების ვადა', '2199-03-01')).toBe('2199-03-01');
  });
});
