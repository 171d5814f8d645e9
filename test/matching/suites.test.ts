import { describe, expect, test } from 'vitest';
import { hasShared, readShared } from '../bench/shared';
import { indexOf } from './list-of';

/**
 * Other projects' cases as data: BurntSushi/aho-corasick (MIT), UTS 39 (Unicode-3.0), dnstwist (Apache-2.0), watchman
 * (Apache-2.0) and rigour (MIT).
 */
const suite = <T>(name: string): T => JSON.parse(hasShared ? readShared(`suites/${name}.json`) : '{}') as T;

interface AhoCase {
  name: string;
  patterns: string[];
  haystack: string;
  matches: [pattern: number, start: number, end: number][];
}

/** No two of them fold into one or look alike. */
const CHARACTERS = '甲乙丙丁戊庚辛壬癸子寅卯辰午未申酉戌亥春夏秋冬东南西';

describe.skipIf(!hasShared)('suites of other projects (needs ../shared)', () => {
  const { collections, groups } = suite<{
    collections?: Record<string, string[]>;
    groups?: Record<string, AhoCase[]>;
  }>('aho_corasick_burntsushi');
  const cases = (collections?.overlapping ?? []).flatMap((group) => groups?.[group] ?? []);

  /**
   * The cases look for patterns inside words, where no mark is. In Chinese every character may begin a word: with a
   * character for each letter all of them are ours. An empty pattern is a figurative mark, and stands nowhere.
   */
  test.each(cases.map((one) => [one.name, one] as const))(
    'aho-corasick %s: all overlapping matches, and no other',
    (_, { patterns, haystack, matches }) => {
      const letters = [...new Set(patterns.join('') + haystack)];
      const inChinese = (text: string) =>
        [...text].map((letter) => CHARACTERS.charAt(letters.indexOf(letter))).join('');
      expect(letters.length).toBeLessThanOrEqual(CHARACTERS.length);
      const found = indexOf(...patterns.map(inChinese))
        .find({ text: inChinese(haystack), field: 'title', asWritten: true })
        .map(({ row, start, end }) => [row, start, end].join(' '));
      const wanted = matches.filter(([pattern]) => patterns[pattern] !== '');
      expect(found.sort()).toEqual(wanted.map((match) => match.join(' ')).sort());
    },
  );

  /** Scripts that UAX 31 (table 5) recommends, as far as letters of theirs look like Latin ones. */
  const RECOMMENDED =
    /[\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Han}]/u;

  /**
   * Left out are scripts of limited use or of none any more (Lisu, Osage, Deseret, Carian …), which most machines draw
   * as boxes; digits of other scripts, which are read as digits; and signs that are no letters (∪ for U, | for l),
   * which part words.
   */
  test('of the letters that UTS 39 takes for a Latin one, .98 leave the mark found as written', {
    tags: ['heavy'],
  }, () => {
    const { map } = suite<{ map: Record<string, string> }>('uts39_confusables_17');
    const measured = Object.entries(map).filter(
      ([from, to]) =>
        [...from].length === 1 && RECOMMENDED.test(from) && /\p{L}/u.test(from) && /^[A-Za-z]$/.test(to),
    );
    const missed = measured.filter(([from, to]) => {
      const found = indexOf(`Bodum${to}ak`).find({ text: `Bodum${from}ak`, field: 'brand' });
      return !found.some(({ relation }) => relation !== 'similar');
    });
    expect(measured.length).toBeGreaterThan(700);
    expect(missed.length / measured.length, missed.join(' ')).toBeLessThanOrEqual(0.02);
  });

  describe('dnstwist', () => {
    const MARK = 'Vorlandik';
    const { glyphs_ascii = {}, glyphs_unicode = {} } = suite<{
      glyphs_ascii?: Record<string, string[]>;
      glyphs_unicode?: Record<string, string[]>;
    }>('dnstwist_permutations');
    const at = (place: number, instead: string, width = 1) =>
      MARK.slice(0, place) + instead + MARK.slice(place + width);
    const places = [...MARK].map((_, place) => place);
    /**
     * Each kind that changes the name itself. The others change what is round it: subdomain and tld only an address
     * has, and a dictionary word joined to the name is the affix of `cases.csv`.
     */
    const KINDS: Record<string, string[]> = {
      addition: [...'abcxyz'].map((letter) => MARK + letter),
      bitsquatting: places.flatMap((place) =>
        [1, 2, 4, 8, 16]
          .map((bit) => String.fromCharCode(MARK.toLowerCase().charCodeAt(place) ^ bit))
          .filter((letter) => /[a-z]/.test(letter))
          .map((letter) => at(place, letter)),
      ),
      cyrillic: ['Vоrlandik', 'Vоrlаndik', 'Vorlаndіk'],
      hyphenation: places.slice(1).map((place) => at(place, '-', 0)),
      insertion: places.slice(1).map((place) => at(place, 'q', 0)),
      omission: places.map((place) => at(place, '')),
      plural: [`${MARK}s`],
      repetition: places.map((place) => at(place, MARK.charAt(place).repeat(2))),
      replacement: places.map((place) => at(place, 'q')),
      transposition: places
        .slice(1)
        .map((place) => at(place - 1, MARK.charAt(place) + MARK.charAt(place - 1), 2)),
      vowel_swap: places
        .filter((place) => /[aeiou]/i.test(MARK.charAt(place)))
        .flatMap((place) => [...'aeiou'].map((vowel) => at(place, vowel))),
    };
    const index = indexOf(MARK);
    const isMissed = (text: string) =>
      text.toLowerCase() !== MARK.toLowerCase() && index.find({ text, field: 'title' }).length === 0;

    test.each(Object.keys(KINDS))('%s: the name is still seen in every variant', (kind) => {
      expect(KINDS[kind]!.filter(isMissed)).toEqual([]);
    });

    test('every glyph that stands for one letter leaves the name in sight', () => {
      const letters = Object.entries({ ...glyphs_ascii, ...glyphs_unicode });
      const variants = letters.flatMap(([letter, glyphs]) =>
        places
          .filter((place) => MARK.charAt(place).toLowerCase() === letter)
          .flatMap((place) => glyphs.map((glyph) => at(place, glyph))),
      );
      expect(variants.length).toBeGreaterThan(50);
      expect(variants.filter(isMissed)).toEqual([]);
    });
  });

  /**
   * Watchman compares a name with a whole list entry, persons' names most of them, and counts words in common; a mark is
   * looked for in the words of a title. Ours are its pairs of which the one holds the other whole, spelled or ordered
   * otherwise; not ours are former names, names of another length, two letters wrong (AEROCARRIBEAN), and scores of
   * names that merely share words.
   */
  test.each([
    ['exact match', 'identical'],
    ['case insensitive match', 'identical'],
    ['slight misspelling', undefined],
    ['word reordering', 'similar'],
    ['extra words in query', 'identical'],
    ['exact affiliation match', 'identical'],
    ['completely different names', undefined],
    ['no matching affiliations', undefined],
    ['minimum term matches', undefined],
    ['index has longer name', undefined],
  ])('watchman, %s: %s', (name, relation) => {
    const { compare_name } = suite<{ compare_name: { case: string; query: string; index: string }[] }>(
      'watchman_cases',
    );
    const one = compare_name.find((pair) => pair.case === name)!;
    expect(indexOf(one.index).find({ text: one.query, field: 'title' })[0]?.relation).toBe(relation);
  });

  test('rigour: a letter taken for its like leaves a name found', () => {
    const { similar_pairs } = suite<{ similar_pairs: [string, string][] }>('rigour_compare');
    const missed = similar_pairs.filter(([from, to]) => {
      const found = indexOf(`Bodum${from}ark`).find({ text: `Bodum${to}ark`, field: 'title' });
      return found.length === 0;
    });
    expect(missed).toEqual([]);
  });
});
