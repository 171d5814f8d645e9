import { describe, expect, test } from 'vitest';
import { readListing, useOf } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import { otherSenses } from '../../../lib/verdict/use/other-senses';
import { listing } from '../evidence';

function useIn(title: string, mark: string, { ordinary = false, brand = '' } = {}) {
  const start = fold(title).indexOf(fold(mark));
  const offer = listing({ title, ...(brand && { brand }) });
  return useOf(readListing(offer), { field: 'title', start, end: start + mark.length }, ordinary);
}

describe('a thing that the one model of a device names is made to fit it', () => {
  test.each([
    ['lakers iphone 4 case', 'iphone'],
    ['Tribeca iPhone 3G hard case', 'iPhone'],
    ['chicago bulls iphone 3g duo case', 'iphone', 'tribeca'],
    ['Ringke galaxy s22 ultra case clear', 'galaxy'],
    ['ESR magnetic ipad 10 case with stand', 'ipad'],
    ['2 pack iphone 13 screen protector', 'iphone'],
    ['glitter iphone 11 pro max case', 'iphone'],
    ['hello kitty iphone 6s plus silicone cover', 'iphone'],
  ])('%s: %s', (title, mark, brand = '') => expect(useIn(title, mark, { brand }).use).toBe('compatible'));

  test.each([
    ['the device begins the title', 'iPhone 15 silicone case', 'iPhone'],
    ['its maker stands before it', 'new Apple iPhone 15 case', 'iPhone'],
    ['its maker is the brand', 'silicone iphone 15 case', 'iphone', 'Apple'],
    ['the goods are called genuine', 'original iphone 15 leather case', 'iphone'],
    ['they bear the sign', 'pink iphone 15 case with logo', 'iphone'],
    ['the device comes along', 'unlocked iphone 13 phone with case', 'iphone'],
    ['no model is named', 'cheap iphone case', 'iphone'],
    ['a measure, no model', 'unlocked iphone 128gb case', 'iphone'],
    ['a comma parts them', 'black iphone 13, leather case', 'iphone'],
  ])('not where %s: %s', (_, title, mark, brand = '') =>
    expect(useIn(title, mark, { brand }).use).toBe('mark'),
  );
});

describe('words of marks that make another name with the word beside them', () => {
  test.each(otherSenses().map(({ example }) => [example.title, example.mark] as const))(
    '%s says nothing of %s',
    (title, mark) => {
      const written = /^\p{Script=Han}/u.test(mark) ? title.replace(' ', '') : title;
      expect(useIn(written, mark).use).toBe('descriptive');
    },
  );

  test.each([
    ['Stanley Cup trophy', 'Stanley'],
    ['Stanley Cup trophy replica hockey', 'Stanley'],
    ['Office gift for boss lady notebook', 'boss'],
    ['District of Columbia map', 'Columbia'],
    ['Supreme Court gavel wood', 'Supreme'],
    ['beats per minute metronome', 'beats'],
    ['茅台镇 旅游 明信片', '茅台'],
  ])('%s: %s', (title, mark) => expect(useIn(title, mark).use).toBe('descriptive'));

  test.each([
    ['Stanley cup 40 oz tumbler', 'Stanley'],
    ['Stanley cup with handle', 'Stanley'],
    ['Boss shirt men', 'Boss'],
    ['Columbia jacket women', 'Columbia'],
    ['Supreme hoodie', 'Supreme'],
    ['Beats headphones', 'Beats'],
    ['Diesel jeans men', 'Diesel'],
    ['茅台 53度 白酒', '茅台'],
    ['nike court shoes, supreme', 'supreme'],
  ])('but not in %s: %s', (title, mark) => expect(useIn(title, mark).use).toBe('mark'));
});

test('a phrase of fit that holds the name of the device itself', () => {
  expect(useIn('Кабель зарядки на айфон 8 pin', 'айфон').use).toBe('compatible');
  expect(useIn('Чехол на айфон 12', 'айфон').use).toBe('compatible');
  expect(useIn('Смартфон айфон 12', 'айфон').use).toBe('mark');
});
