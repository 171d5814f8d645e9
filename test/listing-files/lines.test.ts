import { expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { lineReader } from '../../lib/listing-files/whole-row';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The rows of a file as whoever reads it from the start gets them, and as `lineReader` reads its lines. */
async function both(bytes: Uint8Array) {
  const rows = [];
  for await (const row of (await openListings(bytes, { headed: true })).wholeRows()) rows.push(row);
  const { lines } = await openListings(bytes, { headed: true });
  if (!lines) return { rows, fromLines: undefined };
  const read = lineReader(structuredClone({ names: lines.names, headers: lines.headers }));
  const fromLines = [];
  for await (const block of lines.blocks) fromLines.push(...read(structuredClone(block)));
  return { rows, fromLines };
}

test.each([
  [
    'its own names, blank lines, bad rows and other columns',
    '{"title":"Nike","sku":1}\n\n7\n{"id":"x"}\nno json\n{"title":"b","Brand":"Acme"}\n',
  ],
  ["a feed's names", '{"g:title":"Nike shoes","g:brand":"Nike","g:price":"9.90 USD"}\n{"g:title":"Cup"}\n'],
  [
    'Chinese headings and lines that end as in Windows',
    '{"商品标题":"Nike 运动鞋","品牌":"耐克"}\r\n{"商品标题":"杯子"}\r\n',
  ],
  ['loose JSON and no end of the last line', "{title:'Nike shoes',}\n{'title':'cup'}"],
  ['a mark of its byte order', '\uFEFF{"title":"Nike"}\n{"title":"cup"}\n'],
  ['many rows', Array.from({ length: 3_000 }, (_, at) => `{"title":"Café ${at}","n":${at}}\n`).join('')],
])('lines that are read one by one give the same rows: %s', async (_, text) => {
  const { rows, fromLines } = await both(utf8(text));
  expect(rows.length).toBeGreaterThan(1);
  expect(fromLines).toEqual(rows);
});

test('in another charset too', async () => {
  const gbk = Uint8Array.from([...utf8('{"title":"'), 0xd4, 0xcb, 0xb6, 0xaf, 0xd0, 0xac, ...utf8('"}\n')]);
  const bytes = Uint8Array.from(Array.from({ length: 40 }, () => [...gbk]).flat());
  const { rows, fromLines } = await both(bytes);
  expect(rows[0]).toMatchObject({ listing: { title: '运动鞋' } });
  expect(fromLines).toEqual(rows);
});

test('rows that may lean on those above them, and rows of a table, are not given as lines', async () => {
  expect((await both(utf8('title,brand\nNike,\nCup,Acme\n'))).fromLines).toBeUndefined();
});
