import { expect, test } from 'vitest';
import { brandWords, certainBrandWords, type NamedListing } from '../../lib/look-ups/brand-words';

const listing = (id: number, title: string, brand?: string): NamedListing => ({
  ...{ site: 'amazon', id: String(id), title },
  ...(brand === undefined ? {} : { brand }),
});

const counts = (listings: NamedListing[], known: string[] = []) =>
  Object.fromEntries([...brandWords(listings, known)].map(([key, { digests }]) => [key, digests.length]));

test('Nike, NIKE and ｎｉｋｅ in brand fields are one word, with a listing each', () => {
  const listings = [listing(1, 'Shoes', 'Nike'), listing(2, 'Socks', 'NIKE'), listing(3, 'Cap', 'ｎｉｋｅ ')];
  expect(counts(listings)).toEqual({ nike: 3 });
});

test('the same listing met twice counts once', () => {
  expect(counts([listing(1, 'Shoes', 'Nike'), listing(1, 'Shoes', 'Nike')])).toEqual({ nike: 1 });
});

test('rows of a file with one number are told apart by their titles', () => {
  const row = (title: string) => ({ site: 'file', id: '1', title, brand: 'Zorvex' });
  expect(counts([row('Zorvex mug'), row('Zorvex cup')])).toEqual({ zorvex: 2 });
});

test.each([
  'N/A',
  '无',
  '无品牌',
  'Unbranded',
  'Generic',
  'Does not apply',
  'Нет бренда',
  '-',
  '123',
  '®',
  '',
])('a brand field that reads %j names no brand', (brand) => {
  expect(counts([listing(1, 'plain cotton bag', brand)])).toEqual({});
});

test('a company is looked up by its name', () => {
  expect(counts([listing(1, 'Laptop', 'HP Inc.'), listing(2, 'Mouse', '“HP”®')])).toEqual({ hp: 2 });
});

test('a title without a brand field counts for a brand that it begins with', () => {
  const listings = [listing(1, 'Tent', 'Zorvex Outdoor'), listing(2, 'Zorvex Outdoor tent for two')];
  expect(counts(listings)).toEqual({ 'zorvex outdoor': 2 });
  expect(counts([listing(1, 'Summit jacket')], ['SUMMIT'])).toEqual({ summit: 1 });
});

test('a Han title begins with a known brand without a space', () => {
  expect(counts([listing(1, '左维斯跑鞋男款')], ['左维斯'])).toEqual({ 左维斯: 1 });
});

test('words that name brands for certain are taken from a title in front, not behind "for"', () => {
  expect(counts([listing(1, 'Adidas running shoes')])).toEqual({ adidas: 1 });
  expect(counts([listing(1, 'Case for Adidas watch')])).toEqual({});
});

test('a name that nobody knows needs two titles to agree; ordinary words never do', () => {
  expect(counts([listing(1, 'Zorvexa travel mug')])).toEqual({});
  expect(counts([listing(1, 'Zorvexa travel mug'), listing(2, 'Zorvexa lunch box')])).toEqual({ zorvexa: 2 });
  expect(counts([listing(1, 'Zorvexa travel mug'), listing(2, 'ZORVEXA travel mug')])).toEqual({});
  expect(counts([listing(1, 'Wireless mouse'), listing(2, 'Wireless keyboard')])).toEqual({});
  expect(counts([listing(1, '新款连衣裙 夏季'), listing(2, '新款 男鞋')])).toEqual({});
});

test('of a page nothing is kept but what names a brand for certain', () => {
  const page = [
    listing(1, 'Zorvexa travel mug'),
    listing(2, 'Zorvexa lunch box'),
    listing(3, 'Adidas cap'),
    listing(4, 'Mug with a long story of somebody', 'Acmeo'),
  ];
  expect([...certainBrandWords(page).keys()].sort()).toEqual(['acmeo', 'adidas']);
});

test('fields and titles of pages are bounded and bring no steering characters', () => {
  expect(counts([listing(1, 'x', 'a'.repeat(500))])).toEqual({});
  const [word] = [...brandWords([listing(1, 'x', 'Ni\u202eke\u0007')]).values()];
  expect(word?.word).toBe('Nike');
  expect(() => brandWords([listing(1, `${'【'.repeat(50_000)} ${'ab '.repeat(50_000)}`)])).not.toThrow();
});
