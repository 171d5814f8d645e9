import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { FORMAT_VERSION } from '../../lib/matching/index/format';
import { IndexFormatError, openIndex } from '../../lib/matching/open';
import { recordalsOf } from './list-of';

const bytes = compileIndex(recordalsOf(['NIKE', '耐克', 'H&M', { markText: 'LEGO', aliases: ['乐高'] }, '']));

const failure = (input: Uint8Array) => {
  try {
    openIndex(input);
  } catch (error) {
    return error instanceof IndexFormatError ? error.failed : error;
  }
  return 'opened';
};

test('every single changed byte is noticed', () => {
  const changed = bytes.slice();
  for (let at = 0; at < changed.length; at++) {
    changed[at] = changed[at]! ^ 0x41;
    expect(failure(changed), `byte ${at}`).toMatch(/version|checksum|content/);
    changed[at] = changed[at]! ^ 0x41;
  }
  expect(failure(changed)).toBe('opened');
});

test('another format version is told apart from damage', () => {
  const older = bytes.slice();
  new Uint32Array(older.buffer)[2] = FORMAT_VERSION - 1;
  expect(failure(older)).toBe('version');
});

test.each([0, 3, 64, bytes.length - 1, bytes.length - 64])(
  'a buffer cut to %i bytes is refused',
  (length) => {
    expect(failure(bytes.slice(0, length))).toMatch(/checksum|content/);
  },
);

test('a view into a larger buffer opens, whatever its offset', () => {
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect(openIndex(larger.subarray(3)).size).toBe(5);
});
