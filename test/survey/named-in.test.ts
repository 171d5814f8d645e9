import { describe, expect, test } from 'vitest';
import { namedIn } from '../../lib/survey/named-in';
import { standsIn } from '../../lib/survey/words-in';

describe('words stand in a text', () => {
  test.each([
    ['Nike', 'NIKE running shoes', true, 'in another case'],
    ['nike', 'ＮＩＫＥ shoes', true, 'in another width'],
    ['air max', 'Air  Max 90', true, 'with another gap'],
    ['art', 'startling party', false, 'not inside longer words'],
    ['Nike', 'Nike90', false, 'not before digits of the same word'],
    ['Nike', 'fits Nike-like soles', true, 'before a hyphen'],
    ['耐克', '正品耐克运动鞋', true, 'where no spaces part words'],
    ['nike', '耐克nike运动鞋', true, 'between characters of another script'],
    ['', 'anything', false, 'an empty word stands nowhere'],
    ['art', 'party art', true, 'behind a place where it did not'],
  ])('%j in %j: %j, %s', (words, text, expected) => {
    expect(standsIn(words, text)).toBe(expected);
  });
});

describe('the marks that an offer names', () => {
  const marks = [{ markText: 'NIKE', variants: ['耐克', 'Nyke'] }];
  const found = { mark: 'NIKE', words: 'Nlke', relation: 'similar' as const, regime: 'CN' };

  test('are those that the lists found, with what the lists say of the words', () => {
    expect(namedIn({ title: 'Nlke shoes' }, [found], marks)).toEqual([
      { mark: 'NIKE', words: 'Nlke', relation: 'similar' },
    ]);
  });

  test('and those whose variants stand there, though no list has them', () => {
    expect(namedIn({ title: '耐克 shoes', seller: 'nyke shop' }, [], marks)).toEqual([
      { mark: 'NIKE', words: '耐克' },
      { mark: 'NIKE', words: 'Nyke' },
    ]);
  });

  test('the same words count once, as the record that is closest to them', () => {
    const identical = { ...found, relation: 'identical' as const, regime: 'US' };
    expect(namedIn({ title: 'Nlke' }, [identical, found], marks)).toEqual([
      { mark: 'NIKE', words: 'Nlke', relation: 'identical' },
    ]);
  });

  test('the person’s own mark is in no register by being theirs', () => {
    const own = { ...found, words: 'NIKE', relation: 'identical' as const, regime: 'own' };
    expect(namedIn({ title: 'NIKE' }, [own], marks)).toEqual([{ mark: 'NIKE', words: 'NIKE' }]);
  });

  test('are none where another mark was found', () => {
    expect(namedIn({ title: 'PUMA shoes' }, [{ ...found, mark: 'PUMA', words: 'PUMA' }], marks)).toEqual([]);
  });
});
