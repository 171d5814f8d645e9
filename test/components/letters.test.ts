import { describe, expect, test } from 'vitest';
import { codePoints, compareLetters, makeVisible } from '../../components/explanation/letters';
import { fc } from '../properties';

/** "N[l]ke": the letters that differ in brackets. */
function drawn(stretches: { text: string; differs: boolean }[]): string {
  return stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}

describe('letters that differ between a mark and the words of a listing', () => {
  test.each([
    ['NIKE', 'nike', 'NIKE', 'nike', 'letter case alone is no difference'],
    ['NIKE', 'ＮＩＫＥ', 'NIKE', 'ＮＩＫＥ', 'character width alone is no difference'],
    ['NIKE', 'Nlke', 'N[I]KE', 'N[l]ke', 'a small L in place of an I'],
    ['NIKE', 'N1KE', 'N[I]KE', 'N[1]KE', 'a digit in place of a letter'],
    ['NIKE', 'НIКЕ', '[N]I[KE]', '[Н]I[КЕ]', 'Cyrillic letters that look the same'],
    ['adidas', 'adiddas', 'adidas', 'adid[d]as', 'one letter too many'],
    ['GUCCI', 'GUCI', 'GUC[C]I', 'GUCI', 'one letter too few'],
    ['NIKE', 'N I K E', 'NIKE', 'N[ ]I[ ]K[ ]E', 'spaces between the letters'],
    ['耐克', '耐刻', '耐[克]', '耐[刻]', 'one Han character differs'],
    ['😀A', '😁A', '[😀]A', '[😁]A', 'a character outside the first plane stays whole'],
  ])('%s beside %s', (mark, words, markDrawn, wordsDrawn) => {
    const compared = compareLetters(mark, words);
    expect(drawn(compared.mark)).toBe(markDrawn);
    expect(drawn(compared.words)).toBe(wordsDrawn);
  });

  test('a picture is not compared with the words that name its holder', () => {
    const compared = compareLetters('picture of Puma', 'Puma', true);
    expect([drawn(compared.mark), drawn(compared.words)]).toEqual(['picture of Puma', 'Puma']);
  });

  test('nothing is lost, whatever the two texts are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 140 }),
        fc.string({ unit: 'binary', maxLength: 140 }),
        (a, b) => {
          const { mark, words } = compareLetters(a, b);
          expect(mark.map(({ text }) => text).join('')).toBe(a);
          expect(words.map(({ text }) => text).join('')).toBe(b);
        },
      ),
    );
  });

  test('what nobody can see is shown by its code point', () => {
    expect(makeVisible('N\u200Bi ke')).toBe('NU+200Bi␣ke');
    expect(codePoints('Н')).toBe('U+041D');
  });
});
