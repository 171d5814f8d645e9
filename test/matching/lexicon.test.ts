import { expect, test } from 'vitest';
import { ordinaryWords } from '../../lib/matching/tables/ordinary-words';
import { seenWords } from '../../lib/matching/tables/seen-words';

test.each(['water', 'running', 'shoes', 'kettle', 'cover', 'waterproof'])('%s is ordinary', (word) => {
  expect(ordinaryWords.hasWord(word)).toBe(true);
});

test.each(['hilti', 'vauxhall', 'vodafone', 'vitek', 'sunbucks', 'luxtaru', 'zurapiiu', 'keiol'])(
  'a name is no word by chance: %s',
  (name) => {
    expect(ordinaryWords.hasWord(name)).toBe(false);
  },
);

test('what is in no list of words is hardly ever taken for one', () => {
  const taken = { ordinary: 0, seen: 0 };
  const letters = new Uint16Array(9);
  let state = 12_345;
  for (let word = 0; word < 300_000; word++) {
    for (let at = 0; at < letters.length; at++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      letters[at] = 0x61 + ((state >>> 8) % 26);
    }
    if (ordinaryWords.has(letters, 0, letters.length)) taken.ordinary++;
    if (seenWords().has(letters, 0, letters.length)) taken.seen++;
  }
  // One in 70,000 is some four of them.
  expect(taken.ordinary).toBeLessThan(15);
  expect(taken.seen).toBeLessThan(15);
});

test('a word asked again, after thousands of others, is what it was', () => {
  const words = ['water', 'hilti', 'shoes', 'vitek', 'waterproof', 'keiol', 'cover', 'sunbucks'];
  const before = words.map((word) => ordinaryWords.hasWord(word));
  expect(before).toEqual([true, false, true, false, true, false, true, false]);
  for (let other = 0; other < 40_000; other++)
    ordinaryWords.hasWord(`q${other.toString(26).replace(/\d/g, 'x')}`);
  expect(words.map((word) => ordinaryWords.hasWord(word))).toEqual(before);
});
