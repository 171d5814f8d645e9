import { expect, test } from 'vitest';
import { fold, isEastAsianCode, isWordCode } from '../../../lib/verdict/use/fold';
import { Phrases } from '../../../lib/verdict/use/phrases';
import { fc } from '../../properties';

/** Letters that make words, breaks and East Asian runs meet often. */
const texts = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', ' ', '-', '用', '适', 'é', '1'),
  maxLength: 40,
});
const phrases = fc.uniqueArray(
  fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '用', '适', '1'), minLength: 1, maxLength: 5 })
    .filter((text) => text.trim() === text && !text.includes('  ')),
  { maxLength: 12 },
);

test('finds what a naive search finds: from the left, the longest, never inside a word', () => {
  fc.assert(
    fc.property(texts, phrases, (text, known) => {
      const file = new Phrases<string>();
      for (const phrase of known) file.add(phrase, phrase);
      const folded = fold(text);
      const found = file.in(folded).map(({ start, end, meaning }) => [start, end, meaning]);
      expect(found).toEqual(naive(folded, known));
    }),
    { numRuns: 2_000 },
  );
});

function naive(text: string, known: readonly string[]): [number, number, string][] {
  const found: [number, number, string][] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const insideWord = isWordCode(code) && at > 0 && isWordCode(text.charCodeAt(at - 1));
    const fits = known
      .filter((phrase) => !insideWord && text.startsWith(phrase, at) && !splitsWord(text, at + phrase.length))
      .sort((a, b) => b.length - a.length);
    if (!fits[0]) at++;
    else {
      found.push([at, at + fits[0].length, fits[0]]);
      at += fits[0].length;
    }
  }
  return found;
}

function splitsWord(text: string, at: number): boolean {
  return at < text.length && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at));
}

test('finds the same whatever was asked for before and whichever phrases came after that', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 3 }), texts, phrases, phrases, (before, text, some, more) => {
      const file = new Phrases<string>();
      for (const phrase of some) file.add(phrase, phrase);
      for (const earlier of before) file.in(fold(earlier));
      for (const phrase of more) file.add(phrase, phrase);
      const found = file.in(fold(text)).map(({ start, end, meaning }) => [start, end, meaning]);
      expect(found).toEqual(naive(fold(text), [...new Set([...some, ...more])]));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['an accent on its first letter', 'Étui pour', 'etui pour'],
  ['an accent on its second letter', 'für', 'fur'],
  ['capitals', 'COMPATIBLE With', 'compatible with'],
  ['full width', 'Ｆｉｔｓ', 'fits'],
  ['traditional characters', '適用於', '适用于'],
  ['one letter before a space', 'à prova de', 'a prova de'],
  ['a letter and a Han character', 'U盘', 'u盘'],
  ['a model behind it', 'Galaxy#', 'galaxy'],
])('a phrase with %s is found as it is folded', (_, phrase, folded) => {
  const file = new Phrases<true>();
  file.add(phrase, true);
  const text = phrase.endsWith('#') ? `${folded}5` : folded;
  expect(file.in(`x ${text} x`)).toEqual([{ start: 2, end: 2 + text.length, meaning: true }]);
});

test.each([
  ['another word that begins alike', 'fits', 'fitness'],
  ['the first letter alone', 'für', 'f'],
  ['its first two letters alone', 'für', 'fu'],
  ['a word that has it at its end', 'fits', 'outfits'],
  ['the first of its characters', '适用于', '适'],
  ['nothing', 'fits', ''],
])('and not in %s', (_, phrase, text) => {
  const file = new Phrases<true>();
  file.add(phrase, true);
  expect(file.in(text)).toEqual([]);
});

test('what a phrase stands for is joined where it is said how, in the order in which it came', () => {
  const file = new Phrases<string[]>((before, more) => [...before, ...more]);
  file.add('Réplica', ['es']);
  file.add('replica', ['en']);
  expect(file.in('replica')[0]!.meaning).toEqual(['es', 'en']);
  file.add('RÉPLICA', ['pt']);
  expect(file.in('replica')[0]!.meaning).toEqual(['es', 'en', 'pt']);
});

test('and is what came first where it is not', () => {
  const file = new Phrases<string>();
  file.add('Réplica', 'es');
  file.add('replica', 'en');
  expect(file.in('replica')[0]!.meaning).toBe('es');
});

test('folding never moves a character', { tags: ['heavy'] }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => fold(text).length === text.length),
  );
  expect(fold('ＲÉplica Ёлка ﾅｲｷ')).toHaveLength('ＲÉplica Ёлка ﾅｲｷ'.length);
  expect(isEastAsianCode(fold('適')!.charCodeAt(0))).toBe(true);
});
