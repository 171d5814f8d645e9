import { describe, expect, test } from 'vitest';
import { indexOf, inTitle } from './list-of';

const MARKS = [
  'PAMPERS',
  'PARKER',
  'OMRON',
  'DIOR',
  'LOUIS VUITTON',
  'VAN CLEEF & ARPELS',
  'DOLCE & GABBANA',
  'Bang & Olufsen',
  'ANTA',
  'SHIMANO',
  'NIKE',
  'HONDA',
  'SONIC',
  '555',
  '3M',
];
const index = indexOf(...MARKS);
const shown = (title: string, classes?: number[]) =>
  index
    .find({ text: title, field: 'title', ...(classes && { classes }) })
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ row }) => MARKS[row]);

describe('a further name of a recordal leaves its mark what it is', () => {
  test.each([
    ['Подгузники Памперс', 'PAMPERS'],
    ['Ручка Паркер подарочная', 'PARKER'],
    ['Тонометр Омрон M2', 'OMRON'],
    ['Christian Dior perfume 50ml', 'DIOR'],
    ['LV老花手提包女单肩包', 'LOUIS VUITTON'],
    ['Van Cleef Alhambra necklace', 'VAN CLEEF & ARPELS'],
    ['安踏运动鞋', 'ANTA'],
    ['Катушка Шимано рыболовная', 'SHIMANO'],
  ])('%s: %s', (title, mark) => expect(shown(title)).toContain(mark));

  test('but the mark of another recordal in the same letters still names that one', () => {
    const both = indexOf('PARKER', 'Паркер');
    const told = both.find({ text: 'Ручка Паркер подарочная', field: 'title' });
    expect(told.filter(({ confidence }) => confidence >= 0.5).map(({ row }) => row)).toEqual([1]);
  });

  test.each([['安静的踏步机'], ['Van with cleefy seats']])('%s names none', (title) =>
    expect(shown(title)).toEqual([]),
  );
});

describe('"&" is said as a word of any language of the shops', () => {
  test.each([
    ['Dolce e Gabbana camicia', 'DOLCE & GABBANA'],
    ['Dolce and Gabbana shirt', 'DOLCE & GABBANA'],
    ['Dolce y Gabbana camisa', 'DOLCE & GABBANA'],
    ['Dolce et Gabbana chemise', 'DOLCE & GABBANA'],
    ['Bang und Olufsen Lautsprecher', 'Bang & Olufsen'],
    ['Колонка Bang и Olufsen', 'Bang & Olufsen'],
  ])('%s: %s', (title, mark) => expect(shown(title)).toContain(mark));
  test.each([['Dolce far niente e gabbiani'], ['Big bang und Olive'], ['Dolce vita y gabardina']])(
    '%s names none',
    (title) => expect(shown(title)).toEqual([]),
  );
});

describe('words without spaces behind a mark are words all the same', () => {
  test.each([
    ['NIKERUNNINGSHOESMENBLACK', 'NIKE'],
    ['nikerunningshoes', 'NIKE'],
    ['hondamotorcycleparts', 'HONDA'],
    ['NikeWomenSneakersWhite', 'NIKE'],
    ['hondabrakepadsfront', 'HONDA'],
  ])('%s: %s', (title, mark) => expect(shown(title)).toContain(mark));
  test.each([['sonication bath'], ['hondurasquevlo'], ['hondurasquevedo'], ['sonicare'], ['nikerevlqs']])(
    '%s names none',
    (title) => expect(shown(title)).toEqual([]),
  );
});

describe('a number is no word besides', () => {
  const of555 = (title: string) => inTitle(index, title).find(({ row }) => MARKS[row] === '555');
  test('and what else is told of it decides', () => {
    const keys = of555('555 cigarettes')!.terms.map(({ key }) => key);
    expect(keys).toContain('number');
    expect(keys).not.toContain('ordinary');
  });
  test.each([['555 cigarettes'], ['Box of 555 nails'], ['pack 555 pcs']])('%s alone tells nothing', (title) =>
    expect(shown(title)).not.toContain('555'),
  );
});

describe('a digit and a small letter are a measure where the title has capitals', () => {
  test.each([
    ['Extension cable 3m black'],
    ['Кабель HDMI 3м'],
    ['LED strip 3m Waterproof'],
    ['Rope White 3m'],
    ['Hose pipe Green 3m'],
  ])('%s', (title) => expect(shown(title)).not.toContain('3M'));
  test.each([['3M tape'], ['Double tape 3M'], ['3m tape double sided'], ['Respirator by 3M'], ['Маска 3M']])(
    '%s',
    (title) => expect(shown(title)).toContain('3M'),
  );
});
