import { describe, expect, test } from 'vitest';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

const MARKS: [mark: string, classes: number[]][] = [
  ['BMW', [12]],
  ['TOYOTA', [12]],
  ['INTEL', [9]],
  ['AMD', [9]],
  ['NVIDIA', [9]],
  ['SNAPDRAGON', [9]],
  ['骁龙', [9]],
  ['BLUETOOTH', [9]],
  ['DOLBY', [9]],
  ['GORE-TEX', [25]],
  ['YKK', [26]],
  ['VIBRAM', [25]],
  ['CANON', [2]],
];
const rows = MARKS.map(([markText, classes], at) =>
  recordalOf({
    recordNo: `T${at}`,
    markText,
    holder: `${markText} AG`,
    classes,
    validFrom: '2020-01-01',
    validTo: '2030-01-01',
  }),
);
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
const { lists } = openCompiled(bytes);
const screened = screenerOf(lists, { on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false });
const screen = (title: string, brand?: string) =>
  screened({ id: '1', site: '', url: '', images: [], title, ...(brand ? { brand } : {}) });

describe('what names the thing that goods fit, hold or are made of is told, however faint', () => {
  test.each([
    ['Headlight Assembly 07-13 BMW E92', 'VLAND', 'BMW'],
    ['Window visors Toyota Tacoma 2005-2015', 'AVS', 'TOYOTA'],
    ['HP laptop 15 with Intel N97 8GB RAM', 'HP', 'INTEL'],
    ['Gaming laptop AMD Ryzen 7 16GB', 'Acer', 'AMD'],
    ['Laptop 16 inch NVIDIA RTX 4060', 'Acer', 'NVIDIA'],
    ['Smartphone Snapdragon 8 Gen 2 12GB', 'OnePlus', 'SNAPDRAGON'],
    ['搭载骁龙8 手机 5G', '一加', '骁龙'],
    ['Wireless headphones Bluetooth 5.3', 'Mpow', 'BLUETOOTH'],
    ['Soundbar Dolby Atmos 5.1', 'Bomaker', 'DOLBY'],
    ['Hiking jacket Gore-Tex men', 'Arcteryx', 'GORE-TEX'],
    ['Jacket with YKK zipper waterproof', undefined, 'YKK'],
    ['Boots with Vibram sole leather', undefined, 'VIBRAM'],
    ['Сменный картридж Canon 725', 'NV Print', 'CANON'],
  ])('%s of %s: %s', (title, brand, mark) => {
    const { outcome, findings } = screen(title, brand);
    expect(findings.map((finding) => finding.mark)).toContain(mark);
    expect(['note', 'review']).toContain(outcome);
  });

  test('at the lowest level, with the reason', () => {
    const [finding] = screen('HP laptop 15 with Intel N97 8GB RAM', 'HP').findings;
    expect(finding).toMatchObject({ shown: true, outcome: 'note' });
    expect(finding?.explanation.at(-1)).toContain('hardly ever says who made the goods');
  });

  test.each([
    ['no such goods', 'Hardcover book, an intel brief on markets', 'Penguin'],
    ['a word in a shop of another kind', 'Vitamins against AMD macular degeneration', 'Bausch'],
    ['the folk name of goods', 'Sheet music canon in D', 'Schott'],
  ])('but not where there are %s: %s', (_, title, brand) => {
    expect(screen(title, brand).outcome).toBe('clear');
  });

  test.each([
    ['the part itself', 'Intel Core i7-13700K processor', undefined, 'INTEL'],
    ['the maker’s own', 'NVIDIA GeForce RTX 4090 graphics card', 'NVIDIA', 'NVIDIA'],
    ['the material itself', 'YKK zipper 20cm black for jackets', undefined, 'YKK'],
    ['the brand field’s', 'Gore-Tex jacket men', 'GORE-TEX', 'GORE-TEX'],
  ])('and what is sold is a use of the mark: %s', (_, title, brand, mark) => {
    const found = screen(title, brand).findings.filter((finding) => finding.mark === mark);
    expect(found[0]).toMatchObject({ use: 'mark', situation: { reference: 'none' } });
    expect(screen(title, brand).outcome).toBe('conflict');
  });
});
