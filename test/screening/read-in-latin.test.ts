import { describe, expect, test } from 'vitest';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

const MARKS = [
  'POLARIS',
  'SCARLETT',
  'KUMTEL',
  'REDMOND',
  'MIRELLA',
  'RONDELL',
  'UNIQLO',
  'MONTBLANC',
  'REPLAY',
];
const rows = MARKS.map((markText, at) =>
  recordalOf({
    recordNo: `T${at}`,
    markText,
    holder: `${markText} AG`,
    classes: [11],
    validFrom: '2020-01-01',
    validTo: '2030-01-01',
  }),
);
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'KZ', regimes: ['KZ'] };
const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
const { lists } = openCompiled(bytes);
const screened = screenerOf(lists, { on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false });
const found = (brand: string) =>
  screened({ id: '1', site: '', url: '', images: [], title: 'Товар для дома', brand }).findings;

describe('a brand in Cyrillic letters that reads like a Latin mark', () => {
  test.each([
    ['Поларис', 'POLARIS'],
    ['Скарлетт', 'SCARLETT'],
    ['Кумтел', 'KUMTEL'],
    ['Редмонд', 'REDMOND'],
    ['Миррелла', 'MIRELLA'],
    ['Юникло', 'UNIQLO'],
    ['Монблан', 'MONTBLANC'],
    ['Риплей', 'REPLAY'],
  ])('%s is told as similar', (brand, mark) => {
    expect(found(brand)[0]).toMatchObject({
      mark,
      relation: 'similar',
      field: 'brand',
      start: 0,
      text: brand,
    });
  });

  test.each(['Белита', 'Умка', 'Невская косметика', 'Ромашка', 'Завод № 5', 'Ё'])('%s is none', (brand) => {
    expect(found(brand)).toEqual([]);
  });
});
