import { expect, test } from 'vitest';
import { inAscii } from '../../lib/build/ascii-script';

/** What a script says, as an engine reads it. */
const said = (script: string): unknown => new Function(`return ${script}`)();

test.each([
  ['a string', `'正品 – “genuine” ünï'`],
  ['a template with JSON in it', '`{\\"品牌\\":\\"é\\"}`'],
  ['a character of two units', `'🅽ike'`],
  ['a backslash at the end of what comes before', `'\\\\耐克'`],
  ['a character that needs no backslash and has one', `'\\“耐克\\”'`],
  ['a name', '{ größe: 1 }'],
])('%s says the same in ASCII', (_, script) => {
  const written = inAscii(script);
  expect(written).toMatch(/^[\0-\x7f]*$/);
  expect(said(written)).toEqual(said(script));
});

test.each([
  ['/^[一-龥ぁ-ん]+$/', ['正品', 'ひらがな'], ['Nike', '']],
  [String.raw`/^[🅐-🅩]\“$/u`, ['🅝“'], ['N“', '🅝']],
  [String.raw`/^\\é$/`, ['\\é'], ['é']],
])('the pattern %s fits the same', (script, fits, others) => {
  const pattern = said(inAscii(script)) as RegExp;
  expect(fits.filter((text) => !pattern.test(text))).toEqual([]);
  expect(others.filter((text) => pattern.test(text))).toEqual([]);
});
