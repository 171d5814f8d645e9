import { expect, test } from 'vitest';
import { decoderOf } from '../../lib/tabular/decoder';
import { plainText } from '../../lib/tabular/plain-text';
import { decodedOnce } from '../../lib/tabular/twice-encoded';

/** As a system shows it that takes UTF-8 for another charset; bytes that are no letter there stay as they are. */
const shown = (text: string) =>
  decoderOf('windows-1252').decode(new TextEncoder().encode(text), { stream: false });
const asLatin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

test.each([
  'Citroën C4 mat',
  'L’Oréal shampoo',
  'LANCÔME – Idôle',
  'Häagen-Dazs',
  'ŠKODA, ČEZ',
  'Łódź, Nestlé',
  '耐克运动鞋',
  '资生堂',
  'アディダス',
  '나이키 운동화',
  'Найк кроссовки',
  'أديداس',
  'Nike™ shoes – 42',
  'ＮＩＫＥ',
  'shoes 👟 Nike',
])('%s is read, encoded twice and three times', (text) => {
  expect(shown(text)).not.toBe(text);
  expect(decodedOnce(shown(text))).toBe(text);
  expect(decodedOnce(shown(shown(text)))).toBe(text);
  expect(decodedOnce(asLatin1(text))).toBe(text);
  expect(decodedOnce(asLatin1(asLatin1(text)))).toBe(text);
});

test.each([
  'NESCAFÉ®',
  '«CAFÉ» É®',
  'Citroën C4 mat',
  'MAÇÃ verde, São Paulo',
  'Ångström §5',
  'DÉJÀ «VU»',
  '耐克运动鞋',
  'ÂGE D’OR',
  `Å\u00a0koda`,
  'size 5° ±2',
  'Ã',
  '',
  'É™',
])('%s says what it shows', (text) => expect(decodedOnce(text)).toBe(text));

test('a cell of a file is read so before its entities are', () => {
  expect(plainText(`${shown('Citroën')} &amp; ${shown('Škoda')}`)).toBe('Citroën & Škoda');
});

test('a long cell takes no time', () => {
  const before = process.cpuUsage();
  decodedOnce('Ã'.repeat(200_000));
  decodedOnce('Ã©'.repeat(200_000));
  decodedOnce(`${'Ã©'.repeat(200_000)}é`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2_000);
});
