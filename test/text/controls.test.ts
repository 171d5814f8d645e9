import { expect, test } from 'vitest';
import { jsonLine, visibleControls, withoutControls } from '../../lib/text/controls';

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

test('a program reads what was there, and the terminal sees none of it', () => {
  const value = { title: `a${ESC}[2J\u0085${RLO}\u2028"\\b` };
  const line = jsonLine(value);
  expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]/u);
  expect(JSON.parse(line)).toEqual(value);
});
