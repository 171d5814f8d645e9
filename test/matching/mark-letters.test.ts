import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { IndexSections } from '../../lib/matching/index/sections';
import { hashPrefixes, MAX_KEY, plainHash, plainSpan } from '../../lib/matching/keys/span-hash';
import { Scan } from '../../lib/text/scan';
import { fc } from '../properties';
import { recordalsOf } from './list-of';

const sectionsOf = (marks: readonly string[]) => new IndexSections(compileIndex(recordalsOf(marks)));
const scan = new Scan();
const read = (text: string) => {
  const { units, skeletons, length } = scan.read(text);
  return { units: [...units.subarray(0, length)], skeletons: [...skeletons.subarray(0, length)] };
};

/** What a scan reads of each mark, beside the letters read off its bytes, and the mark made ready for a hit. */
function expectScanned(marks: readonly string[]): void {
  const sections = sectionsOf(marks);
  for (let id = 0; id < sections.marks; id++) {
    const { text } = sections.scanOf(id);
    const expected = read(text);
    const { units, skeletons, length } = sections.lettersOf(id);
    const told = { units: [...units.subarray(0, length)], skeletons: [...skeletons.subarray(0, length)] };
    expect(told, text).toEqual(expected);
    const mark = sections.mark(id);
    expect({ units: mark.units, skeletons: mark.skeletons }, text).toEqual(expected);
    expect(mark.text).toBe(text);
    const { starts, ends, kinds, gaps } = scan.read(text);
    for (let at = 0; at < mark.length; at++)
      expect([mark.starts[at], mark.ends[at], mark.kinds[at], mark.gaps[at]], text).toEqual([
        starts[at],
        ends[at],
        kinds[at],
        gaps[at],
      ]);
  }
}

test('the letters of a mark are those that its scan has', () => {
  expectScanned([
    'NIKE',
    'nike',
    'Marks & Spencer',
    'Yahoo!',
    '$ONY',
    'A+',
    '3M',
    '7-ELEVEN',
    "L'Oréal",
    '耐克',
    'ナイキ',
    'Straße',
    'ﬁla',
    'NIKE™',
    '𝐍𝐈𝐊𝐄',
    'lIl1',
    'x'.repeat(63),
    'x'.repeat(64),
    'x'.repeat(65),
    `${'word '.repeat(70)}end`,
    'a\u200bb',
    'e\u0301t',
  ]);
});

test('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.stringMatching(/^[A-Za-z0-9 &.'-]{1,70}$/),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (marks) => expectScanned(marks)),
    { numRuns: 25 },
  );
});

test('the hash of a span is the same from the prefixes as from its units', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(units, fc.nat(), fc.nat(), (numbers, first, more) => {
      const start = first % numbers.length;
      const end = Math.min(numbers.length, start + (more % (MAX_KEY + 2)));
      const prefixes = new Int32Array(numbers.length + 1);
      hashPrefixes(Uint16Array.from(numbers), numbers.length, prefixes);
      expect(plainSpan(prefixes, start, end)).toBe(plainHash(numbers, start, end));
    }),
  );
});

test.each([
  ['nike shoes 42 (new) – no', false],
  ['nike shoes 42 (new)', true],
  ['', true],
  ['1:1 @ $9!', true],
  ['café', false],
  ['耐克', false],
  ['a\u200bb', false],
  ['😀', false],
])('%j is ASCII: %s', (text, isAscii) => {
  expect(scan.read(text).isAscii).toBe(isAscii);
});

test.each([
  ['nike 耐克', true],
  ['ナイキ', false],
  ['한국', false],
  ['café', false],
  ['nike', false],
])('%s holds Han: %s', (text, holds) => {
  expect(scan.read(text).holdsHan()).toBe(holds);
});

test('what a text had is forgotten with the next', () => {
  expect(scan.read('耐克').isAscii).toBe(false);
  expect(scan.read('nike').isAscii).toBe(true);
});
