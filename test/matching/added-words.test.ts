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

  test.each([
    ['', 'rothys', 'australia'],
    ['', 'zirco', 'dubai'],
    ['france', 'kresco', ''],
    ['', 'canva', 'birminghamonline'],
    ['buy', 'puma', 'toronto'],
    ['london', 'canva', 'shop'],
    ['', 'zirco', 'deutschland'],
  ])('%s-%s-%s: so do the names of countries and cities', (...sign) =>
    expect(told(...sign)).toBeGreaterThan(0),
  );

  test.each([
    ['', 'rothys', 'austrolxa'],
    ['', 'zirco', 'dubqi'],
    ['frxnce', 'kresco', ''],
    ['', 'canva', 'birmqngham'],
    ['', 'puma', 'torxnto'],
    ['lqndon', 'canva', ''],
    ['', 'zirco', 'dqutschland'],
  ])('%s-%s-%s: what is nearly such a name is none', (...sign) => expect(told(...sign)).toBeLessThan(0));

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

describe('a firm’s one name of four letters, beside a word for what it makes', () => {
  const rowsIn = (mark: string, text: string, field: 'brand' | 'title' = 'brand') =>
    indexOf(mark, 'Zirco', 'Kresco', 'PUMA')
      .find({ text, field })
      .filter(({ row }) => row === 0);

  test.each([
    ['HAAS AUTOMATION', 'usedhaasspecialist'],
    ['Brev Roasters', 'buybrevonline'],
    ['Kirv Furniture', 'newkirvoutletstore'],
    ['Dolm Tools', 'cheapdolmdirect'],
    ['Zuvo Kitchen', 'zuvospecialist'],
  ])('%s: %s', (mark, sign) => expect(rowsIn(mark, sign)).toHaveLength(1));

  test.each([
    ['HAAS AUTOMATION', 'usedhbnsspecialist'],
    ['Lane Automation', 'usedlanespecialist'],
    ['Brev Roasters', 'buybxonline'],
    ['Kirv Furniture', 'newkidsoutletstore'],
    ['Zuvo Kitchen', 'zoospecialist'],
  ])('%s: not %s', (mark, sign) => expect(rowsIn(mark, sign)).toEqual([]));

  test('in signs alone: a title’s words are their own', () =>
    expect(rowsIn('HAAS AUTOMATION', 'cnc lathe spindle motor haas specialist', 'title')).toEqual([]));
});
