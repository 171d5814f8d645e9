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

test('folding never moves a character', { tags: ['heavy'] }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => fold(text).length === text.length),
  );
  expect(fold('ＲÉplica Ёлка ﾅｲｷ')).toHaveLength('ＲÉplica Ёлка ﾅｲｷ'.length);
  expect(isEastAsianCode(fold('適')!.charCodeAt(0))).toBe(true);
});
