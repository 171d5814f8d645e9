import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = ['银兴', '银竹', '国吉', '丹本', '迪国', '山草', '佳雪', '汇枫'];
const others = Array.from({ length: 20_000 }, (_, number) => `Zorvex ${number}`);
const index = indexOf(...MARKS, ...others);
const HARDLY = 0.06;

const confidence = (sign: string, mark: string) =>
  index.find({ text: sign, field: 'brand' }).find(({ row }) => MARKS[row] === mark)?.confidence ?? 0;

test.each([
  ['大西洋銀行', '银兴', '银行 is a bank'],
  ['渣打國際商業銀行', '国吉', '国际 is international'],
  ['日本調剤', '丹本', '日本 is Japan'],
  ['帝国磁器工場', '迪国', '帝国 is an empire'],
  ['书亦烧仙草', '山草', '仙草 is a herb'],
  ['香港上海汇丰银行', '汇枫', '汇丰 is the name of another, inside a longer one'],
])('a longer name in which two characters are near a mark is not made from it: %s, %s (%s)', (sign, mark) => {
  expect(confidence(sign, mark)).toBeLessThan(HARDLY);
});

test.each([
  ['银幸', '银兴', 'by its sound, and no more than the name'],
  ['佳血', '佳雪', 'the same'],
  ['佳血旗舰店', '佳雪', 'a word for a shop behind it'],
  ['国击', '国吉', 'by its sound'],
])('a sign that is no more may be: %s, %s (%s)', (sign, mark) => {
  expect(confidence(sign, mark)).toBeGreaterThan(HARDLY);
});
