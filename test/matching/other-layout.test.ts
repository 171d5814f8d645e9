import { describe, expect, test } from 'vitest';
import { isEvasion } from '../../lib/verdict/relation-reasons';
import { indexOf } from './list-of';

const MARKS = [
  'NIKE',
  'ADIDAS',
  'GUCCI',
  'SAMSUNG',
  'LOUIS VUITTON',
  'CARTIER',
  'ЯНДЕКС',
  'KYBE',
  'OZON',
  'APPLE',
];
const index = indexOf(...MARKS);
const shown = (text: string, field: 'title' | 'brand' | 'seller' = 'title') =>
  index.find({ text, field, least: 0.5 });

describe('a mark typed with the keys of the other keyboard', () => {
  test.each([
    ['тшлу кроссовки', 'NIKE', 'тшлу'],
    ['ТШЛУ кроссовки мужские', 'NIKE', 'ТШЛУ'],
    ['кроссовки фвшвфы мужские', 'ADIDAS', 'фвшвфы'],
    ['Сумка пгссш кожаная', 'GUCCI', 'пгссш'],
    ['чехол ыфьыгтп galaxy', 'SAMSUNG', 'ыфьыгтп'],
    ['сумка дщгшы мгшеещт', 'LOUIS VUITTON', 'дщгшы мгшеещт'],
    ['часы сфкешук женские', 'CARTIER', 'сфкешук'],
    ['zyltrc колонка', 'ЯНДЕКС', 'zyltrc'],
  ])('in %s', (text, mark, words) => {
    const found = shown(text).find(({ row }) => MARKS[row] === mark);
    expect(found).toMatchObject({ relation: 'similar', reasons: ['keyboard'] });
    expect(text.slice(found!.start, found!.end)).toBe(words);
    expect(found!.terms.map(({ key }) => key)).toContain('disguised');
    expect(found!.reasons.some(isEvasion)).toBe(true);
  });

  test.each(['brand', 'seller'] as const)('as the %s', (field) =>
    expect(shown('фвшвфы', field).map(({ row }) => MARKS[row])).toEqual(['ADIDAS']),
  );
});

describe('other words on the same keys are themselves', () => {
  test.each([
    ['лниу', 'four letters of a mark that few know'],
    ['яндекс', 'the mark itself, in its own layout'],
    ['фззду сок', 'a mark that is a word of the language'],
    ['тшл крем', 'three letters'],
    ['тшлуы', 'one letter more'],
    ['т шлу', 'apart'],
    ['кроссовки мужские белые', 'words of Russian'],
    ['zylt rc car', 'another word, and a toy'],
  ])('%s: %s', (text) =>
    expect(shown(text).filter(({ reasons }) => reasons.includes('keyboard'))).toEqual([]),
  );
});
