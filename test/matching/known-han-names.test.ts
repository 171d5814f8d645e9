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
