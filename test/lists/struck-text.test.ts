import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../tabular/workbook';
import { read } from './reading';

const HEADER = ['Record No', 'Mark', 'Holder', 'Valid to', 'Status'];
const SAYS = 'notice.struckThrough';

async function states(source: Uint8Array | string) {
  const { recordals, report } = await read(source);
  return {
    states: recordals.map(({ markText, status }) => `${markText} ${status}`),
    rows: report.warnings.flatMap(({ row, says }) => (says.key === SAYS ? [row] : [])),
    recordals,
  };
}

const page = (row: string, rules = '') =>
  `<html><head><style>${rules}</style></head><body><table><tr>${HEADER.map((one) => `<th>${one}</th>`).join('')}</tr>
  <tr><td>T2021-00001</td><td>BORALO</td><td>Bo</td><td>2035-01-01</td><td></td></tr>${row}</table></body></html>`;
const CELLS = '<td>T2021-00002</td><td>VELO</td><td>Ve</td><td>2035-01-01</td><td>active</td>';

describe('a row that somebody struck through is of unknown state, and told', () => {
  test.each([
    ['its row by style', `<tr style="color: red; text-decoration: line-through">${CELLS}</tr>`, ''],
    [
      'its row by a class',
      `<tr class="x gone">${CELLS}</tr>`,
      'td { top: 0 } tr.gone td, .y { text-decoration:line-through; }',
    ],
    ['its mark', `<tr>${CELLS.replace('VELO', '<s>VELO</s>')}</tr>`, ''],
    [
      'its number, in a span',
      `<tr>${CELLS.replace('T2021-00002', '<span><del>T2021-00002</del></span>')}</tr>`,
      '',
    ],
    ['its term', `<tr>${CELLS.replace('2035-01-01', '<strike>2035-01-01</strike>')}</tr>`, ''],
    [
      'its cells, as spreadsheets save them',
      `<tr>${CELLS.replaceAll('<td>', '<td class=xl65>')}</tr>`,
      '.xl65 {text-decoration:line-through; text-line-through:single;}',
    ],
    [
      'the body of its table',
      `<tbody style="text-decoration-line: line-through"><tr>${CELLS}</tr></tbody>`,
      '',
    ],
  ])('%s', async (_, row, rules) => {
    const found = await states(page(row, rules));
    expect(found.states).toEqual(['BORALO unknown', 'VELO unknown']);
    expect(found.rows).toEqual([3]);
  });

  test('a part of the mark is told, and what is left is looked for by itself', async () => {
    const row = `<tr>${CELLS.replace('VELO', '<s>VELO</s> CASA')}</tr>`;
    const { recordals, rows } = await states(page(row));
    expect(recordals[1]).toMatchObject({ markText: 'CASA', aliases: ['VELO'], status: 'unknown' });
    expect(rows).toEqual([3]);
  });

  test('a row that is cancelled stays so', async () => {
    const row = `<tr style="text-decoration: line-through">${CELLS.replace('active', 'cancelled')}</tr>`;
    expect((await states(page(row))).states[1]).toBe('VELO cancelled');
  });
});

describe('a row stays in force', () => {
  test.each([
    [
      'whose holder alone has a struck address',
      `<tr>${CELLS.replace('Ve', 'Ve <s>Old Street 1</s> New Street 2')}</tr>`,
      '',
    ],
    [
      'of a class that strikes nothing',
      `<tr class="gone">${CELLS}</tr>`,
      '.gone { color: gray } .other { text-decoration: line-through }',
    ],
    ['that is underlined', `<tr style="text-decoration: underline">${CELLS}</tr>`, ''],
    [
      'that is struck while a pointer is over it',
      `<tr class="gone">${CELLS}</tr>`,
      '.gone:hover td { text-decoration: line-through }',
    ],
    ['with an empty struck element', `<tr>${CELLS.replace('VELO', '<s></s>VELO')}</tr>`, ''],
    ['that is inserted', `<tr>${CELLS.replace('VELO', '<ins>VELO</ins>')}</tr>`, ''],
  ])('%s', async (_, row, rules) => {
    const found = await states(page(row, rules));
    expect([found.states[1], found.rows]).toEqual(['VELO active', []]);
  });

  test('and a letter struck in a word leaves the word whole', async () => {
    const { recordals } = await states(page(`<tr>${CELLS.replace('VELO', 'VE<s>L</s>O')}</tr>`));
    expect(recordals[1]).toMatchObject({ markText: 'VELO', aliases: [], status: 'unknown' });
  });
});

/** A workbook of these sheets in which a font strikes the cells at these places of its second sheet. */
async function struckWorkbook(places: readonly string[], strike = '<strike/>'): Promise<Uint8Array> {
  const bytes = await workbookOf({
    Notes: [['Read me'], ['T2021-00002']],
    List: [
      ['Record No', 'Mark', 'Holder'],
      ['T2021-00001', 'BORALO', 'Bo'],
      ['T2021-00002', 'VELO', 'Ve'],
    ],
  });
  const parts = unzipSync(bytes);
  const changed = (name: string, change: (xml: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name]!)));
  };
  let style = 0;
  changed('xl/styles.xml', (xml) => {
    const fonts = xml.match(/<font>|<font\/>/g)?.length ?? 0;
    style = xml.match(/<cellXfs[\s\S]*?<\/cellXfs>/)![0].match(/<xf[\s/>]/g)!.length;
    return xml
      .replace('</fonts>', `<font>${strike}<sz val="11"/></font></fonts>`)
      .replace('</cellXfs>', `<xf fontId="${fonts}" applyFont="1"/></cellXfs>`);
  });
  changed('xl/worksheets/sheet2.xml', (xml) =>
    places.reduce(
      (all, place) =>
        all.replace(
          new RegExp(`<c r="${place}"([^>]*?)( s="\\d+")?([^>]*)>`),
          `<c r="${place}" s="${style}"$1$3>`,
        ),
      xml,
    ),
  );
  return zipSync(parts);
}

describe('a workbook', () => {
  test.each([
    [['A3', 'B3', 'C3'], '<strike/>', 'unknown'],
    [['B3'], '<strike val="1"/>', 'unknown'],
    [['A3'], '<strike/>', 'unknown'],
    [['C3'], '<strike/>', 'active'],
    [['B3'], '<strike val="0"/>', 'active'],
    [[], '<strike/>', 'active'],
  ])('whose cells %s have %s', async (places, strike, state) => {
    const found = await states(await struckWorkbook(places, strike));
    expect(found.states).toEqual(['BORALO active', `VELO ${state}`]);
    expect(found.rows).toEqual(state === 'unknown' ? [3] : []);
  });

  test('whose mark is struck in part', async () => {
    const parts = unzipSync(await struckWorkbook([]));
    const xml = strFromU8(parts['xl/sharedStrings.xml']!);
    const runs = '<r><rPr><strike/></rPr><t>VELO</t></r><r><t xml:space="preserve"> &amp; CASA</t></r>';
    parts['xl/sharedStrings.xml'] = strToU8(xml.replace(/<t>VELO<\/t>/, runs));
    const { recordals } = await states(zipSync(parts));
    expect(recordals[1]).toMatchObject({ aliases: ['VELO'], status: 'unknown' });
    expect(recordals[1]!.markText).toContain('CASA');
  });
});

const document = (cells: string, line = 'solid') => `<?xml version="1.0"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:style style:name="ce2" style:family="table-cell"><style:text-properties style:text-line-through-style="${line}"/></style:style>
<style:style style:name="ce3" style:family="table-cell"><style:text-properties fo:color="red"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="List">
<table:table-row>${['Record No', 'Mark'].map((one) => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`).join('')}</table:table-row>
<table:table-row><table:table-cell><text:p>T2021-00002</text:p></table:table-cell>${cells}</table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;
const velo = (style: string, text = 'VELO') =>
  `<table:table-cell table:style-name="${style}"><text:p>${text}</text:p></table:table-cell>`;

test.each([
  ['a struck cell', document(velo('ce2')), 'VELO unknown'],
  [
    'a struck part',
    document(velo('ce3', '<text:span text:style-name="ce2">VELO</text:span> CASA')),
    'CASA unknown',
  ],
  ['another style', document(velo('ce3')), 'VELO active'],
  ['a style that takes the line away', document(velo('ce2'), 'none'), 'VELO active'],
])('an OpenDocument with %s', async (_, source, state) => {
  expect((await states(source)).states).toEqual([state]);
});

describe('a text', () => {
  test.each([
    ['<s>VELO</s> CASA', 'CASA unknown'],
    ['~~VELO~~ CASA', 'CASA unknown'],
    ['<del>VELO</del>', 'VELO unknown'],
    ['VELO ~ CASA', 'VELO ~ CASA active'],
    ['<b>VELO</b>', 'VELO active'],
  ])('with the mark %s', async (mark, state) => {
    expect((await states(`Record No,Mark\nT2021-00001,${mark}\nT2021-00002,CE\n`)).states[0]).toBe(state);
  });
});

describe('a workbook that keeps its texts in the cells', () => {
  const run = (text: string, strike = '') =>
    `<r><rPr>${strike}<sz val="11"/></rPr><t xml:space="preserve">${text}</t></r>`;
  const of = async (runs: string) => {
    const parts = unzipSync(
      await workbookOf({ List: [HEADER, ['T2021-00001', 'MARK', 'Bo', '2035-01-01', 'active']] }),
    );
    const name = Object.keys(parts).find((one) => one.startsWith('xl/worksheets/sheet'))!;
    const texts = [...strFromU8(parts['xl/sharedStrings.xml']!).matchAll(/<t[^<>]*>([^<]*)<\/t>/g)].map(
      ([, one]) => one!,
    );
    const xml = strFromU8(parts[name]!).replace(
      /<c ([^<>]*)t="s"([^<>]*)><v>(\d+)<\/v><\/c>/g,
      (_, before, behind, at) =>
        `<c ${before}t="inlineStr"${behind}><is>${texts[at] === 'MARK' ? runs : `<t>${texts[at]}</t>`}</is></c>`,
    );
    delete parts['xl/sharedStrings.xml'];
    return states(zipSync({ ...parts, [name]: strToU8(xml) }));
  };

  test.each([
    [run('VELO', '<strike/>'), 'VELO unknown', [2]],
    [run('VELO', '<strike/>') + run(' CASA'), 'CASA unknown', [2]],
    [run('CASA ') + run('VELO', '<strike val="true"/>'), 'CASA unknown', [2]],
    [run('VELO'), 'VELO active', []],
    [run('VELO', '<strike val="0"/>'), 'VELO active', []],
    [run('VELO', '<u/>') + run(' CASA'), 'VELO CASA active', []],
  ])('%s', async (runs, state, rows) => {
    const found = await of(runs);
    expect([found.states[0], found.rows]).toEqual([state, rows]);
  });
});
