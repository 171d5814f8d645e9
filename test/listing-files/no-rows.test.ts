import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { readMarksFile } from '../../lib/watch/own-marks-file';

const WITHOUT_ROWS = [
  'id,title,brand\n',
  'id,title,brand',
  'id;title\r\n\r\n\r\n',
  'sep=;\nid;title\n',
  '标题\n',
  '[]',
  '{"listings":[]}',
  '<table><tr><th>title</th></tr></table>',
  'mark\n',
];

test.each(WITHOUT_ROWS)('a file with text and without a row is an error, not a result: %j', async (text) => {
  await expect(openListings(strToU8(text), { headed: true })).rejects.toThrow(/no row|no table/);
});

test.each(['mark,recordNo\n', 'mark;holder\r\n\r\n', '[]', '商标\t备案号\n', 'markText\n'])(
  'neither is a file of own marks without a row: %j',
  async (text) => {
    await expect(readMarksFile(strToU8(text))).rejects.toThrow(/no row/);
  },
);

test('rows wider than their headings are told: a comma in a title moves what stands behind it', async () => {
  const opened = await openListings(strToU8('id,title,price\n1,a,2\n2,shoes, red,45\n3,b,6,\n'), {
    headed: true,
  });
  const rows = [];
  for await (const row of opened.wholeRows()) rows.push(row);
  expect(rows).toHaveLength(3);
  expect(opened.doubts).toEqual([{ key: 'notice.widerRows', params: { headings: 3, rows: '3' } }]);
});
