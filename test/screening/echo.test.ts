import { describe, expect, test } from 'vitest';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

const rows = (
  [
    ['SAMSUNG', 'Samsung Electronics', [9]],
    ['HUAWEI', 'Huawei Technologies', [9]],
    ['DYSON', 'Dyson Technology', [7, 11]],
    ['ADIDAS', 'adidas AG', [25]],
    ['PHILIPS', 'Koninklijke Philips', [8]],
    ['LEGO', 'LEGO Juris', [28]],
    ['NIKE', 'Nike Innovate C.V.', [25]],
    ['NIKE耐克', 'Nike Innovate C.V.', [25]],
    ['PUMA彪马', 'PUMA SE', [25]],
    ['FILA', 'Fila Luxembourg', [25]],
    ['FILA斐乐', 'Full Prospect', [25]],
    ['LOUIS VUITTON', 'Louis Vuitton Malletier', [18]],
    ['TOMMY HILFIGER', 'Tommy Hilfiger Licensing', [25]],
    ['CHRISTIAN LOUBOUTIN', 'Christian Louboutin', [25]],
  ] as [string, string, number[]][]
).map(([markText, holder, classes], at) =>
  recordalOf({
    recordNo: `T${at}`,
    markText,
    holder,
    classes,
    validFrom: '2020-01-01',
    validTo: '2030-01-01',
  }),
);
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
const { lists } = openCompiled(bytes);
const screened = screenerOf(lists, { on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false });
const told = (title: string) =>
  screened({ id: '1', site: '', url: '', images: [], title }).findings.map(({ mark, text }) => [mark, text]);

describe('a recordal is told once by a mark and by what it is called elsewhere', () => {
  test.each([
    ['samsung/三星 Galaxy S23 手机', 'SAMSUNG', 'samsung'],
    ['HUAWEI 华为 Mate 60 手机', 'HUAWEI', 'HUAWEI'],
    ['戴森 Dyson 吸尘器 V12', 'DYSON', 'Dyson'],
    ['adidas 阿迪达斯 运动鞋', 'ADIDAS', 'adidas'],
    ['飞利浦 PHILIPS 剃须刀', 'PHILIPS', 'PHILIPS'],
    ['LEGO 乐高 积木', 'LEGO', 'LEGO'],
  ])('%s', (title, mark, text) => {
    expect(told(title)).toEqual([[mark, text]]);
  });

  test.each([
    ['Vuitton LV bag', 'LOUIS VUITTON', 'Vuitton'],
    ['Vuitton L bag', 'LOUIS VUITTON', 'Vuitton'],
    ['LV bag brown', 'LOUIS VUITTON', 'LV'],
    ['Love LV bag', 'LOUIS VUITTON', 'LV'],
    ['Hilfiger T shirt men', 'TOMMY HILFIGER', 'Hilfiger'],
    ['Louboutin C heels shoes', 'CHRISTIAN LOUBOUTIN', 'Louboutin'],
  ])('and no slip that hardly is one speaks for what it is called: %s', (title, mark, text) => {
    expect(told(title)).toContainEqual([mark, text]);
  });

  test('but by what it is called where the mark itself is not there', () => {
    expect(told('三星 Galaxy 手机')).toEqual([['SAMSUNG', '三星']]);
  });

  test('and where the goods only fit it, each place is told: a title is worded anew by them', () => {
    expect(
      told('三星 케이스 Samsung Galaxy S23 용')
        .map(([, text]) => text)
        .sort(),
    ).toEqual(['Samsung', '三星']);
  });

  test('and each place where the mark itself stands is told', () => {
    expect(told('NIKE shoes, NIKE socks').filter(([mark]) => mark === 'NIKE')).toHaveLength(2);
  });

  test('and one of two makers is never the other’s companion', () => {
    expect(
      told('SAMSUNG 华为 手机')
        .map(([mark]) => mark)
        .sort(),
    ).toEqual(['HUAWEI', 'SAMSUNG']);
  });
});

describe('of one holder’s marks the one that stands there whole leads', () => {
  test('and the other goes along', () => {
    expect(told('Nike Air Max running shoes')).toEqual([['NIKE', 'Nike']]);
  });

  test('but both are told where both stand there', () => {
    expect(told('NIKE耐克 运动鞋 男').map(([mark]) => mark)).toContain('NIKE耐克');
  });

  test('and a part is told where its whole mark alone is recorded', () => {
    expect(told('PUMA running shoes').map(([mark]) => mark)).toEqual(['PUMA彪马']);
  });

  test('and another holder’s', () => {
    expect(
      told('FILA running shoes')
        .map(([mark]) => mark)
        .sort(),
    ).toEqual(['FILA', 'FILA斐乐']);
  });
});
