import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarkCell } from '../../lib/lists/reading/mark-cell';
import { fc } from '../properties';
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

describe('what a program read out of a picture is no mark', () => {
  test.each([
    [
      'of a word processor',
      'Ы 9 - 5 = | Word (Сбой) — o Е oo | Файл Вид Окно — сс( 8 9 7 < 15| [ T & A',
      '',
      [],
    ],
    [
      'of a browser',
      '@ —| © Tab X Docs Х — A\\ Page Х — 10.0.0.1/abc X | scan.pdf X | 1 2 3 + м с @ © @',
      '',
      [],
    ],
    [
      'behind the word',
      'ZORVEX | @ New Tab X — + c @ Q 1 2 3 = # v y | Файл v Печать т Эл S A # | - 0 1',
      'ZORVEX',
      [],
    ],
    [
      'behind two words',
      'ZORVEX / ЗОРВЕКС @ Ы 9° 5 |= з - Word са Ы 9 - M w Щ R Файл Вид S — Е | a 1 x',
      'ZORVEX',
      ['ЗОРВЕКС'],
    ],
    ['of any length', `Menu ${'File Edit View Insert Format '.repeat(20)}`, '', []],
    ['a sign', '§', '', []],
    ['two signs', '@!', '', []],
  ])('%s', (_, cell, word, further) => {
    const read = readMarkCell(cell);
    expect(read).toMatchObject({ markText: word, aliases: further, illegible: true });
    expect(cell).toContain(read.markRaw);
  });

  test.each([
    'C&A',
    'H',
    '7',
    '3M',
    'S.T. DUPONT PARIS MAÎTRE ORFÈVRE LAQUEUR ET MALLETIER DEPUIS 1872',
    'THE BEST OR NOTHING IS WHAT WE MAKE, AND A B C ARE THE FIRST LETTERS THAT WE LEARN',
  ])('%s is one', (mark) => {
    expect(readMarkCell(mark)).toEqual({ markText: mark, aliases: [] });
  });
});
