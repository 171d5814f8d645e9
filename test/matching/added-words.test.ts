import { describe, expect, test } from 'vitest';
import { NameLetters } from '../../lib/matching/names/name-letters';
import { addedWords } from '../../lib/matching/sign/added-words';
import { Scan } from '../../lib/text/scan';
import { indexOf } from './list-of';

const told = (before: string, mark: string, behind: string) => {
  const sign = new NameLetters().read(new Scan().read(`${before}${mark}${behind}`));
  return addedWords(sign, { first: before.length, last: before.length + mark.length });
};

describe('what stands around the letters of a mark in a sign', () => {
  test.each([
    ['', 'canva', 'studio'],
    ['hello', 'canva', ''],
    ['', 'chi', 'hairstores'],
    ['buy', 'ritalin', 'online'],
  ])('%s-%s-%s: words speak for it', (...sign) => expect(told(...sign)).toBeGreaterThan(0));

  test.each([
    ['qxo', 'canva', ''],
    ['', 'moldi', 'ndconbank'],
  ])('%s-%s-%s: letters that are no words speak against it', (...sign) =>
    expect(told(...sign)).toBeLessThan(0),
  );

  test('nothing, or two letters, tell nothing', () => {
    expect(told('', 'canva', '')).toBe(0);
    expect(told('my', 'canva', 'uk')).toBe(0);
  });

  test('however many words there are', () =>
    expect(told('', 'aman', 'hotelroomserviceonline')).toBeGreaterThan(told('', 'aman', 'hotel')));
});

test('a name with words before it is likelier made from a mark than one with letters before it', () => {
  const index = indexOf('Canva', 'Zirco', 'Kresco', 'PUMA', 'Rothys');
  const confidence = (text: string) =>
    index.find({ text, field: 'brand' }).find(({ row }) => row === 0)!.confidence;
  expect(confidence('hellocanva')).toBeGreaterThan(confidence('qexlocanva'));
});
