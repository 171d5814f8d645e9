import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkCell } from '../../lib/lists/reading/mark-cell';
import { FURTHER_CELLS, MARK_CELLS } from './mark-cells';

function expectRead(cell: string, word: string, figure: boolean, further: readonly string[] = []): void {
  const shown = cell.replace(/\s+/g, ' ');
  const read = readMarkCell(cell);
  expect(read.markText).toBe(word);
  expect(read.aliases).toEqual(further);
  expect(read.figure ?? false).toBe(figure && word !== '');
  expect(read.markRaw).toBe(word === shown ? undefined : shown);
}

describe('the word of a mark cell, and what the office wrote about it', () => {
  test.each(MARK_CELLS.map((one) => [one[0], one] as const))('%s', (_, [cell, word, figure, , further]) => {
    expectRead(cell, word, figure, further);
  });

  test.each(FURTHER_CELLS.map((one) => [one[0], one] as const))('%s', (_, [cell, word, figure, further]) => {
    if (cell === 'N/A') expect(readMarkCell(cell)).toEqual({ markText: '', aliases: [] });
    else expectRead(cell, word, figure, further);
  });

  test('no letter of any word is lost: it stands in the word, in a further word, or in what was recorded', () => {
    for (const [cell] of MARK_CELLS) {
      const { markText, markRaw, aliases } = readMarkCell(cell);
      const shown = markRaw ?? markText;
      expect(shown).toBe(cell.replace(/\s+/g, ' '));
      for (const word of [markText, ...aliases]) expect(shown).toContain(word);
    }
  });
});

const TAILS = [
  '及图',
  '及图形',
  '（图形）',
  ' & Design',
  ' (stylized)',
  ' (figurative mark)',
  '+şekil',
  ' (комб.)',
  '＋図形',
  ' 및 도형',
];

test('a word in capitals comes back whole from behind every notation', () => {
  const word = fc.stringMatching(
    /^[BCDFGHJKLMNPQRSTVWXZ][AEIOU][BCDFGHJKLMNPQRSTVWXZ]{2}[AEIOU]{1,2}[KNRSX]$/,
  );
  fc.assert(
    fc.property(word, fc.constantFrom(...TAILS), (mark, tail) => {
      expect(readMarkCell(mark + tail).markText).toBe(mark);
    }),
  );
});

test('any text is read, in bounded time, and what is left of it stood there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const { markText, aliases } = readMarkCell(text);
      expect(markText.length).toBeLessThanOrEqual(200);
      const shown = text.replace(/[\s\u00a0\u3000]+/g, ' ');
      for (const word of [markText, ...aliases]) expect(shown).toContain(word.trim().split(' ')[0]!);
    }),
  );
  for (const hostile of [
    '('.repeat(5_000),
    '«'.repeat(5_000),
    '及图'.repeat(3_000),
    'и '.repeat(5_000),
    '图形,'.repeat(3_000),
  ])
    expect(readMarkCell(hostile).markText.length).toBeLessThanOrEqual(200);
});

const BRANDS = '../shared/brands/name_suggestion_index_names.txt';

test.skipIf(!existsSync(BRANDS))('names of 20,161 brands stay what they are (needs ../shared/brands)', () => {
  const names = readFileSync(BRANDS, 'utf8')
    .split('\n')
    .map((name) => name.replace(/\s+/g, ' ').trim());
  const changed = names.filter((name) => readMarkCell(name).markText !== name);
  expect(changed).toEqual(['[solidcore]']);
});
