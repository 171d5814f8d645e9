import { describe, expect, test } from 'vitest';
import { offeredGoods } from '../../../lib/verdict/goods/offered';
import { goodsRelation } from '../../../lib/verdict/goods/relation';
import { listing, recordal } from '../evidence';

const relationTo = (title: string, parts: Parameters<typeof recordal>[0], locale?: string) =>
  goodsRelation(offeredGoods(listing({ title, ...(locale && { locale }) })), recordal(parts));

describe('a word that names other goods in another sense or language rules neither out', () => {
  test.each([
    ['nappies in French', 'Couches Pampers', 5],
    ['one nappy in French', 'Couche Pampers taille 4', 5],
    ['nappies in Vietnamese', 'Tã Pampers', 5],
    ['nappies in Vietnamese, otherwise', 'Bỉm Huggies', 5],
    ['trousers in German', 'Hose Wrangler', 25],
    ['a boat in German', 'Boot Zodiac', 12],
    ['tea in German', 'Tee Lipton', 30],
    ['bread in Spanish', 'Pan Bimbo', 30],
    ['glue in Portuguese', 'Cola Loctite', 1],
    ['toothpaste in Polish', 'Pasta Colgate', 3],
    ['a lotion', 'Toner Laneige', 3],
    ['a cream for the skin', 'Cream Nivea', 3],
    ['medicines', 'Tablets Bayer', 5],
    ['shoes', 'Pumps Louboutin', 25],
  ])('%s: %s', (_, title, cls) => {
    expect(relationTo(title, { classes: [cls], goods: [] })).toBe('same-class-unknown');
  });

  test('nor where the list tells the goods in words', () => {
    expect(relationTo('Couches Pampers', { classes: [5], goods: ['diapers'] })).toBe('same-class-unknown');
  });

  test.each([
    ['sofas', 'Couches Zorvex', 20],
    ['shoes', 'Boot Zorvex', 25],
    ['shirts', 'Tee Zorvex', 25],
    ['what is cooked with', 'Pan Zorvex', 21],
    ['what is printed with', 'Toner Zorvex', 2],
  ])('what the vocabulary has stays too, %s: %s', (_, title, cls) => {
    expect(relationTo(title, { classes: [cls], goods: [] })).toBe('same-class-unknown');
  });
});

describe('and rules others out as before', () => {
  test.each([
    ['in a listing known to be in English', 'Couches Pampers', 5, 'en-US'],
    ['the same, of tea', 'Tee Lipton', 30, 'en'],
    ['as a part of a longer name', 'Ice cream Nivea', 3, undefined],
    ['the same, of a kitchen', 'Frying pan Bimbo', 30, undefined],
    ['of neither kind', 'Couches Zorvex', 12, undefined],
    ['of neither kind, of bread', 'Pan Zorvex', 25, undefined],
  ])('%s: %s', (_, title, cls, locale) => {
    expect(relationTo(title, { classes: [cls], goods: [] }, locale)).not.toBe('same-class-unknown');
  });

  test('without its accent the word is another', () => {
    expect(offeredGoods(listing({ title: 'Ta Zorvex' })).otherwise).toEqual([]);
    expect(offeredGoods(listing({ title: 'Ta Zorvex' })).classes).toEqual([]);
  });
});
