import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../lib/digest/canonical-json';
import { sha256Hex } from '../../lib/digest/sha-256';
import { wellFormed } from '../../lib/digest/well-formed';
import { fc } from '../properties';

/** Members in any order, as another program may write them. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member as Json)]),
  );
}

describe('the canonical form of JSON', () => {
  // The example of RFC 8785, section 3.2.2 to 3.2.4.
  test('of the standard’s own example', () => {
    const given: Json = {
      // biome-ignore lint/correctness/noPrecisionLoss: the standard's own number.
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(given)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  // RFC 8785, section 3.2.3: names are sorted by UTF-16 units, so that an emoji stands before a Hebrew presentation form.
  test('sorts names by their UTF-16 units', () => {
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 };
    const order = [...canonicalJson(names).matchAll(/:(\d)/g)].map(([, value]) => value).join('');
    expect(order).toBe('2467153');
  });

  test('is one text, whatever the order of members, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (any) => {
        const value = wellFormed(any as Json);
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['a number without an end', Number.POSITIVE_INFINITY],
    ['no number', Number.NaN],
    ['half of a surrogate pair', 'a\ud800'],
  ])('is refused to %s', (_, value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });

  test('is refused to what is nested without end', () => {
    let deep: Json = 0;
    for (let level = 0; level < 300; level++) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow(TypeError);
  });
});

// FIPS 180-2, appendix B: one block, and two.
test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('SHA-256 of %s', (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});
