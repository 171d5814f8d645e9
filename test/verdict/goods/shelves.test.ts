import { expect, test } from 'vitest';
import json from '../../../lib/verdict/goods/goods.generated.json';
import { itemsUnder, LETTERS_OF_SHELF } from '../../../lib/verdict/goods/shelves';

const SHELVES = {
  ph: ';phone>5*|12~ case;photo>9.6;',
  p: ';p>4;',
  '4k': ';4k>36~ tv;',
  电: ';电>20~池|27~饭煲;',
  чо: ';чохол>12^;',
};

test.each([
  ['the first of a shelf', 'phone', '5*|12~ case'],
  ['the last of a shelf', 'photo', '9.6'],
  ['a word of one letter', 'p', '4'],
  ['a word that begins with a digit', '4k', '36~ tv'],
  ['a character of an East Asian script', '电', '20~池|27~饭煲'],
  ['a Cyrillic word', 'чохол', '12^'],
])('%s is found as it is filed', (_, first, items) => {
  expect(itemsUnder(first, SHELVES)).toBe(items);
});

test.each([
  ['the beginning of a filed word', 'phon'],
  ['a filed word with more behind it', 'phones'],
  ['the end of a filed word', 'hone'],
  ['a word of a shelf that is not there', 'xylophone'],
  ['a shelf itself', 'ph'],
  ['nothing', ''],
  ['what stands between two words', 'case;photo'],
  ['a word with its items', 'phone>5*|12~ case;photo'],
  ['what every object has', 'constructor'],
  ['what stands for an object that every object has', '__proto__'],
])('%s is not taken for a filed word', (_, first) => {
  expect(itemsUnder(first, SHELVES)).toBeUndefined();
});

test('every word of the table lies on the shelf of its first letters, once, and is found there', () => {
  const drawers = Object.entries(json.words).flatMap(([shelf, text]) => {
    expect(text, shelf).toMatch(/^;(?:[^;>]*>[^;>]+;)+$/);
    return text
      .slice(1, -1)
      .split(';')
      .map((drawer) => [shelf, ...drawer.split('>')] as [shelf: string, first: string, items: string]);
  });
  expect(drawers.filter(([shelf, first]) => first.slice(0, LETTERS_OF_SHELF) !== shelf)).toEqual([]);
  expect(drawers.filter(([, first, items]) => itemsUnder(first, json.words) !== items)).toEqual([]);
  expect(new Set(drawers.map(([, first]) => first)).size).toBe(drawers.length);
  expect(drawers.length).toBeGreaterThan(7_000);
});
