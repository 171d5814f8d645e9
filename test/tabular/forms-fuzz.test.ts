import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { readList } from '../../lib/lists/reading/read-list';
import { UnreadableFile } from '../../lib/tabular/bytes';
import { fc } from '../properties';
import { pdfOf, tablePages } from './pdf-of';

const ROWS: readonly (readonly string[])[] = [
  ['title', 'record no', 'mark'],
  ...Array.from({ length: 30 }, (_, at) => [`Zorvante tent ${at}`, `T2020-${1_000 + at}`, `ZORVANTE ${at}`]),
];
const [HEAD, ...BODY] = ROWS as [readonly string[], ...(readonly string[])[]];

const page = `<table>${ROWS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const feed = `<?xml version="1.0"?><shop>${BODY.map(
  (cells) => `<offer>${cells.map((cell, at) => `<${tag(at)}>${cell}</${tag(at)}>`).join('')}</offer>`,
).join('')}</shop>`;
const csv = ROWS.map((cells) => cells.join(',')).join('\n');

function tag(column: number): string {
  return HEAD[column]!.replace(' ', '_');
}

/** The same rows in each form that is no plain table of text. */
const FORMS: [string, Uint8Array][] = [
  ['PDF', pdfOf(tablePages(ROWS))],
  [
    'OpenDocument',
    new Uint8Array(
      write(utils.book_new(utils.aoa_to_sheet(ROWS as string[][]), 'A'), {
        type: 'array',
        bookType: 'ods',
      }) as ArrayBuffer,
    ),
  ],
  [
    'flat OpenDocument',
    new Uint8Array(
      write(utils.book_new(utils.aoa_to_sheet(ROWS as string[][]), 'A'), {
        type: 'array',
        bookType: 'fods',
      }) as ArrayBuffer,
    ),
  ],
  [
    'a saved page',
    strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page}\r\n--x--`,
    ),
  ],
  ['XML', strToU8(feed)],
  ['two tables in a zip', zipSync({ 'a.csv': strToU8(csv), 'b.csv': strToU8(csv) }, { level: 0 })],
  [
    'Python',
    strToU8(
      `[${BODY.map((cells) => `{${cells.map((cell, at) => `'${HEAD[at]}': '${cell}'`).join(', ')}}`).join(',\n')}]`,
    ),
  ],
];

/** Changes as disks, networks and editors make them: a byte is another, some are gone, some are there twice. */
const CHANGE = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  kind: fc.constantFrom('byte', 'cut', 'twice', 'end'),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Change = typeof CHANGE extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, { at, length, kind, byte }: Change): Uint8Array {
  const from = Math.floor(at * (bytes.length - 1));
  const [before, after] = [bytes.subarray(0, from), bytes.subarray(from)];
  if (kind === 'end') return new Uint8Array(before);
  if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
  if (kind === 'twice') return Buffer.concat([before, after.subarray(0, length), after]);
  return Buffer.concat([before, [byte] as never, after.subarray(1)].map((part) => Uint8Array.from(part)));
}

/** Rows of listings: each is one, or says why it is none. */
async function listingRows(bytes: Uint8Array): Promise<number> {
  const opened = await openListings(bytes, { headed: true });
  let rows = 0;
  for await (const row of opened.wholeRows()) {
    expect('listing' in row !== 'error' in row).toBe(true);
    rows++;
  }
  return rows;
}

/** Rows of a list: accepted and rejected ones are all there are. */
async function listRows(bytes: Uint8Array): Promise<number> {
  let rows = 0;
  for await (const item of readList(bytes, { name: 'list', regime: 'CN' })) {
    if (item.kind !== 'report') rows++;
    else expect([item.report.accepted + item.report.rejected.length, item.report.read]).toEqual([rows, rows]);
  }
  return rows;
}

describe.each(FORMS)('%s', (name, bytes) => {
  const expected = name === 'two tables in a zip' ? 2 * BODY.length : BODY.length;

  test('is read whole, as listings and as a list', async () => {
    expect(await listingRows(bytes)).toBe(expected);
    expect(await listRows(bytes)).toBe(expected);
  });

  test('changed in any place it gives rows that add up, or a sentence', {
    tags: ['heavy'],
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(CHANGE, async (change) => {
        for (const read of [listingRows, listRows])
          await read(changed(bytes, change)).catch((error: unknown) => {
            if (!(error instanceof UnreadableFile)) throw error;
          });
      }),
      { numRuns: 60 },
    );
  });
});
