import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SaidOfRows } from '../../lib/lists/reading/said-of-rows';
import { read } from './reading';
import { workbook } from './workbook';

const HEADER = ['备案号', '权利名称', '权利人名称', '备案状态', '备案截止日期'];
const ROWS = [
  ['T2021-00001', 'ACMERO', 'Example Co', '生效', '2031-01-01'],
  ['T2021-00002', 'BORALO', 'Example Co', '生效', '2031-01-01'],
  ['T2021-00003', 'CEDARO', 'Example Co', '生效', '2031-01-01'],
];
const csv = (...rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(',')).join('\n')}\n`;
const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const page = (beside: string) => `<html><body>${table([HEADER, ...ROWS])}${beside}</body></html>`;
const objects = ROWS.map(([recordNo, mark]) => ({ RECORD_NUM: recordNo, RECORD_NAME: mark }));

/** What a list answers for, and what was said of its being a part. */
async function readPart(source: string | Uint8Array) {
  const { recordals, report } = await read(source);
  expect(recordals.map(({ markText }) => markText)).toEqual(['ACMERO', 'BORALO', 'CEDARO']);
  return {
    coverage: report.file.coverage,
    said: report.warnings.map(({ says }) => says.key).filter((key) => key.startsWith('notice.part')),
  };
}

describe('a file that says that it is a part answers for no word, and says so', () => {
  const PARTS: [string, string][] = [
    ['a grid’s page', page('<div class=ui-paging-info>1 - 3　共 643 条</div>')],
    [
      'a page whose number stands in a field',
      page('<table class=pager><tr><td></td><td>第 <input value=1> 共 <span>40</span> 页</td></tr></table>'),
    ],
    [
      'a table that tells of its entries',
      page('<div class=dataTables_info>Showing 1 to 3 of 2,310 entries</div>'),
    ],
    ['a page in Russian', page('<p>Показано 1–3 из 2 023</p>')],
    [
      'a pager in the table’s foot',
      page('<table><tfoot><tr><td colspan=5>第 1 页 / 共 40 页</td></tr></table>'),
    ],
    ['a title over the header', csv(['查询结果 共 643 条'], HEADER, ...ROWS)],
    ['a line below the rows', csv(HEADER, ...ROWS, ['共 643 条 当前 1-3 条'])],
    ['the pager’s cells below the rows', csv(HEADER, ...ROWS, ['首页', '上一页', '第1页/共40页', '下一页'])],
    ['jqGrid', JSON.stringify({ total: 12_807, page: 1, records: '128062', rows: objects })],
    [
      'jqGrid with lists of cells',
      JSON.stringify({ records: 643, rows: ROWS.map((cell, id) => ({ id, cell })) }),
    ],
    [
      'an envelope in an envelope',
      JSON.stringify({ code: 0, data: { total: 396, pages: 40, list: objects } }),
    ],
    ['DataTables', JSON.stringify({ recordsTotal: 128_062, recordsFiltered: 3, data: objects })],
    ['Spring', JSON.stringify({ content: objects, totalPages: 40, totalElements: 200 })],
    ['Laravel', JSON.stringify({ current_page: 1, data: objects, last_page: 40, total: 200 })],
    ['a next page', JSON.stringify({ results: objects, next: 'https://register.test/?page=2' })],
    [
      'a total in an object beside the rows',
      JSON.stringify({ data: objects, meta: { pagination: { total: 200 } } }),
    ],
    [
      'a link to more beside the rows',
      JSON.stringify({ data: objects, links: { next: 'https://register.test/2' } }),
    ],
    ['what is not the last page', JSON.stringify({ content: objects, last: false })],
    ['what was cut short', JSON.stringify({ rows: objects, truncated: true })],
    [
      'an attribute of XML',
      `<?xml version="1.0"?><list total="643">${objects.map((one) => `<r><RECORD_NUM>${one.RECORD_NUM}</RECORD_NUM><RECORD_NAME>${one.RECORD_NAME}</RECORD_NAME></r>`).join('')}</list>`,
    ],
    ...['Load more', '下一页', 'Next »'].map((text): [string, string] => [
      text,
      page(`<button>${text}</button>`),
    ]),
    ['a link that only browsers know', page('<a rel=next href="?p=2">»</a>')],
    ...[
      'Hiển thị 1 đến 3 của 57',
      'Résultats 1 à 3 sur 57',
      '1 bis 3 von 57 Einträgen',
      'Mostrando 1 a 3 de 57 registros',
      'Wyniki 1-3 z 57',
      '총 57건',
      'ทั้งหมด 57 รายการ',
      'Trang 1/65',
      '1 / 65 ページ',
      'Showing 3 of 57',
      'Only the first 3 results are shown',
      '仅显示前3条',
      'Results truncated',
      '... (307 more rows)',
      '上一页 1 2 3 ... 65 下一页',
    ].map((text): [string, string] => [text, csv(HEADER, ...ROWS, [text])]),
    ...['查询条件：权利名称=ACMERO', 'Search results for "acmero"', 'Запрос: АКМЕРО'].map(
      (text): [string, string] => [text, csv([text], HEADER, ...ROWS)],
    ),
    // A smaller number before the total is not the total.
    ...[
      'Showing 3 results out of 643',
      '3 records of 643',
      '查询结果（3/643）',
      '第1頁，共65頁',
      'Записей: 643',
      '총계 643',
    ].map((text): [string, string] => [text, csv([text], HEADER, ...ROWS)]),
    ...[
      'Search: ACMERO',
      'Filter: class = 25',
      '筛选条件：第25类',
      'Фильтр: класс 25',
      'Mark contains: acm',
      'Your search for acmero returned:',
    ].map((text): [string, string] => [text, csv([text], HEADER, ...ROWS)]),
    ...[
      '(truncated)',
      'Sample of 3 rows',
      'Preview – first 3 rows',
      'More results available',
      'Only the latest records are shown.',
      'Result set too large; refine the search.',
      'Trial version: only 3 rows exported',
      'Das Ergebnis wurde auf 3 Treffer begrenzt',
      '仅列出部分数据',
    ].map((text): [string, string] => [text, csv(HEADER, ...ROWS, [text])]),
    ['a total with a sign between thousands', JSON.stringify({ total: '1,643', rows: objects })],
    ['a total in an object of another name', JSON.stringify({ Info: { TotalRows: 643 }, rows: objects })],
    ['a total in Chinese', JSON.stringify({ 总数: 643, rows: objects })],
    ['the words of a search in JSON', JSON.stringify({ query: 'acmero', results: objects })],
    ['a filter in JSON', JSON.stringify({ filters: { class: ['25'] }, items: objects })],
    ['as many rows as there may be', JSON.stringify({ limit: 3, offset: 0, rows: objects })],
    ['Solr', JSON.stringify({ response: { numFound: 643, start: 0, docs: objects } })],
    [
      'a pager of numbers alone',
      page('<nav class=pagination><a>1</a><a>2</a><a>3</a><span>…</span><a>65</a></nav>'),
    ],
    [
      'a pager with arrows',
      page('<ul class=pager><li class=active>1<li><a href="#">2</a><li><a href="#">»</a></ul>'),
    ],
    ['a link to page 2', page('<a href="/list?page=2">2</a>')],
    ['an arrow with a label', page('<button aria-label="Next page"></button>')],
    ['a field with the words of a search', page('<input name=q value=acmero>')],
    ['a field for a search', page('<input type=search value=acmero>')],
    ['a sentence on the page', page('<p>Your search for <b>acmero</b> returned:</p>')],
    ['JSON in a call', `cb(${JSON.stringify({ total: 9, list: objects })});`],
  ];
  test.each(PARTS)('%s', async (_, source) => {
    const { coverage, said } = await readPart(source);
    expect(coverage).toEqual({ queries: [] });
    expect(said).toHaveLength(1);
  });

  test('a workbook', async () =>
    expect(await readPart(await workbook([['Page 1 of 40'], HEADER, ...ROWS]))).toEqual({
      coverage: { queries: [] },
      said: ['notice.partOfPages'],
    }));

  test('one of two pages in an archive', async () => {
    const archive = zipSync({ '1.html': strToU8(page('<p>Showing 1 to 3 of 5 entries</p>')) });
    expect((await readPart(archive)).said).toEqual(['notice.partOfRows']);
  });
});

describe('a file that holds all that it speaks of is a whole register', () => {
  const WHOLES: [string, string][] = [
    ['no word of it', csv(HEADER, ...ROWS)],
    ['all entries', page('<div class=dataTables_info>Showing 1 to 3 of 3 entries</div>')],
    ['other numbers on the page', page('<p>Tel. 400-123 4567</p><p>© 2026 Customs</p><p>Visits 128062</p>')],
    ['a total', csv(HEADER, ...ROWS, ['合计：3'])],
    [
      'a next page that cannot be pressed',
      page('<button disabled>下一页</button><a class="next disabled">Next</a>'),
    ],
    ['a next page beside a total', page('<div>共 3 条</div><a href="#">下一页</a>')],
    [
      'links of a site',
      page('<a href="/m">More</a><a href="/n">Read more</a><a href="/l">Learn more about customs</a>'),
    ],
    ['a filter that leaves all', csv(['筛选条件：全部'], ['Search: all'], HEADER, ...ROWS)],
    ['a search that nobody made', page('<label>Search: <input type=search value=""></label>')],
    [
      'an invitation to search',
      page('<input name=q value="Search the site"><input type=search value="请输入关键词">'),
    ],
    [
      'a field that is no search',
      page('<input name=email value=acmero><input type=hidden name=q value=acmero>'),
    ],
    ['sizes of a page', page('<div class=pager-sizes><a>10</a><a>25</a><a>50</a></div>')],
    ['numbers of chapters', page('<ul class=contents><li><a href="#a">1</a><li><a href="#b">2</a></ul>')],
    ['one page', page('<ul class=pager><li class=active>1</ul>')],
    ['an empty search in JSON', JSON.stringify({ query: '', filters: {}, rows: objects })],
    ['a search for everything', JSON.stringify({ query: '*', filter: 'all', rows: objects })],
    ['fewer rows than there may be', JSON.stringify({ limit: 1000, rows: objects })],
    ['as many rows as there may be, and all', JSON.stringify({ limit: 3, total: 3, rows: objects })],
    [
      'sentences about the register',
      page(
        '<p>The register lists marks recorded with customs in force today.</p><p>本名录由海关总署发布，供公众查询。</p>',
      ),
    ],
    [
      'all pages with pagers of numbers, one behind the other',
      `<html><body>${[1, 2]
        .map(
          (at) =>
            `${table([HEADER, ...(at === 1 ? ROWS.slice(0, 2) : ROWS.slice(2))])}<ul class=pager>${[1, 2]
              .map((n) => (n === at ? `<li class=active>${n}` : `<li><a href="?page=${n}">${n}</a>`))
              .join('')}</ul>`,
        )
        .join('')}</body></html>`,
    ],
    ['days in a title', csv(['Register of 1-5 May 2026'], HEADER, ...ROWS)],
    ['jqGrid', JSON.stringify({ total: 1, page: 1, records: 3, rows: objects })],
    [
      'all pages, one behind the other',
      csv(HEADER, ROWS[0]!, ['第1页/共2页'], HEADER, ...ROWS.slice(1), ['第2页/共2页']),
    ],
    [
      'all pages of JSON',
      JSON.stringify([
        { total: 3, rows: objects.slice(0, 2) },
        { total: 3, rows: objects.slice(2) },
      ]),
    ],
  ];
  test.each(WHOLES)('%s', async (_, source) =>
    expect(await readPart(source)).toEqual({ coverage: undefined, said: [] }),
  );
});

test('rows that fill a sheet to its last line are a part, unless their number is told', () => {
  for (const rows of [65_535, 1_048_575]) {
    const said = new SaidOfRows();
    expect(said.moreThan(rows)).toEqual({ more: 'left-out' });
    said.told({ hits: rows });
    expect(said.moreThan(rows)).toBeUndefined();
  }
  expect(new SaidOfRows().moreThan(65_534)).toBeUndefined();
});

test('the first rows of a file, read for a preview, are no part of it by that', async () => {
  const { report } = await read(csv(['共 3 条'], HEADER, ...ROWS), { limit: 2 });
  expect(report.file.coverage).toBeUndefined();
});

describe('a table without a column of marks answers for no word', () => {
  test.each([
    ['numbers and holders', csv(['备案号', '权利人名称'], ['T2021-00001', 'Example Co'])],
    ['columns of blanks', `备案号     权利名称   权利人名称\nT2021-00001  ACMERO   Example Co\n`],
    ['a heading nobody knows', csv(['备案号', 'Xyz', '备案状态'], ['T2021-00001', 'ACMERO', '生效'])],
  ])('%s', async (_, source) => {
    const { report } = await read(source);
    expect(report.file.coverage).toEqual({ queries: [] });
    expect(report.warnings.map(({ says }) => says.key)).toContain('notice.noMarkColumn');
  });
});

test('in a list of marks alone a mark may read like a pager', async () => {
  const { recordals } = await read('商标\nACMERO\n12 items\n');
  expect(recordals.map(({ markText }) => markText)).toEqual(['ACMERO', '12 items']);
});

describe('rows of which none names a mark in words answer for no word', () => {
  const marked = (...marks: readonly string[]) =>
    csv(HEADER, ...marks.map((mark, at) => [`T2021-0000${at}`, mark, 'Example Co', '生效', '2031-01-01']));
  test.each([
    ['cells without a word', marked('', '')],
    ['place-holders', marked('N/A', '无', 'unknown')],
    ['formulas that failed', marked('#REF!', '#NAME?')],
    ['figures', marked('图形', '(device)')],
    ['names of pictures', marked('1.jpg', 'img_002.png')],
    ['words for pictures', marked('[image]', '图片1', 'see image')],
    ['objects without a mark', JSON.stringify([{ recordNo: 'T2021-00001', holder: 'Example Co' }])],
  ])('%s', async (_, source) => {
    const { report } = await read(source);
    expect(report.accepted).toBeGreaterThan(0);
    expect(report.file.coverage).toEqual({ queries: [] });
    expect(report.warnings.map(({ says }) => says.key)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^notice\.(?:noMarkInWords|noMarkColumn)$/)]),
    );
  });

  test.each([
    ['one word among figures', marked('图形', 'ACMERO', '')],
    ['a word of a picture’s name', marked('PNG', 'IMAGE', 'Jpg Wear')],
    ['a word and a figure', marked('ACMERO及图')],
  ])('%s is enough', async (_, source) => expect((await read(source)).report.file.coverage).toBeUndefined());

  test('what stands for a lost mark is told of each row; an empty cell is a figure', async () => {
    const { report } = await read(marked('ACMERO', '#REF!', '未知', '', '-', '图形'));
    const lost = report.warnings.filter(({ says }) => says.key === 'notice.missingMark');
    expect(lost.map(({ row, says }) => [row, says.params?.text])).toEqual([
      [3, '#REF!'],
      [4, '未知'],
    ]);
  });
});
