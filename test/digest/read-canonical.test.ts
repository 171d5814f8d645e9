import { describe, expect, test } from 'vitest';
import { decoded, readCanonical } from '../../lib/digest/read-canonical';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCanonical(bytesOf(text));

describe('a value in its canonical form is read', () => {
  test.each(['{}', '[]', '""', '0', '-1', '9', 'true', 'false', 'null', '{"a":[1]}'])('%s', (text) => {
    expect(read(text)).toEqual({ value: JSON.parse(text) });
  });
});

describe('JSON in another form is told from what is no JSON', () => {
  test.each([' {}', '\t[]', '\n0', '\r"a"', '{ }', '1.0', '-0'])('%j is JSON', (text) => {
    expect(read(text)).toEqual({ fault: 'form' });
  });

  test.each(['', '<p>', '+1', '.5', '\uFEFF{}', '\u00A0{}', '\u0661', 'x', '\0', "'a'", '-', 'nul', '{'])(
    '%j is none',
    (text) => {
      expect(read(text)).toEqual({ fault: 'text' });
    },
  );

  test('by whatever character it begins', () => {
    const mistaken: string[] = [];
    for (let code = 0; code < 0x300; code++) {
      for (const rest of ['', '1', '{}', '"', '}', ']', 'rue', 'alse', 'ull']) {
        const text = String.fromCharCode(code) + rest;
        const taken = read(text);
        if (('fault' in taken && taken.fault === 'text') === isJson(text)) mistaken.push(text);
      }
    }
    expect(mistaken).toEqual([]);
  });
});

test('what is no UTF-8 leaves nothing behind for what comes after it', () => {
  expect(readCanonical(Uint8Array.of(0x22, 0xe2, 0x82))).toEqual({ fault: 'text' });
  expect(decoded(Uint8Array.of(0xe2))).toBeUndefined();
  expect(read('"€"')).toEqual({ value: '€' });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
