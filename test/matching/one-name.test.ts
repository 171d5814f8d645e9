import { describe, expect, test } from 'vitest';
import { otherNames } from '../../lib/matching/sign/one-name';
import { indexOf } from './list-of';

const OTHERS = ['Riddell', 'Bulldog', 'Redken', 'Kresco', 'Zirco', 'PUMA', 'Samsung', 'Gentle Monster'];
const confidenceIn = (marks: readonly string[], mark: string, sign: string) =>
  indexOf(...marks)
    .find({ text: sign, field: 'brand' })
    .find(({ row }) => marks[row] === mark)!.confidence;

describe('a name that a list writes in several ways is one name', () => {
  test.each([
    ['Red Bull', ['RED BULL', 'Red-Bull'], 'Rid Bull'],
    ['Samsung', ['SAMSUNG', 'SÂMSUNG'], 'Sansumg'],
    ['康师傅', ['康師傅'], '康帅傅'],
    ['Prudential', ['PRUDENTIAL'], 'prudentialmotors'],
  ])('%s beside %j is as near to %s as alone', (mark, writings, sign) => {
    const others = OTHERS.filter((other) => other !== mark);
    const alone = confidenceIn([mark, ...others], mark, sign);
    for (const one of [mark, ...writings])
      expect(confidenceIn([mark, ...writings, ...others], one, sign)).toBeCloseTo(alone, 1);
  });

  test('other names take from it what they are like the sign themselves', () => {
    const alone = confidenceIn(['Kresco', ...OTHERS], 'Kresco', 'Cresco');
    expect(confidenceIn(['Kresco', 'Tresco', 'Bresco', ...OTHERS], 'Kresco', 'Cresco')).toBeLessThan(alone);
  });
});

test('of other names each counts once, by the writing that is strongest', () => {
  const likenesses = [
    { name: 'a', strength: 4 },
    { name: 'a', strength: 3 },
    { name: 'b', strength: 2 },
    { name: 'c', strength: 1 },
  ];
  expect(otherNames(likenesses)).toEqual([3, 3, 5, 6]);
});

describe('what a bank, a hotel or a firm is called is no part that names it', () => {
  const marks = ['中国银行', '三菱UFJ銀行', '中国软动', 'ORION 好丽颜'];
  const index = indexOf(...marks);
  const named = (sign: string) => index.find({ text: sign, field: 'brand' }).map(({ row }) => marks[row]);
  test.each(['富邦银行', '富邦銀行', '银行'])('%s', (sign) => expect(named(sign)).toEqual([]));
  test.each([
    ['软动', '中国软动'],
    ['好丽颜', 'ORION 好丽颜'],
    ['三菱电机', '三菱UFJ銀行'],
  ])('but %s is a part of %s', (sign, mark) => expect(named(sign)).toContain(mark));
});
