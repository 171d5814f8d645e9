import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { IndexSections } from '../../lib/matching/index/sections';
import { NameKeys } from '../../lib/matching/names/name-keys';
import { NameLetters } from '../../lib/matching/names/name-letters';
import { NameSlots } from '../../lib/matching/sign/name-slots';
import { Scan } from '../../lib/text/scan';
import { fc } from '../properties';
import { recordalsOf } from './list-of';

const MARKS = [
  'NIKE',
  'Nikon',
  'PUMA',
  'Adidas',
  'New Balance',
  'Starbucks',
  'Samsung',
  'Canon',
  'Lego',
  'Puma',
];
const sections = new IndexSections(compileIndex(recordalsOf(MARKS)));
const all = new NameSlots(sections).readAll();

const keysOf = (text: string) => new NameKeys().read(new NameLetters().read(new Scan().read(text)));

test('a table that looks slots up when they are asked for tells of them what one tells that looked all of them up', () => {
  const some = new NameSlots(sections);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...MARKS), fc.string({ minLength: 2, maxLength: 12 })), (text) => {
      const keys = keysOf(text);
      expect(some.read(keys)).toEqual(all.read(keys));
      for (const slot of some.read(keys).slots) {
        expect(some.filed[slot]).toBe(all.filed[slot]);
        expect(some.telling[slot]).toBe(all.telling[slot]);
      }
    }),
  );
});

test('slots in which no mark is are not read, whoever looked them up', () => {
  const some = new NameSlots(sections);
  for (const text of ['Qqwxz', 'NIKE', 'Zorvex Ultra'])
    for (const slot of some.read(keysOf(text)).slots) expect(some.filed[slot]).toBeGreaterThan(0);
  expect([...all.filed].some((filed) => filed === 0)).toBe(true);
});
