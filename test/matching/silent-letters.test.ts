import { describe, expect, test } from 'vitest';
import { NameLetters } from '../../lib/matching/names/name-letters';
import { endsWithSilentE, isHeardR } from '../../lib/matching/sign/silent-letters';
import { Scan } from '../../lib/text/scan';
import { indexOf } from './list-of';

const nameOf = (text: string) => new NameLetters().read(new Scan().read(text));

/** What the likeness of a sign to a mark comes to; in log-odds. */
function alike(sign: string, mark: string): number {
  const [found] = indexOf(mark).find({ text: sign, field: 'brand' });
  return found!.terms.find(({ key }) => key === 'sign_alike')!.logOdds;
}

describe('an e at the end of a mark', () => {
  test.each(['FOLTENE', 'Marlone', 'Cavine', 'Belrose', 'Tri Mone'])('is silent in %s', (name) => {
    expect(endsWithSilentE(nameOf(name))).toBe(true);
  });

  test.each([
    ['Zoe', 'a vowel is before it'],
    ['Chloe', 'a vowel is before it'],
    ['Marlona', 'it is no e'],
    ['Marelon', 'it does not end the name'],
    ['Tri Me', 'it is half of a word'],
    ['アスペ', 'kana are spelt as they sound'],
  ])('is heard in %s: %s', (name) => {
    expect(endsWithSilentE(nameOf(name))).toBe(false);
  });

  test.each([
    ['Marlon', 'Marlone', 'Marlona'],
    ['Cavin', 'Cavine', 'Cavino'],
    ['Lorett', 'Lorette', 'Loretta'],
    ['Belros', 'Belrose', 'Belrosa'],
    ['Trimon', 'Trimone', 'Trimono'],
  ])('%s is nearer to %s than to %s', (sign, silent, heard) => {
    expect(alike(sign, silent)).toBeGreaterThan(alike(sign, heard));
  });

  test('but what is left out before it is left out', () => {
    expect(alike('Marlo', 'Marlone')).toBeLessThan(alike('Marlo', 'Marloe'));
  });
});

describe('an r', () => {
  test.each([
    ['Kalem', 'Karlem', 'Kaslem'],
    ['Fadel', 'Fardel', 'Fasdel'],
    ['Nolan', 'Norlan', 'Noslan'],
    ['Mavito', 'Marvito', 'Masvito'],
    ['Pudelix', 'Purdelix', 'Pusdelix'],
    ['Fardel', 'Fadel', 'Fabel'],
  ])('before a consonant is hardly heard: %s is nearer to %s than to %s', (mark, near, far) => {
    expect(alike(near, mark)).toBeGreaterThan(alike(far, mark));
  });

  test.each([
    ['Maoni', 'Maroni', 'Masoni'],
    ['Leolin', 'Lerolin', 'Lesolin'],
    ['Bandox', 'Brandox', 'Bsandox'],
  ])('before a vowel is a letter like another: %s is as near to %s as to %s', (mark, near, far) => {
    expect(alike(near, mark)).toBeCloseTo(alike(far, mark));
  });

  test('is heard between vowels and where a word begins, not before a consonant or at the end', () => {
    expect(isHeardR(nameOf('Barolun'), 2)).toBe(true);
    expect(isHeardR(nameOf('Veuve Royale'), 5)).toBe(true);
    expect(isHeardR(nameOf('Barlun'), 2)).toBe(false);
    expect(isHeardR(nameOf('Lunar'), 4)).toBe(false);
    expect(isHeardR(nameOf('Lunar Orbit'), 4)).toBe(false);
  });
});
