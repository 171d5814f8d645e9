import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { fc } from '../properties';
import { recordalsOf } from './list-of';
import { placesOf } from './oracle';

/** Few letters, so that random marks and texts meet often; several scripts, look-alikes among them. */
const LETTERS = [
  'a',
  'b',
  'A',
  'É',
  'é',
  'l',
  'I',
  '1',
  '0',
  'о',
  'н',
  'Ω',
  '克',
  '耐',
  '樂',
  '乐',
  'ナ',
  '나',
  'ß',
  'Ａ',
  '𝐀',
  '𠀀',
];
const BETWEEN = [' ', '-', '.', '\u200b', '™', '👟', "'"];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...BETWEEN) },
);
const phrase = (maxLength: number) =>
  fc.array(piece, { minLength: 1, maxLength }).map((pieces) => pieces.join(''));

test('every place the naive search finds is a candidate, at exactly these offsets or widened by the mark’s own punctuation', () => {
  fc.assert(
    fc.property(fc.array(phrase(6), { minLength: 1, maxLength: 8 }), phrase(30), (marks, text) => {
      const index = openIndex(compileIndex(recordalsOf(marks)));
      const found = index.find({ text, field: 'title' });
      marks.forEach((mark, row) => {
        for (const [start, end] of placesOf(mark, text)) {
          const covering = found.find(
            (c) =>
              c.row === row &&
              c.start <= start &&
              c.end >= end &&
              c.end - c.start <= end - start + mark.length,
          );
          expect(
            covering,
            `${JSON.stringify(mark)} at ${start}–${end} of ${JSON.stringify(text)}`,
          ).toBeDefined();
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('a candidate called exact is, character by character, the mark', () => {
  fc.assert(
    fc.property(fc.array(phrase(6), { minLength: 1, maxLength: 8 }), phrase(30), (marks, text) => {
      const index = openIndex(compileIndex(recordalsOf(marks)));
      const plain = (written: string) => written.normalize('NFC').replace(/[™\s\p{Cf}]/gu, '');
      for (const { row, start, end, reasons } of index.find({ text, field: 'title' })) {
        if (reasons[0] === 'exact') expect(plain(marks[row]!)).toContain(plain(text.slice(start, end)));
      }
    }),
    { numRuns: 300 },
  );
});

test('no candidate is reported twice, all lie in the text, and the strongest come first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase(6), { minLength: 1, maxLength: 8 }), phrase(30), (marks, text) => {
      const found = openIndex(compileIndex(recordalsOf(marks))).find({ text, field: 'title' });
      const places = found.map(({ row, start, end }) => `${row} ${start} ${end}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { start, end, confidence } of found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
      }
      expect(found.map((c) => c.confidence)).toEqual(found.map((c) => c.confidence).sort((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});

test('the order of the list changes nothing but the rows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase(5), { minLength: 2, maxLength: 8 }), phrase(25), (marks, text) => {
      const places = (list: string[]) =>
        openIndex(compileIndex(recordalsOf(list)))
          .find({ text, field: 'title' })
          .map((c) => [list[c.row], c.start, c.end, c.relation, c.confidence].join(' '))
          .sort();
      expect(places([...marks].reverse())).toEqual(places(marks));
    }),
    { numRuns: 300 },
  );
});
