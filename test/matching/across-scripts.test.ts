import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const index = indexOf('TREMONA', 'VALDEK', 'トレモナ', '발덱', 'KESTREL', 'LORIMA', 'Drumlin', 'PAPINTO');

const marksIn = (sign: string) =>
  index
    .find({ text: sign, field: 'brand' })
    .filter(({ confidence }) => confidence >= 0.1)
    .map(
      ({ row }) => ['TREMONA', 'VALDEK', 'トレモナ', '발덱', 'KESTREL', 'LORIMA', 'Drumlin', 'PAPINTO'][row],
    );

test.each([
  ['ケストレル', 'KESTREL', 'a vowel after each consonant, r for l'],
  ['ロリマ', 'LORIMA', 'r for l at the front'],
  ['케스트렐', 'KESTREL', 'Korean, with its own vowel between consonants'],
  ['パピント', 'PAPINTO', 'the same sounds'],
  ['Tremona', 'トレモナ', 'the mark in kana'],
])('%s sounds like %s: %s', (sign, mark) => expect(marksIn(sign)).toContain(mark));

test.each([
  ['ケストレル', 'LORIMA'],
  ['コタツ', 'KESTREL'],
  ['사과나무', 'PAPINTO'],
])('and %s not like %s', (sign, mark) => expect(marksIn(sign)).not.toContain(mark));
