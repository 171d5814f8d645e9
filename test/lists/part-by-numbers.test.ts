import { describe, expect, test } from 'vitest';
import { read } from './reading';

const HEADER = '备案号,权利名称,权利人名称,备案状态,备案截止日期';
const ROWS = [
  'T2021-00001,ACMERO,Example Co,生效,2031-01-01',
  'T2021-00002,BORALO,Example Co,生效,2031-01-01',
];
const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const cells = (line: string, tag: string) =>
  `<tr>${line
    .split(',')
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('')}</tr>`;
const table = (attributes = '', foot = '') =>
  `<table${attributes}>${cells(HEADER, 'th')}${ROWS.map((row) => cells(row, 'td')).join('')}${foot}</table>`;
const page = (beside: string) => `<html><body>${table()}${beside}</body></html>`;
const link = (text: string, of = 'p') => `<a href="?${of}=${text}">${text}</a>`;
const objects = ['ACMERO', 'BORALO'].map((mark, at) => ({
  RECORD_NUM: `T2021-0000${at + 1}`,
  RECORD_NAME: mark,
}));
const xml = (beside: string) =>
  `<?xml version="1.0"?><answer>${beside}${objects
    .map(
      (one) =>
        `<row><RECORD_NUM>${one.RECORD_NUM}</RECORD_NUM><RECORD_NAME>${one.RECORD_NAME}</RECORD_NAME></row>`,
    )
    .join('')}</answer>`;

async function isPart(source: string) {
  const { recordals, report } = await read(source);
  expect(recordals.map(({ markText }) => markText)).toEqual(['ACMERO', 'BORALO']);
  const said = report.warnings.some(({ says }) => says.key.startsWith('notice.part'));
  expect(said).toBe(report.file.coverage !== undefined);
  return said;
}

describe('numbers without a word say that a file is a part', () => {
  test.each([
    ['a page of so many, below', csv(HEADER, ...ROWS, '5 / 57')],
    ['a page of so many, above', csv('‹ 3/40 ›', HEADER, ...ROWS)],
    ['numbers of pages in a line', csv(HEADER, ...ROWS, '1 2 3 4 5 ... 65')],
    ['numbers of pages in cells', csv(HEADER, ...ROWS, '1,2,3,…,65')],
    ['dots for rows that were left out', csv(HEADER, ROWS[0]!, '...,...,...,...,...', ROWS[1]!)],
    ['dots below the rows', csv(HEADER, ...ROWS, '…')],
    ['a page of so many on a page', page('<p>1 / 57</p>')],
    ['the same in pieces', page('<div><button>‹</button><b>2</b> / <b>57</b><button>›</button></div>')],
    ['links to pages', page(`<div>${[1, 2, 3, 4].map((at) => link(`${at}`)).join(' ')}</div>`)],
    [
      'links to pages in a list',
      page(`<ul>${[1, 2, 3].map((at) => `<li>${link(`${at}`)}</li>`).join('')}</ul>`),
    ],
    [
      'a row of pages in the table',
      `<html><body>${table('', `<tr><td colspan=5><table><tr>${['1', '2', '3', '...'].map((at) => `<td>${link(at)}</td>`).join('')}</tr></table></td></tr>`)}</body></html>`,
    ],
    ['a choice of pages', page('<div>Page <select><option>1<option>2<option>3</select></div>')],
    ['the count of a grid', `<html><body>${table(' role="grid" aria-rowcount="644"')}</body></html>`],
    ['an element of XML', xml('<total>57</total>')],
    ['an element of XML with a prefix', xml('<os:totalResults xmlns:os="urn:os">57</os:totalResults>')],
    ['elements of XML inside one', xml('<paging><page>1</page><totalPages>40</totalPages></paging>')],
    ['an answer as long as it may be', JSON.stringify({ limit: 2, offset: 0, results: objects })],
    [
      'a search engine’s count',
      JSON.stringify({ hits: { total: { value: 57 }, hits: objects.map((one) => ({ _source: one })) } }),
    ],
    [
      'a graph’s count',
      JSON.stringify({ data: { recordals: { totalCount: 57, edges: objects.map((node) => ({ node })) } } }),
    ],
    ['the words of a filter', csv('Filter: holder = Example Co', HEADER, ...ROWS)],
  ])('%s', async (_, source) => expect(await isPart(source)).toBe(true));
});

describe('numbers that say nothing of it', () => {
  test.each([
    ['a month', csv('12/2026', HEADER, ...ROWS)],
    ['a mark out of five', page('<p>4/5</p>')],
    ['one page of one', page('<p>1 / 1</p><ul class=pagination><li><a>1</a></li></ul>')],
    ['an order’s number', page('<p>Order 5/57 of the ministry</p>')],
    ['years to choose from', page('<div><a>2024</a> <a>2025</a> <a>2026</a></div>')],
    [
      'classes to choose from',
      page(
        `<ul>${Array.from({ length: 45 }, (_, at) => `<li>${link(`${at + 1}`, 'class')}</li>`).join('')}</ul>`,
      ),
    ],
    [
      'months to choose from',
      page(
        `<p>Month <select>${Array.from({ length: 12 }, (_, at) => `<option>${at + 1}`).join('')}</select></p>`,
      ),
    ],
    ['rows a page', page('<p>Rows per page <select><option>10<option>20<option>50</select></p>')],
    ['the numbers of the columns', csv(HEADER, '1,2,3,4,5', ...ROWS)],
    ['the numbers of the columns again', csv(HEADER, ROWS[0]!, '1,2,3,4,5', ROWS[1]!)],
    [
      'the count of a grid that is whole',
      `<html><body>${table(' role="grid" aria-rowcount="3"')}</body></html>`,
    ],
    [
      'the count of a grid that nobody knows',
      `<html><body>${table(' role="grid" aria-rowcount="-1"')}</body></html>`,
    ],
    ['an element of XML', xml('<total>2</total>')],
    ['other elements of XML', xml('<year>2026</year><version>12</version>')],
    ['an answer shorter than it may be', JSON.stringify({ limit: 100, offset: 0, results: objects })],
    ['a total as long as it may be', JSON.stringify({ limit: 2, total: 2, results: objects })],
  ])('%s', async (_, source) => expect(await isPart(source)).toBe(false));
});
