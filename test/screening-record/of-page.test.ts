import { describe, expect, test } from 'vitest';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { JSON_FORM } from '../../lib/screening-record/json-form';
import { gapsOfListings } from '../../lib/screening-record/page-gaps';
import { verifyRecord } from '../../lib/screening-record/verify';
import { flips } from './flips';
import { inPieces, PAGE_SUBJECT, recordFile, smallFile } from './record';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const shownIn = (page: string) => page.replace(/<script.*<\/script>/g, '');

test('a record of a page says which page, how far it was read, and what of it was not', async () => {
  const shown = shownIn(await recordFile(HTML_FORM, PAGE_SUBJECT));
  for (const words of [
    'https://www.example.com/s?k=shoes&amp;p=1',
    '2 / 3',
    'gave no listing and were not checked: 1',
    'Some cards look unlike what we know',
    'on further pages of results',
    'frames',
    'descriptions, reviews and messages were not',
    'Pictures, logos',
    'This is no clearance',
  ])
    expect(shown, words).toContain(words);
  expect(shown).not.toContain('SHA-256 of its bytes');
});

test('all of that stands in every language', async () => {
  const [head] = JSON.parse(await recordFile(JSON_FORM, PAGE_SUBJECT)) as [
    { part: { v: number; notChecked: Record<string, string>[] } },
  ];
  expect(head.part.v).toBe(2);
  for (const sentence of head.part.notChecked) {
    expect(sentence.zh_CN).toMatch(/\p{Script=Han}/u);
    expect(sentence.ru).toMatch(/\p{Script=Cyrillic}/u);
  }
});

test('titles that the page cuts short and listings without a verdict are counted', () => {
  const said = gapsOfListings(['Case for Quorvane Ultra…', 'Case for Quorvane ...', 'Plain case. 3 pcs'], 5);
  expect(said.map(({ en }) => en)).toEqual([
    expect.stringContaining('no farther: 2'),
    expect.stringContaining('no verdict yet and are not in this record: 2'),
  ]);
  expect(gapsOfListings(['Plain case'], 1)).toEqual([]);
});

describe.each([
  ['page', HTML_FORM],
  ['JSON', JSON_FORM],
] as const)('as %s', (_, form) => {
  test('it is sound, and no longer with any byte of its head changed', { tags: ['heavy'] }, async () => {
    const file = smallFile(form, PAGE_SUBJECT);
    expect(await verifyRecord(inPieces(bytesOf(file)))).toMatchObject({ sound: true, rows: 1 });
    const head = file.indexOf('"part":"head"');
    for await (const [at, result] of flips(file, [head, file.indexOf('"part":"row"')]))
      expect(result, `byte ${at}`).toMatchObject({ sound: false });
  });
});
