import { describe, expect, test } from 'vitest';
import { indexOf, inTitle } from './list-of';

/** Well-known marks of two and three letters, and what other two and three letters before a number mean. */
const MARKS = ['HP', '3M', 'BIC', 'JBL', 'BMW', 'SKF', 'UGG', 'LV', 'H&M', 'C&A', 'CAT', 'GAP'];
const OTHERS = [
  'PS',
  'A',
  'B',
  'M',
  'CR',
  'USB',
  'MP',
  'G',
  'LR',
  'E',
  'AA',
  'DN',
  'IP',
  'DP',
  'GT',
  'GTX',
  'DDR',
  'LGA',
];
const index = indexOf(...MARKS, ...OTHERS);
const marks = [...MARKS, ...OTHERS];
const identicalIn = (title: string) =>
  inTitle(index, title)
    .filter(({ relation, confidence }) => relation === 'identical' && confidence >= 0.5)
    .map(({ row }) => marks[row]);

describe('two or three letters of a well-known mark before a number are that mark, as in CNIPA Judgment Standards Art. 14', () => {
  test.each([
    ['HP305', 'HP'],
    ['HP301XL ink', 'HP'],
    ['ink cartridge HP62', 'HP'],
    ['картридж HP21', 'HP'],
    ['惠普墨盒HP803', 'HP'],
    ['BIC4 pen', 'BIC'],
    ['3M2097 filter', '3M'],
    ['mask 3M6200', '3M'],
    ['JBL450 headphones', 'JBL'],
    ['BMW320 floor mats', 'BMW'],
    ['SKF6204 bearing', 'SKF'],
    ['boots UGG5', 'UGG'],
  ])('%s: %s', (title, mark) => {
    expect(identicalIn(title)).toContain(mark);
  });

  test('the words found are the mark, without its number', () => {
    expect(inTitle(index, 'ink HP305')).toMatchObject([{ start: 4, end: 6, reasons: ['spacing'] }]);
  });
});

describe('and letters before a number that name a size, a socket, a standard or a level are none', () => {
  test.each([
    ['PS5 console'],
    ['H4 lamp'],
    ['A4 paper'],
    ['vitamin B12'],
    ['M8 screw'],
    ['CR2032 battery'],
    ['USB3 hub'],
    ['MP3 player'],
    ['5G router'],
    ['LR44 battery'],
    ['E27 bulb'],
    ['AA4 battery pack'],
    ['DN15 valve'],
    ['IP67 camera'],
    ['DP1.4 cable'],
    ['GT3 wheels'],
    ['GTX1080 card'],
    ['DDR4 memory'],
    ['LGA1151 socket'],
    ['CAT6 cable'],
    ['GAP2 plug'],
    ['Lv80 game account'],
    ['HM10 bluetooth module'],
    ['CA53 watch'],
    ['HP3 engine'],
    ['3m2 tarpaulin'],
    ['rope 3m50'],
    ['2.3m200 rope'],
    ['Kyocera 3M494040 motor'],
    ['5HP305 motor'],
    ['PHP8 book'],
    ['SHP305 drill'],
    ['HPX305 drill'],
  ])('%s', (title) => {
    expect(identicalIn(title)).toEqual([]);
  });
});
