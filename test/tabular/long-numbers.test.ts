import { describe, expect, test } from 'vitest';
import { jsonRow } from '../../lib/tabular/json';
import { withLongNumbersAsText } from '../../lib/tabular/long-numbers';
import { fc } from '../properties';

const read = (json: string) => jsonRow(json, 1).value;

describe('integers that JavaScript takes for their neighbours are read by their digits', () => {
  test.each([
    ['an id', '{"id":12345678901234567890}', { id: '12345678901234567890' }],
    ['one above what is told apart', '{"id":9007199254740993}', { id: '9007199254740993' }],
    ['below zero', '[-9007199254740993]', ['-9007199254740993']],
    [
      'in a list, between blanks',
      '{"ids":[ 1 , 98765432109876543210 ]}',
      { ids: [1, '98765432109876543210'] },
    ],
    [
      'behind a text that ends with a stroke',
      '{"a\\\\":12345678901234567890}',
      { 'a\\': '12345678901234567890' },
    ],
    ['of Python', "{'id': 12345678901234567890, 'x': None}", { id: '12345678901234567890', x: null }],
    ['by itself', '12345678901234567890', '12345678901234567890'],
  ])('%s', (_, json, value) => {
    expect(read(json)).toEqual(value);
  });

  test.each([
    ['the last that is told apart', '{"id":9007199254740991}', { id: 9007199254740991 }],
    ['sixteen digits', '{"id":1234567890123456}', { id: 1234567890123456 }],
    ['a fraction', '{"price":0.12345678901234567890}', { price: 0.12345678901234568 }],
    ['an exponent', '{"id":1234567890123456e5}', { id: 1.234567890123456e20 }],
    ['digits of a text', '{"id":"12345678901234567890"}', { id: '12345678901234567890' }],
    ['a text that quotes one', '{"id":"\\":12345678901234567890,\\""}', { id: '":12345678901234567890,"' }],
    ['a name of digits', '{"12345678901234567890":1}', { '12345678901234567890': 1 }],
  ])('near misses stay what they are: %s', (_, json, value) => {
    expect(read(json)).toEqual(value);
  });

  test('any JSON stays JSON, with the same texts and the same numbers but for those', () => {
    const whole = fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n });
    fc.assert(
      fc.property(fc.json(), whole, (json, number) => {
        const exact = JSON.parse(withLongNumbersAsText(`{"n":${number},"rest":${json}}`));
        expect(BigInt(exact.n)).toBe(number);
        const numbers = (text: string) =>
          JSON.parse(text, (_, value) =>
            typeof value === 'string' && /^-?\d{16,}$/.test(value) ? Number(value) : value,
          );
        expect(numbers(withLongNumbersAsText(json))).toEqual(numbers(json));
      }),
    );
  });
});
