import { describe, expect, test } from 'vitest';
import { indexOf, inTitle } from './list-of';

const MARKS = ['IPHONE', 'ICOFFEE', 'GLOVO', 'ILIGHT', 'SIXBIRDS'];
const index = indexOf(...MARKS);
const shown = (title: string) =>
  inTitle(index, title)
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ row }) => MARKS[row]);

describe('a number before an ordinary word is a number, and no letter of a mark', () => {
  test.each([
    'Xiaomi Redmi Note 12 phone',
    'Galaxy A 12 phone cover',
    'set of 11 coffee cups',
    'lamp 12 light chain',
    'pack of 1 glove 0 latex',
  ])('%s', (title) => expect(shown(title)).toEqual([]));
});

describe('but written in one it may be one', () => {
  test.each([
    ['1phone 13 case', 'IPHONE'],
    ['iphonne 13', 'IPHONE'],
  ])('%s', (title, mark) => expect(shown(title)).toContain(mark));
});
