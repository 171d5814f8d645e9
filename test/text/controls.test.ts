import { expect, test } from 'vitest';
import { jsonLine, jsonLines, visibleControls, visibleLine, withoutControls } from '../../lib/text/controls';

const ESC = '\u001b';
const RLO = '\u202e';

test.each([
  ['a colour', `NIKE${ESC}[31m`, 'NIKE'],
  ['a one-byte introducer', 'NIKE\u009b1;31m', 'NIKE'],
  ['a window title', `${ESC}]0;gotcha\u0007NIKE`, 'NIKE'],
  ['a link', `${ESC}]8;;https://x.example${ESC}\\NIKE`, 'NIKE'],
  ['a cursor home', `${ESC}[HNIKE`, 'NIKE'],
  ['a right-to-left override', `E${RLO}KIN`, 'EKIN'],
  ['an isolate', 'NI\u2066KE\u2069', 'NIKE'],
  ['a NUL', 'NI\u0000KE', 'NIKE'],
  ['a line end', 'NIKE\nAIR', 'NIKE AIR'],
  ['letters of every script', 'Ёлка 耐克 ナイキ\u0301 👟\u200d', 'Ёлка 耐克 ナイキ\u0301 👟\u200d'],
])('a name loses %s', (_, written, name) => {
  expect(withoutControls(written)).toBe(name);
});

test('a person sees what steers', () => {
  expect(visibleControls(`a${ESC}[2J\u007f\u0085${RLO}b\tc\n`)).toBe('a␛[2J␡⟨U+0085⟩⟨U+202E⟩b\tc\n');
});

test('a CR goes back over nothing, and what is a line of its own is one', () => {
  expect(visibleControls('clear\rNIKE\r\n')).toBe('clear␍NIKE\r\n');
  expect(visibleLine('a.csv\nall is well\r\tb')).toBe('a.csv␊all is well␍\tb');
});

test('JSON for people has its lines, and no other', () => {
  const value = { file: `a\n${ESC}b\u0085`, rows: [1] };
  expect(jsonLines(value).split('\n')).toHaveLength(6);
  for (const control of [ESC, '\u0085']) expect(jsonLines(value)).not.toContain(control);
  expect(JSON.parse(jsonLines(value))).toEqual(value);
});

test('a program reads what was there, and the terminal sees none of it', () => {
  const value = { title: `a${ESC}[2J\u0085${RLO}\u2028"\\b` };
  const line = jsonLine(value);
  expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]/u);
  expect(JSON.parse(line)).toEqual(value);
});

test('in JSON every character that steers is escaped, and no other is touched', () => {
  const steers = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
  const wrong: number[] = [];
  for (let code = 0; code < 0xd800; code++) {
    const character = String.fromCharCode(code);
    const line = jsonLine(character);
    const right = steers.test(character)
      ? !steers.test(line) && JSON.parse(line) === character
      : line === JSON.stringify(character);
    if (!right) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
