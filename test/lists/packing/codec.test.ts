import { describe, expect, test } from 'vitest';
import { DamagedRows, openRows, packRows, unpackRows } from '../../../lib/lists/packing/codec';
import { numbered } from '../sample-list';

const packed = (count: number) => packRows([...numbered(count)]);

describe('packed rows', () => {
  test('read one by one are the same as read all at once, in any order and again', () => {
    const bytes = packed(64);
    const rows = unpackRows(bytes);
    const opened = openRows(bytes);
    for (const at of [63, 0, 17, 17, 1]) expect(opened.row(at)).toEqual(rows[at]);
    expect(opened.row(64)).toBeUndefined();
    expect(opened.row(-1)).toBeUndefined();
  });

  test('none packed give none', () => {
    expect(openRows(packRows([])).row(0)).toBeUndefined();
  });

  test('are refused with any byte altered, or cut off', () => {
    const bytes = packed(3);
    for (let at = 0; at < bytes.length; at++) {
      const altered = bytes.slice();
      altered[at]! ^= 1;
      expect(() => openRows(altered), `byte ${at}`).toThrow(DamagedRows);
    }
    expect(() => openRows(bytes.subarray(0, 8))).toThrow(DamagedRows);
  });
});
