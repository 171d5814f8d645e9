import { expect, test } from 'vitest';
import { crc32 } from '../../lib/tabular/checksum';

const bytes = (text: string) => new TextEncoder().encode(text);

// Published check values of CRC-32/ISO-HDLC, and what zip and PNG files end in.
test.each([
  ['the digits of the check value', bytes('123456789'), 0xcbf43926],
  ['nothing', bytes(''), 0],
  ['one letter', bytes('a'), 0xe8b7be43],
  ['a sentence', bytes('The quick brown fox jumps over the lazy dog'), 0x414fa339],
  ['the last part of a PNG', bytes('IEND'), 0xae426082],
  ['four bytes of nothing', new Uint8Array(4), 0x2144df1c],
  ['four bytes of ones', new Uint8Array(4).fill(0xff), 0xffffffff],
])('the checksum of %s is the published one', (_, of, sum) => {
  expect(crc32(of)).toBe(sum);
});

test('each byte that differs changes the sum', () => {
  const sums = new Set(Array.from({ length: 256 }, (_, byte) => crc32(Uint8Array.of(byte))));
  expect(sums.size).toBe(256);
});
