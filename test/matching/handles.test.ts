import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = ['NIKE', 'PANDORA', 'GUCCI', 'ADIDAS', 'Dyson', 'Canon'];
const index = indexOf(...MARKS);
const CHECK_FIRST = 0.5;
const shown = (text: string, field: 'title' | 'seller') =>
  index
    .find({ text, field })
    .filter(({ confidence }) => confidence >= CHECK_FIRST)
    .map(({ row }) => MARKS[row]);

test.each([
  ['@nike running shoes', 'title', 'NIKE'],
  ['@nike', 'seller', 'NIKE'],
  ['@pandora_charms_us', 'seller', 'PANDORA'],
  ['@gucci.shop', 'seller', 'GUCCI'],
  ['@dyson-official', 'seller', 'Dyson'],
  ['Staubsauger von @dyson', 'title', 'Dyson'],
] as const)('%s as %s is a handle of %s', (text, field, mark) => {
  expect(shown(text, field)).toContain(mark);
});

test.each([
  ['@DIDAS running shoes', 'title', 'ADIDAS'],
  ['@didas', 'seller', 'ADIDAS'],
  ['ADID@S', 'seller', 'ADIDAS'],
] as const)('the @ in %s as %s is a letter of %s', (text, field, mark) => {
  expect(shown(text, field)).toContain(mark);
});

test.each([
  ['@nikita', 'seller'],
  ['@cannoli.bakery', 'seller'],
  ['3 pieces @ 5 each', 'title'],
  ['@ home decoration', 'title'],
  ['@pan', 'seller'],
] as const)('%s as %s names none', (text, field) => {
  expect(shown(text, field)).toEqual([]);
});
