import { describe, expect, test } from 'vitest';
import type { ScreenedField } from '../../lib/matching/candidate';
import { indexOf } from './list-of';

/** Well-known names of two characters, among others that nobody knows and a name of three. */
const MARKS = [
  ...[
    '耐克',
    '戴森',
    '美的',
    '华为',
    '小米',
    '海尔',
    '三星',
    '李宁',
    '京东',
    '顺丰',
    '得力',
    '大宝',
    '芬达',
    '本田',
    '丰田',
  ],
  ...['佳雪', '维卓', '云峰', '荣德', '星巴克'],
];
const others = Array.from({ length: 20_000 }, (_, number) => `Zorvex ${number}`);
const index = indexOf(...MARKS, ...others);
const CHECK_FIRST = 0.5;

const confidence = (sign: string, mark: string, field: ScreenedField) =>
  index.find({ text: sign, field }).find(({ row }) => MARKS[row] === mark)?.confidence ?? 0;

describe.each(['brand', 'seller'] as const)('a sign of two Han characters as %s', (field) => {
  test.each([
    ['克耐', '耐克', 'the characters have changed places'],
    ['为华', '华为', 'the same'],
    ['米小', '小米', 'the same'],
    ['戴生', '戴森', 'sheng for sen'],
    ['美地', '美的', '的 is read di in this name'],
    ['山星', '三星', 'shan for san'],
    ['李林', '李宁', 'lin for ning'],
    ['分大', '芬达', 'both written by their sound'],
    ['奈客', '耐克', 'the same'],
    ['本天', '本田', 'one character by its sound'],
  ])('%s may come from %s: %s', (sign, mark) => {
    expect(confidence(sign, mark, field)).toBeGreaterThanOrEqual(CHECK_FIRST);
  });

  test.each([
    ['东京', '京东', 'a city'],
    ['惊动', '京东', 'a word: to disturb'],
    ['奉天', '丰田', 'a city'],
    ['打包', '大宝', 'a word: to pack'],
    ['雪佳', '佳雪', 'nobody knows 佳雪'],
    ['卓维', '维卓', 'nobody knows 维卓'],
    ['德荣', '荣德', 'nobody knows 荣德'],
    ['大米', '小米', 'shares a character, and neither sound nor shape of the other'],
    ['海信', '海尔', 'another brand'],
    ['三菱', '三星', 'another brand'],
    ['华硕', '华为', 'another brand'],
  ])('%s does not come from %s: %s', (sign, mark) => {
    expect(confidence(sign, mark, field)).toBeLessThan(CHECK_FIRST);
  });
});

test.each([
  ['戴生官方旗舰店', '戴森'],
  ['克耐专卖店', '耐克'],
  ['美地旗舰店', '美的'],
])('the name of the shop %s may come from %s', (sign, mark) => {
  expect(confidence(sign, mark, 'seller')).toBeGreaterThanOrEqual(CHECK_FIRST);
});

test('a longer name in which such characters stand is no such sign', () => {
  expect(confidence('克耐特机械', '耐克', 'seller')).toBeLessThan(CHECK_FIRST);
});

describe.each(['brand', 'seller'] as const)('a sign of three Han characters and more as %s', (field) => {
  const KNOWN = [
    '奥利奥',
    '大白兔',
    '康师傅',
    '六个核桃',
    '农夫山泉',
    '可口可乐',
    '周大福',
    '中国平安',
    '同仁堂',
  ];
  const list = indexOf(...KNOWN, '荣德佳', ...others);
  const found = (sign: string, mark: string) =>
    list.find({ text: sign, field }).find(({ row }) => [...KNOWN, '荣德佳'][row] === mark)?.confidence ?? 0;

  test.each([
    ['粤力奥', '奥利奥', 'one by its shape, one by its sound'],
    ['澳利粤', '奥利奥', 'two by shape and sound'],
    ['六一核桃', '六个核桃', 'another character in one place of four'],
    ['七个核桃', '六个核桃', 'the first, a number'],
    ['农民山泉', '农夫山泉', 'another in one place of four'],
    ['可日可乐', '可口可乐', 'one by its shape'],
    ['六一核桃旗舰店', '六个核桃', 'the name of a shop'],
  ])('%s may come from %s: %s', (sign, mark) => {
    expect(found(sign, mark)).toBeGreaterThanOrEqual(CHECK_FIRST);
  });

  test.each([
    ['奥利兹', '奥利奥', 'another last character'],
    ['奥密奥', '奥利奥', 'another inside'],
    ['好白兔', '大白兔', 'another first character'],
    ['粤力粤', '奥利奥', 'each exchanged, one of them twice'],
    ['康大傅', '康师傅', 'another inside'],
  ])('%s is told of beside %s, with care: %s', (sign, mark) => {
    expect(found(sign, mark)).toBeGreaterThan(0);
  });

  test.each([
    ['周大生', '周大福', 'another jeweller, and a known one'],
    ['中国人保', '中国平安', 'what they share is the country'],
    ['同福堂', '同仁堂', 'any pharmacy may be so called'],
    ['荣德加', '同仁堂', 'nothing is left of it'],
    ['百事可乐', '可口可乐', 'two of four are others'],
    ['荣特佳', '荣德佳', 'nobody knows 荣德佳'],
    ['农业银行', '农夫山泉', 'three of four are others'],
  ])('%s is not shown beside %s: %s', (sign, mark) => {
    expect(found(sign, mark)).toBeLessThan(CHECK_FIRST);
  });
});
