import { expect, test } from 'vitest';
import { areWords } from '../../lib/matching/sign/added-words';
import { ordinaryWords } from '../../lib/matching/tables/ordinary-words';
import { fewestWords } from '../../lib/matching/tables/words-in-row';

const lettersOf = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));
const isWord = (letters: Uint16Array, start: number, end: number) => ordinaryWords.has(letters, start, end);
const fewest = (text: string) => fewestWords(lettersOf(text), 0, text.length, isWord);

test.each([
  ['shoes', 1],
  ['runningshoes', 2],
  ['runningshoesmen', 3],
  ['hairstores', 2],
  ['house', 1],
])('%s is so few words: %i', (text, count) => {
  expect(fewest(text)).toBe(count);
});

test.each(['zorvexqua', 'shoesq', 'xshoes', 'ab', 'runningzzshoes'])('%s is no words in a row', (text) => {
  expect(fewest(text)).toBe(Infinity);
});

test('the letters around are not asked for', () => {
  expect(fewestWords(lettersOf('xxshoesyy'), 2, 7, isWord)).toBe(1);
});

test('beside a name a place is as good as a word', () => {
  const areInRow = (text: string) => areWords(lettersOf(text), 0, text.length);
  expect(areInRow('shoesaustralia')).toBe(true);
  expect(areInRow('kuwaitstore')).toBe(true);
  expect(areInRow('shoeszorvex')).toBe(false);
});
