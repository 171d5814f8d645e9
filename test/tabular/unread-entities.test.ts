import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { read } from '../lists/reading';

const DECLARED = '<!DOCTYPE shop [<!ENTITY maker "Zorvex"><!ENTITY a "&maker;&maker;">]>';

/** Each row by its title, or the key of why it is none. */
async function titlesOf(offers: readonly string[], declared = DECLARED) {
  const document = `<?xml version="1.0"?>${declared}<shop>${offers.map((one) => `<offer>${one}<price>5</price></offer>`).join('')}</shop>`;
  const rows = [];
  for await (const row of (await openListings(strToU8(document), { headed: true })).wholeRows())
    rows.push('listing' in row ? row.listing.title : row.error.key);
  return rows;
}

describe('a text that stands elsewhere in a document is looked up by nobody, and its row is refused', () => {
  test.each([
    ['in a title', '<title>&maker; shoes</title>'],
    ['in a brand', '<title>Shoes</title><brand>&maker;</brand>'],
    ['in an attribute', '<title>Shoes</title><brand name="brand" value="&maker;"/>'],
    ['one in another', '<title>&a;</title>'],
    ['that nothing declares', '<title>Shoes by &company-name;</title>'],
    ['in Cyrillic', '<title>&бренд; shoes</title>'],
  ])('%s', async (_, offer) => {
    expect(await titlesOf([offer, '<title>Mug</title>'])).toEqual(['notice.entityNotRead', 'Mug']);
  });

  test.each([
    ['of XML', '<title>H&amp;M &lt;3</title>', 'H&M <3'],
    ['of HTML', '<title>Caf&eacute;&nbsp;mug</title>', 'Café\u00a0mug'],
    ['numbers', '<title>&#8364; &#x20AC;</title>', '€ €'],
    ['a name with “&”', '<title>AT&T; phone</title>', 'AT&T; phone'],
    [
      'one that only a description has',
      `<title>Mug</title><text>${'Light. '.repeat(400)}&maker;</text>`,
      'Mug',
    ],
    ['in CDATA of a sound document', '<title><![CDATA[R&Bsoul; record]]></title>', 'R&Bsoul; record'],
  ])('but not entities %s', async (_, offer, title) => {
    expect(await titlesOf([offer, '<title>Bag</title>'], '')).toEqual([title, 'Bag']);
  });

  test('a mark in such a text is none, and the row says so', async () => {
    const row = (no: string, mark: string) =>
      `<row><recordNo>${no}</recordNo><trademark>${mark}</trademark><holder>Z</holder></row>`;
    const { recordals, report } = await read(
      `<?xml version="1.0"?>${DECLARED}<list>${row('R-1', '&maker;')}${row('R-2', 'KELTRON')}</list>`,
    );
    expect(recordals.map(({ markText }) => markText)).toEqual(['KELTRON']);
    expect(report.rejected).toMatchObject([{ reason: { key: 'notice.entityNotRead' } }]);
  });

  test.each([
    'MARKS&SPENCER; M&S',
    'JOHNSON&JOHNSON;',
    'PROCTER&GAMBLE; P&G',
    'БИО&ЛАЙФ; БИО',
    'H&M; H&M HOME',
    '3M&co; 3M',
  ])('but marks of a table that end with a semicolon are no such text: %s', async (mark) => {
    const { recordals, report } = await read(`recordNo,trademark,holder\nR-1,${mark},Z\nR-2,KELTRON,Z\n`);
    expect(report.rejected).toEqual([]);
    expect(recordals[0]).toMatchObject({ markText: expect.stringContaining(mark.split('&')[0]!) });
  });

  test.each(['&maker;', 'by &company-name; shoes', '(&бренд;)'])(
    'such a text alone is one also in a table: %s',
    async (mark) => {
      const { report } = await read(`recordNo,trademark,holder\nR-1,${mark},Z\nR-2,KELTRON,Z\n`);
      expect(report.rejected).toMatchObject([{ reason: { key: 'notice.entityNotRead' } }]);
    },
  );
});
