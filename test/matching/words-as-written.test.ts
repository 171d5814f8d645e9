import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { IndexSections } from '../../lib/matching/index/sections';
import { hashPrefixes } from '../../lib/matching/keys/span-hash';
import { compareAsWritten, compareWord } from '../../lib/matching/scan/relation';
import { Runs } from '../../lib/matching/scan/runs';
import { Scan } from '../../lib/text/scan';
import { fc } from '../properties';
import { recordalsOf } from './list-of';

const markOf = (text: string) => new IndexSections(compileIndex(recordalsOf([text]))).mark(0);
const scanOf = (text: string) => new Scan().read(text);

test.each([
  ['NIKE', 'NIKE', ['exact']],
  ['NIKE', 'Nike', ['case']],
  ['Nike', 'nIKE', ['case']],
  ['WD40', 'wd40', ['case']],
  ['3M', '3M', ['exact']],
])('the mark %s in %s is told by one walk over its letters', (mark, text, reasons) => {
  expect(compareWord(scanOf(`new ${text} bag`), 3, markOf(mark))).toEqual(reasons);
});

test.each([
  ['NIKE', 'n-ike', 'a sign between'],
  ['NIKE', 'Nik\u200be', 'an invisible one between'],
  ['NIKE', 'Nike\u0301', 'an accent behind'],
  ['NIKE', 'ＮＩＫＥ', 'full width'],
  ['NIKE', 'Nlke', 'another letter'],
  ['FISH', 'ﬁsh', 'two letters in one character'],
  ['Yahoo!', 'Yahoo!', 'a mark with a sign of its own'],
  ['CASE LOGIC', 'case logic', 'a mark of two words'],
])('the mark %s in %s is left to the comparison letter by letter: %s', (mark, text) => {
  expect(compareWord(scanOf(text), 0, markOf(mark))).toBeUndefined();
});

test('where the walk tells anything, the comparison letter by letter tells the same', () => {
  const letter = fc.constantFrom(...'nNiIkK3eE4lsS-é\u0301\u200b@$ﬁ');
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z3-5]{2,6}$/),
      fc.array(letter, { maxLength: 8 }),
      (word, noise) => {
        const mark = markOf(word);
        for (const text of [word, word.toLowerCase(), word.toUpperCase(), noise.join('')]) {
          const scan = scanOf(`${text}${noise.join('')}`);
          if (scan.length < mark.length) continue;
          const told = compareWord(scan, 0, mark);
          if (told) expect(compareAsWritten(scan, 0, mark), `${word} in ${scan.text}`).toEqual(told);
        }
      },
    ),
  );
});

test('runs part a text wherever a word may begin, each is of one kind, and the hashes read with them are those of its prefixes', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 80 });
  const examples = ['', 'iPhone14 鞋', 'ﬁ㍿ 15㎝ナイキ', '𠮷野家 BEEF', 'a'.repeat(700), '鞋'.repeat(300)];
  fc.assert(
    fc.property(texts, (text) => {
      const scan = scanOf(text);
      const runs = new Runs().read(scan);
      const prefixes = new Int32Array(scan.length + 1);
      const hashed = new Runs().readHashing(scan, prefixes);
      expect(hashed.starts.subarray(0, hashed.count + 1)).toEqual(runs.starts.subarray(0, runs.count + 1));
      const expected = new Int32Array(scan.length + 1);
      hashPrefixes(scan.skeletons, scan.length, expected);
      expect(prefixes).toEqual(expected);
      expect(runs.starts[runs.count]).toBe(scan.length);
      const ofOneKind = Array.from({ length: runs.count }, (_, run) => {
        const kinds = scan.kinds.subarray(runs.starts[run], runs.starts[run + 1]);
        return kinds.every((kind) => kind === kinds[0]);
      });
      expect(ofOneKind.every(Boolean)).toBe(true);
    }),
    { examples: examples.map((one): [string] => [one]) },
  );
});
