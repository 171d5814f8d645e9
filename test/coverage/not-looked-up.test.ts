import { describe, expect, test } from 'vitest';
import { type AnsweringList, lookUpGaps } from '../../lib/coverage/not-looked-up';
import type { Query } from '../../lib/domain/coverage';

const query = (words: string, over: Partial<Query> = {}): Query => ({
  ...{ words, field: 'mark', match: 'exact', day: '2026-11-01', hits: 1, taken: 1 },
  ...over,
});
const contains = (words: string) => query(words, { match: 'contains' });
const searches = (...queries: Query[]): AnsweringList => ({
  ...{ demonstration: false, regimes: ['CN'], coverage: { queries } },
});
const whole = (...regimes: string[]): AnsweringList => ({ demonstration: false, regimes });
const wordsOf = (lists: AnsweringList[], title: string, brand?: string) =>
  lookUpGaps(lists)(brand ? { title, brand } : { title })?.words;

describe('a whole register answers for everything in its regime', () => {
  test.each<[string, AnsweringList[]]>([
    ['alone', [whole('CN')]],
    ['beside searches in it', [whole('CN'), searches(query('ASICS'))]],
    ['beside made-up data', [whole('CN'), { demonstration: true, regimes: ['CN'] }]],
    ['as part of a list', [{ ...searches(), coverage: { queries: [], whole: ['CN'] } }]],
  ])('%s', (_, lists) => {
    expect(wordsOf(lists, 'Zorvex shoes', 'Zorvex')).toBeUndefined();
  });

  test('and for nothing in another', () => {
    expect(lookUpGaps([whole('RU'), searches(query('ASICS'))])({ title: 'x', brand: 'Zorvex' })).toEqual({
      words: ['Zorvex'],
      inPart: [],
      regimes: ['CN'],
    });
  });

  test('made-up data answers for nobody, and alone asks for nothing', () => {
    const made = { demonstration: true, regimes: ['CN'] };
    expect(wordsOf([made], 'Zorvex shoes')).toBeUndefined();
    expect(wordsOf([made, searches(query('ASICS'))], 'x', 'Zorvex')).toEqual(['Zorvex']);
  });

  test('own marks are no register', () => {
    const own = { demonstration: false, regimes: ['own'] };
    expect(wordsOf([own], 'Zorvex shoes')).toBeUndefined();
    expect(wordsOf([own, searches(query('ASICS'))], 'x', 'Zorvex')).toEqual(['Zorvex']);
  });
});

test.each<[string, Query, string, string[] | undefined]>([
  ['exact for the very name', query('ASICS'), 'ASICS', undefined],
  ['in another case, width and spacing', query('ＡＳＩＣＳ'), 'a s i c s', undefined],
  ['in traditional characters', query('亞瑟士'), '亚瑟士', undefined],
  ['exact for a part of it', query('ASICS'), 'ASICS Tiger', ['ASICS Tiger']],
  ['for all that contain a part of it', contains('ASICS'), 'ASICS Tiger', undefined],
  ['for all that contain a piece of its word', contains('SIC'), 'ASICS', ['ASICS']],
  ['for all that contain characters of it', contains('耐克'), '耐克森', undefined],
  ['for something longer', contains('ASICS Tiger'), 'ASICS', ['ASICS']],
  ['that broke off', query('ASICS', { hits: 300, taken: 100 }), 'ASICS', ['ASICS']],
  ['without a hit', query('ASICS', { hits: 0, taken: 0 }), 'ASICS', undefined],
  ['for a holder', query('ASICS', { field: 'holder' }), 'ASICS', ['ASICS']],
  ['for a number', query('ASICS', { field: 'number' }), 'ASICS', ['ASICS']],
  ['in another register', query('ASICS', { regime: 'US' }), 'ASICS', ['ASICS']],
  ['for one of two names', query('ASICS'), 'ASICS/亚瑟士', ['亚瑟士']],
  ['for both names as they stand', query('ASICS/亚瑟士'), 'ASICS/亚瑟士', undefined],
  ['for a name with a number', query('361度'), '361度', undefined],
])('a search %s: %o for the brand %s', (_, search, brand, words) => {
  expect(wordsOf([searches(search)], 'running shoes', brand)).toEqual(words);
});

test('each of two names of a brand may have a search of its own', () => {
  expect(wordsOf([searches(query('ASICS'), query('亚瑟士'))], '', '亚瑟士（ASICS）')).toBeUndefined();
});

test('a search that broke off is told apart from none', () => {
  const [gap, other] = ['ASICS', 'Zorvex'].map((brand) =>
    lookUpGaps([searches(query('asics', { hits: 9, taken: 1 }))])({ title: '', brand }),
  );
  expect(gap!.inPart).toEqual(['ASICS']);
  expect(other!.inPart).toEqual([]);
});

describe('a title without a brand field', () => {
  const lists = [searches(query('ASICS'), query('New Balance'), query('亚瑟士'), contains('耐克'))];

  test.each([
    'ASICS running shoes for men, size 42',
    'ASICS GT-2000 waterproof trail running shoes, EU 42',
    'New Balance 574 sneakers',
    '亚瑟士男士跑步鞋2024新款透气',
    '耐克女鞋',
    'ASICS кроссовки',
  ])('was looked up where the words that name something were: %s', (title) => {
    expect(wordsOf(lists, title)).toBeUndefined();
  });

  test.each<[string, string[]]>([
    ['Zorvex running shoes', ['Zorvex']],
    ['ASICS Zorvex running shoes', ['Zorvex']],
    ['Shoes by Apple, not ASICS', ['Apple']],
    ['Coach leather handbag', ['Coach']],
    ['Under Armour hoodie by ASICS', ['Under Armour']],
    ['正品 亚瑟士 小米手环', ['小米']],
    ['NewBalancer shoes', ['NewBalancer']],
  ])('was not where one of them was not: %s', (title, words) => {
    expect(wordsOf(lists, title)).toEqual(words);
  });

  test.each(['running shoes for men, size 42', '新款男鞋透气', '42', ''])(
    'in which nothing names anything was looked up by nobody: %j',
    (title) => {
      expect(wordsOf(lists, title)).toEqual([]);
    },
  );

  test('is what counts where the brand field holds no letter', () => {
    expect(wordsOf(lists, 'Zorvex shoes', '™ –')).toEqual(['Zorvex']);
  });
});

test('a list of searches that does not say whose register was asked answers for none', () => {
  expect(wordsOf([{ ...searches(query('ASICS')), regimes: [] }], 'x', 'ASICS')).toEqual(['ASICS']);
});
