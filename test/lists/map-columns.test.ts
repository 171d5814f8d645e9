import { expect, test } from 'vitest';
import { mapByHand, UnknownColumn } from '../../lib/lists/reading/columns-by-hand';
import { translateNotice } from '../../lib/locales/translate';

const faultOf = (wanted: Record<string, string>) => {
  try {
    mapByHand(wanted, ['Brand', 'Nr']);
  } catch (error) {
    if (error instanceof UnknownColumn) return error;
    throw error;
  }
  return undefined;
};

test('a map by hand takes headers as they are written, folded, or by their number', () => {
  expect(mapByHand({ mark: 'brand', recordNo: '2' }, ['Brand', 'Nr'])).toEqual({
    markText: [0],
    recordNo: [1],
  });
});

test.each([
  [{ colour: 'Brand' }, '"colour" is no field of a recordal', 'colour'],
  [{ mark: 'Marke' }, 'the file has no column "Marke"', 'Marke'],
])('a map that does not fit is told in the reader’s language: %o', (wanted, english, named) => {
  const fault = faultOf(wanted)!;
  expect(fault.message).toBe(english);
  expect(translateNotice('zh-CN', fault.notice)).toMatch(new RegExp(`\\p{Script=Han}.*${named}`, 'u'));
});
