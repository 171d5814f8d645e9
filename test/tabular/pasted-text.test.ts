import { expect, test } from 'vitest';
import { pastedListings } from '../../lib/bulk/pasted';
import { knownCharset, pastedText } from '../../lib/tabular/pasted-text';
import { readMarksFile } from '../../lib/watch/own-marks-file';

test.each([
  ['NIKE\u0000\nPUMA', ['NIKE', 'PUMA']],
  ['\u0000\u0000\n耐克', ['耐克']],
  ['Škoda', ['Škoda']],
  ['K\u00e4rcher', ['Kärcher']],
  ['耐克', ['耐克']],
  ['ДОМ', ['ДОМ']],
])('pasted marks are what was pasted, whatever bytes they make: %j', async (text, named) => {
  const pasted = pastedText(text);
  const { marks } = await readMarksFile(new Uint8Array(await pasted.arrayBuffer()), knownCharset(pasted));
  expect(marks.map(({ markText }) => markText)).toEqual(named);
});

test('a file has no charset of its own, a paste has', () => {
  expect(knownCharset(new Blob(['x'], { type: 'text/csv' }))).toBeUndefined();
  expect(knownCharset(pastedListings('shoes'))).toBe('utf-8');
});

test('pasted titles are parted by any line end', async () => {
  expect((await pastedListings('a\r\nb\rc\nd\u2028e').text()).split('\n')).toHaveLength(5);
});
