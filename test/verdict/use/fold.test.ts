import { expect, test } from 'vitest';
import { fold } from '../../../lib/verdict/use/fold';

test.each([
  ['acute, grave, diaeresis', 'Étui à CLÉ Größe', 'etui a cle große'],
  ['Vietnamese, with two marks on a letter', 'Ốp lưng điện thoại', 'op lung đien thoai'],
  ['Polish and Czech', 'źdźbło Žluťoučký', 'zdzbło zlutoucky'],
  ['Turkish', 'KILIF İÇİN ŞARJ', 'kilif icin sarj'],
  ['Greek, with the sigma at the end of a word', 'Θήκη για ΚΙΝΗΤΌς', 'θηκη για κινητοσ'],
  ['half width', 'Ｎｉｋｅ　ｓｈｏｅｓ', 'nike shoes'],
])('%s loses its signs and no place', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.length);
});

test.each([
  ['letters that are no other letter with a sign', 'æœøłđß'],
  ['signs among the accented letters', '×÷'],
  ['Hebrew', 'כיסוי לטלפון'],
  ['Thai', 'เคสโทรศัพท์'],
  ['Georgian', 'ქეისი'],
])('%s stay as they are', (_, text) => {
  expect(fold(text)).toBe(text);
});

test.each([
  ['Cyrillic', 'чехол для телефона'],
  ['simplified Han', '手机壳 适用于'],
  ['kana', 'ケース'],
  ['Hangul', '케이스 호환'],
  ['Greek without accents', 'θηκη'],
])('%s in small letters is the very text', (_, text) => {
  expect(fold(text)).toBe(text);
});

test.each([
  ['a capital at its end', 'чехоЛ', 'чехол'],
  ['an accent at its end', 'θηκή', 'θηκη'],
  ['one traditional character', '手机殼', '手机壳'],
  ['a wide space', 'чехол\u3000для', 'чехол для'],
  ['the other yo', 'ёлка', 'елка'],
])('but not with %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a letter is the same the first time that it is asked for and afterwards, next to others of its range', () => {
  const letters = Array.from({ length: 0x250 - 0xc0 }, (_, at) => String.fromCharCode(0xc0 + at));
  const first = letters.map(fold);
  expect(letters.toReversed().map(fold).toReversed()).toEqual(first);
  expect(fold(letters.join(''))).toBe(first.join(''));
});
