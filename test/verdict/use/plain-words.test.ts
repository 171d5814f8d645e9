import { describe, expect, test } from 'vitest';
import { readListing, useOf } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import json from '../../../lib/verdict/use/plain-words.json';
import { listing } from '../evidence';

function useIn(title: string, mark: string, brand?: string) {
  const start = fold(title).indexOf(fold(mark));
  const place = { field: 'title', start, end: start + mark.length } as const;
  return useOf(readListing(listing({ title, ...(brand && { brand }) })), place, false).use;
}

describe('a word for what goods are made of, or how clothing is cut, describes them', () => {
  test.each([
    ['Herren Jacke LEDER schwarz', 'LEDER'],
    ['LEDER Jacke Herren', 'LEDER'],
    ['Bolso de cuero marrón', 'cuero'],
    ['T-shirt coton femme', 'coton'],
    ['Сумка женская кожа натуральная', 'кожа'],
    ['Mesa de madera', 'madera'],
    ['cotton t-shirt men', 'cotton'],
    ['日本slim牛仔裤', 'slim'],
    ['韩国vintage连衣裙', 'vintage'],
  ])('%s', (title, mark) => expect(useIn(title, mark)).toBe('descriptive'));

  test.each([
    ['the title calls it a brand', 'Marke LEDER Jacke', 'LEDER'],
    ['it is marked as registered', 'LEDER® Jacke Herren', 'LEDER'],
    ['nothing is named that is made of it', 'LEDER Parfum Herren', 'LEDER'],
    ['no goods are named', '日本slim', 'slim'],
    ['a cut is said of no cream', 'slim face cream', 'slim'],
    ['a watch is not of fleece', 'Polar watch GPS', 'Polar'],
    ['a name is no material', 'Kinder Schokolade', 'Kinder'],
  ])('but not where %s', (_, title, mark) => expect(useIn(title, mark)).not.toBe('descriptive'));

  test.each([
    ['SLIM brand jeans men', 'SLIM'],
    ['SPORT-brand shoes', 'SPORT'],
    ['Jeans SLIM (brand) men', 'SLIM'],
    ['Jeans by SLIM', 'SLIM'],
    ['VINTAGE牌 牛仔裤', 'VINTAGE'],
    ['COTTON ブランド Tシャツ', 'COTTON'],
    ['Куртка CASUAL бренд', 'CASUAL'],
    ['Label VINTAGE dress', 'VINTAGE'],
  ])('nor where a word behind or before calls it a brand: %s', (title, mark) =>
    expect(useIn(title, mark)).not.toBe('descriptive'),
  );

  test.each([
    ['Cotton brand new t-shirt', 'Cotton'],
    ['COTTON t-shirt brand new', 'COTTON'],
    ['Jeans Baby SLIM', 'SLIM'],
    ['Cotton branded t-shirt', 'Cotton'],
    ['Jacke LEDER neu, Marke Zorvex', 'LEDER'],
  ])('but it describes in %s', (title, mark) => expect(useIn(title, mark)).toBe('descriptive'));

  test('nor where it is the listing’s own brand', () => {
    expect(useIn('LEDER Jacke Herren', 'LEDER', 'Leder')).toBe('mark');
  });

  test('each word stands once in its group', () => {
    const { beside, before, behind } = json.named;
    for (const words of [json.materials.words, json.cuts.words, `${beside} ${before} ${behind}`]) {
      const all = words.split(' ');
      expect(all).toEqual([...new Set(all)]);
      expect(all).not.toContain('');
    }
  });
});
