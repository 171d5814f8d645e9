import { gunzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { fetchPublished } from '../../../lib/lists/publication/fetch-published';
import { ADDRESS, Publisher } from '../publisher';
import { numbered } from '../sample-list';

let publisher: Publisher;
const ROWS = [...numbered(40)];
beforeEach(async () => {
  publisher = new Publisher();
  await publisher.publish(1, ROWS);
});

/** A server that calls .gz files encoded: whoever fetches them is handed the unpacked rows. */
const encoded = (edit: (rows: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (rows) => rows) => {
  publisher.fault = async (url, response) => {
    if (!url.endsWith('.gz')) return response;
    const rows = new Uint8Array(gunzipSync(new Uint8Array(await response.arrayBuffer())));
    return new Response(edit(rows), { headers: { 'content-encoding': 'gzip', 'content-length': '10' } });
  };
};

async function rowsOf(): Promise<string[]> {
  const published = await fetchPublished(ADDRESS, {}, { fetch: publisher.fetch });
  const marks = [];
  for await (const { markText } of published!.rows()) marks.push(markText);
  return marks;
}

test('a list that the server has unpacked on its way is taken by the digest of its rows', async () => {
  encoded();
  expect(await rowsOf()).toEqual(ROWS.map(({ markText }) => markText));
});

test.each([
  ['another mark', (text: string) => text.replace('MARK 7', 'MARC 7')],
  ['a row less', (text: string) => text.replace(/\n[^\n]*\n$/, '\n')],
  ['a row twice', (text: string) => `${text}${text.split('\n')[0]}\n`],
  ['no row at all', () => '\n'],
])('%s is not taken', async (_, edit) => {
  encoded((rows) => new TextEncoder().encode(edit(new TextDecoder().decode(rows))));
  await expect(rowsOf()).rejects.toThrow();
});

test('a server that lies about it gains nothing: what is still packed is held to its own digest', async () => {
  publisher.fault = async (url, response) => {
    if (!url.endsWith('.gz')) return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    bytes[40]! ^= 1;
    return new Response(bytes, { headers: { 'content-encoding': 'gzip' } });
  };
  await expect(rowsOf()).rejects.toThrow(/checksum/);
});
