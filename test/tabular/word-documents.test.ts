import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { read } from '../lists/reading';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string) => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${inside}</w:p>`;
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const texts = (...cells: string[]) =>
  `<w:tr>${cells.map((text) => cell(paragraph(run(text)))).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

function document(...body: string[]): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(xml),
    'word/media/logo.png': new Uint8Array(4),
  });
}

const HEAD = texts('Recordal No', 'Trademark', 'Holder', 'Valid to');

async function marksOf(...body: string[]) {
  const { recordals } = await read(document(...body));
  return recordals.map(({ markText }) => markText);
}

describe('a list in a document of Word', () => {
  test('is the table in it, with what its paragraphs say', async () => {
    const { recordals, report } = await read(
      document(
        paragraph(run('Recorded marks as of 2026-05-01')),
        table(
          HEAD,
          texts('T2020-12345', 'ZORVEX', 'Z Inc', '2030-01-31'),
          texts('T2020-12346', 'KELTRON', 'K AG', '2031-01-31'),
        ),
        paragraph(run('Showing 1 - 2 of 643')),
      ),
    );
    expect(recordals).toMatchObject([
      { recordNo: 'T2020-12345', markText: 'ZORVEX', holder: 'Z Inc', validTo: '2030-01-31' },
      { recordNo: 'T2020-12346', markText: 'KELTRON', holder: 'K AG', validTo: '2031-01-31' },
    ]);
    expect(report.file).toMatchObject({ format: 'docx', coverage: { queries: [] } });
  });

  test.each<[string, string[]]>([
    [
      'a word in several runs',
      [
        table(
          HEAD,
          `<w:tr>${cell(paragraph(run('T2020-1')))}${cell(paragraph(run('ZOR') + run('VEX')))}${cell('<w:p/>')}${cell('<w:p/>')}</w:tr>`,
        ),
      ],
    ],
    [
      'a table that goes on behind a page',
      [
        table(HEAD, texts('T2020-12345', 'ZORVEX', 'Z', '')),
        paragraph(''),
        table(texts('T2020-12346', 'KELTRON', 'K', '')),
      ],
    ],
    [
      'a header that is there again',
      [
        table(HEAD, texts('T2020-12345', 'ZORVEX', 'Z', '')),
        table(HEAD, texts('T2020-12346', 'KELTRON', 'K', '')),
      ],
    ],
    [
      'a change that took a word away',
      [
        table(
          HEAD,
          `<w:tr>${cell(paragraph(run('T2020-12345')))}${cell(paragraph(`<w:del>${run('QUIMBLE')}</w:del><w:ins>${run('ZORVEX')}</w:ins>`))}${cell('<w:p/>')}${cell('<w:p/>')}</w:tr>`,
        ),
      ],
    ],
    [
      'a word that nobody sees',
      [
        table(
          HEAD,
          `<w:tr>${cell(paragraph(run('T2020-12345')))}${cell(paragraph(run('QUIMBLE ', '<w:vanish/>') + run('ZORVEX')))}${cell('<w:p/>')}${cell('<w:p/>')}</w:tr>`,
        ),
      ],
    ],
    [
      'a field with its instruction',
      [
        table(
          HEAD,
          `<w:tr>${cell(paragraph(run('T2020-12345')))}${cell(paragraph(`<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run('ZORVEX')}`))}${cell('<w:p/>')}${cell('<w:p/>')}</w:tr>`,
        ),
      ],
    ],
  ])('%s', async (_, body) => {
    const marks = await marksOf(...body);
    expect(marks[0]).toBe('ZORVEX');
    expect(marks.slice(1).every((mark) => mark === 'KELTRON')).toBe(true);
    expect(marks).toHaveLength(body.join('').includes('KELTRON') ? 2 : 1);
  });

  test('a holder merged over rows is that of each, and a cell over columns moves none', async () => {
    const { recordals } = await read(
      document(
        table(
          texts('Recordal No', 'Trademark', 'Holder'),
          `<w:tr>${cell(paragraph(run('T2020-12345')))}${cell(paragraph(run('ZORVEX')))}${cell(paragraph(run('Z Inc')), '<w:vMerge w:val="restart"/>')}</w:tr>`,
          `<w:tr>${cell(paragraph(run('T2020-12346')))}${cell(paragraph(run('KELTRON')))}${cell('<w:p/>', '<w:vMerge/>')}</w:tr>`,
          `<w:tr>${cell(paragraph(run('Cosmetics')), '<w:gridSpan w:val="3"/>')}</w:tr>`,
          `<w:tr>${cell(paragraph(run('T2020-12347')))}${cell(paragraph(run('QUIMBLE')))}${cell(paragraph(run('Q')))}</w:tr>`,
        ),
      ),
    );
    expect(recordals.map(({ markText, holder }) => [markText, holder])).toEqual([
      ['ZORVEX', 'Z Inc'],
      ['KELTRON', 'Z Inc'],
      ['QUIMBLE', 'Q'],
    ]);
  });

  test('what is struck through is of unknown state', async () => {
    const { recordals } = await read(
      document(
        table(
          HEAD,
          `<w:tr>${['T2020-12345', 'ZORVEX', 'Z', '2030-01-31'].map((text) => cell(paragraph(run(text, '<w:strike/>')))).join('')}</w:tr>`,
          `<w:tr>${['T2020-12346', 'KELTRON', 'K', '2030-01-31'].map((text) => cell(paragraph(run(text, '<w:strike w:val="false"/>')))).join('')}</w:tr>`,
        ),
      ),
    );
    expect(recordals.map(({ status }) => status)).toEqual(['unknown', 'active']);
  });

  test('a table of other columns is named as not read', async () => {
    const { report } = await read(
      document(
        table(HEAD, texts('T2020-12345', 'ZORVEX', 'Z', '')),
        paragraph(run('Contacts')),
        table(texts('Office', 'Telephone'), texts('North', '1')),
      ),
    );
    expect(report.file.leftOut).toMatchObject([
      { key: 'notice.tablesNotRead', params: { tables: 'Contacts' } },
    ]);
  });

  test('listings in it are read as well', async () => {
    const titles = [];
    for await (const row of (
      await openListings(
        document(table(texts('Product name', 'Price'), texts('Zorvex shoes', '5'), texts('Mug', '3'))),
      )
    ).wholeRows())
      titles.push('listing' in row ? row.listing.title : row.error.key);
    expect(titles).toEqual(['Zorvex shoes', 'Mug']);
  });

  test.each([
    ['without a table', document(paragraph(run('Dear Sir or Madam,')), paragraph(run('ZORVEX is ours.')))],
    ['with nothing', document()],
    ['with an empty table', document(table(`<w:tr>${cell('<w:p/>')}</w:tr>`))],
  ])('a document %s is refused as one of Word', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({
      notice: { key: 'notice.otherDocument', params: { program: 'Word' } },
    });
  });
});
