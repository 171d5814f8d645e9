import { gzipSync as packed } from 'node:zlib';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../lib/lists/reading/read-list';
import { read } from './reading';
import { workbook } from './workbook';

const CSV =
  '权利名称,备案号,商品分类,权利人名称,备案截止日期\n' +
  '耐克,T2020-1001,25,耐克创新有限合伙公司,2029-12-31\n' +
  '索尼,T2020-1002,9,索尼集团公司,2029-12-31\n';

/** Texts in older charsets as other programs write them (base64 of Python's codecs; no encoder is at hand here). */
const ENCODED: [string, string, string, string][] = [
  [
    'gb18030',
    'yKjA+8P7s8YssbiwuLrFLMnMxre31sDgLMiowPvIy8P7s8YssbiwuL3Y1rnI1cbaCsTNv8ssVDIwMjAtMTAwMSwyNSzEzb/LtLTQwtPQz966z7vvuavLviwyMDI5LTEyLTMxCsv3xOEsVDIwMjAtMTAwMiw5LMv3xOG8r83FuavLviwyMDI5LTEyLTMxCg==',
    '耐克',
    '耐克创新有限合伙公司',
  ],
  [
    'big5',
    'xXanUaZXutkss8au17i5LLDTq37D/qdPLMV2p1GkSKZXutkKrUCmTixUMjAyMC0xMDAxLDI1LLL8xPWw061Ap0qz0LdzprOtraZYudmkvaVxCrdzpE8sVDIwMjAtMTAwMiw5LKTpsNOvwaWntrC5zqS9pXEK',
    '耐吉',
    '荷蘭商耐克創新有限合夥公司',
  ],
  [
    'shift_jis',
    'kFyXp5BsLIygl5iCzI7tl94sk2+YXpTUjYaLeYLRk2+YXpROjI6T+iyMoJeYgsyUzYjNLIygl5iO0iyVaZa8CoqUjq6J747Qg0GDVoNig06DWCyPpJVXjKAskeYxMjM0NTY3jYYglb2QrDEwlE4zjI40k/oskeYyNZfeLIqUjq6J747Qg0GDVoNig06DWCyJXpOujEOBQYKpgs6C8Qo=',
    '',
    '株式会社アシックス',
  ],
  [
    'windows-1251',
    '0OXjLu3u7OXwO87v6PHg7ejlIM7I0TvN4Ojs5e3u4uDt6OUg7/Dg4u7u4evg5ODy5ev/O83g6Ozl7e7i4O3o5SDy7uLg8O7iCjAwMjU3LzAwMDYyLTA3NC/Sxy0yMjExMDQ70czO0M7EyM3KwDvOwM4g0M7SINTQzs3SO8ru7eTo8uXw8ero5SDo5+Tl6+j/Cg==',
    'СМОРОДИНКА',
    'ОАО РОТ ФРОНТ',
  ],
];

describe('charsets', () => {
  test.each(ENCODED)('%s is detected, shown and read', async (charset, base64, mark, holder) => {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const { recordals, report } = await read(bytes);
    expect(report.file.charset).toBe(charset);
    expect(recordals[0]).toMatchObject({ markText: mark, holder });
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s with and without byte order mark', async (charset) => {
    const littleEndian = charset === 'utf-16le';
    const encode = (text: string) => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
      return bytes;
    };
    for (const text of [CSV, `\ufeff${CSV}`]) {
      const { recordals, report } = await read(encode(text));
      expect(report.file.charset).toBe(charset);
      expect(recordals.map(({ markText }) => markText)).toEqual(['耐克', '索尼']);
    }
  });

  test('a file that begins with thousands of plain lines is decided where its first other letter stands', async () => {
    const plain = Array.from(
      { length: 5_000 },
      (_, row) => `MARK${row},T2020-${1000 + row},9,HOLDER LTD,2029-12-31\n`,
    ).join('');
    const gbk = Uint8Array.from(atob(ENCODED[0]![1]), (byte) => byte.charCodeAt(0));
    const header = new TextEncoder().encode('mark,record no,class,holder,valid to\n');
    const bytes = new Uint8Array([...header, ...new TextEncoder().encode(plain), ...gbk]);
    const { recordals, report } = await read(bytes);
    expect(report.file.charset).toBe('gb18030');
    expect(recordals.at(-1)).toMatchObject({ markText: '索尼' });
  });

  test('a charset by hand is used instead', async () => {
    const { report } = await read(CSV, { charset: 'utf-8' });
    expect(report.file.charset).toBe('utf-8');
  });
});

describe('cells with the notations of other systems', () => {
  test.each([
    ['entities', 'H&amp;M', 'H&M'],
    ['entities escaped twice', 'H&amp;amp;M', 'H&M'],
    ['numbers of letters', '&#32784;&#20811;', '耐克'],
    ['an apostrophe', 'LEVI&#39;S', "LEVI'S"],
    ['tags', '<b>ZORVEX</b>', 'ZORVEX'],
    ['a named letter', 'NESTL&Eacute;', 'NESTLÉ'],
    ['what only looks like one', 'A&B <3', 'A&B <3'],
  ])('%s come as they are read', async (_, cell, mark) => {
    const { recordals } = await read(
      `mark,record no,holder\n"${cell}",T2020-1001,"O&#39;Neill &amp; Co"\nX1Y,T2020-1002,B\n`,
    );
    expect(recordals[0]).toMatchObject({ markText: mark, holder: "O'Neill & Co" });
  });
});

describe('XLSX', () => {
  test('native dates, numbers as numbers, full-width digits, a title above, blank rows', async () => {
    const { recordals, report } = await read(
      await workbook([
        ['知识产权海关保护备案清单'],
        [null],
        ['权利名称', '备案号', '商品分类', '备案开始日期', '备案截止日期'],
        ['TRW', 'Ｔ２０１６－５０５７８', 9, new Date('2026-02-28'), new Date('2036-02-27')],
        [null, null, null, null, null],
        ['LEGO', 'T2016-50579', '２８', '２０２６－０１－０１', 47908],
      ]),
    );
    expect(report).toMatchObject({ read: 2, accepted: 2, file: { format: 'xlsx' } });
    expect(recordals[0]).toMatchObject({
      recordNo: 'T2016-50578',
      classes: [9],
      validFrom: '2026-02-28',
      validTo: '2036-02-27',
    });
    expect(recordals[1]).toMatchObject({ classes: [28], validFrom: '2026-01-01', validTo: '2031-03-01' });
  });

  test('a header over two rows with merged cells', async () => {
    const { recordals } = await read(
      await workbook([
        ['商标', null, '权利人', null, '备案号', '有效期', null],
        ['名称', '注册号', '名称', '国别', null, '开始日期', '截止日期'],
        ['TRW', '244497', 'TRW知识产权公司', '美国', 'T2016-50578', '2026-02-28', '2036-02-27'],
      ]),
    );
    expect(recordals).toMatchObject([
      {
        markText: 'TRW',
        registrationNo: '244497',
        holder: 'TRW知识产权公司',
        holderCountry: '美国',
        recordNo: 'T2016-50578',
        validFrom: '2026-02-28',
        validTo: '2036-02-27',
      },
    ]);
  });

  test('the sheet with a header is read, the others are named', async () => {
    const { recordals, report } = await read(
      await workbook(
        [['说明'], ['第一页不是数据']],
        [
          ['mark', 'record no'],
          ['NIKE', 'T2020-1001'],
        ],
      ),
    );
    expect(recordals).toMatchObject([{ markText: 'NIKE' }]);
    expect(report.warnings).toEqual([
      { says: { key: 'notice.sheetsNotRead', params: { sheets: 'Sheet1' } } },
    ]);
  });

  test('one changed byte anywhere is noticed', async () => {
    const bytes = await workbook([
      ['mark', 'record no'],
      ['NIKE', 'T2020-1001'],
    ]);
    const clean = await read(bytes);
    for (let at = 40; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at]! ^= 0x10;
      const outcome = await read(changed).catch((error) => error);
      // The byte may lie where it says nothing (a time stamp); never may another list come out.
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableFile);
      else expect(outcome.recordals).toEqual(clean.recordals);
    }
  });
});

describe('packed files', () => {
  test('gzip, zip and gzip in zip read as the plain file does', async () => {
    const plain = await read(CSV);
    for (const packed of [
      gzipSync(strToU8(CSV)),
      zipSync({ 'list.csv': strToU8(CSV), '__MACOSX/._list.csv': strToU8('x') }),
      zipSync({ 'folder/list.csv.gz': gzipSync(strToU8(CSV)) }),
    ])
      expect((await read(packed)).recordals).toEqual(plain.recordals);
  });

  test('two lists in a zip are read one below the other, and what is no list is named', async () => {
    const more = CSV.replaceAll('T2020', 'T2021');
    const zip = zipSync({
      'a.csv': strToU8(CSV),
      'b.csv': strToU8(more),
      'readme.txt': strToU8('Stand 2026\n'),
    });
    const { recordals, report } = await read(zip);
    expect(recordals.map(({ recordNo }) => recordNo)).toEqual([
      'T2020-1001',
      'T2020-1002',
      'T2021-1001',
      'T2021-1002',
    ]);
    expect(report.file.leftOut).toEqual([
      { key: 'notice.membersJoined', params: { members: 'a.csv, b.csv' } },
      { key: 'notice.membersNotRead', params: { members: 'readme.txt' } },
    ]);
  });

  test('bombs stop before they fill the memory', { tags: ['heavy'] }, async () => {
    const lines = strToU8(`mark,record no\n${`${'x'.repeat(9_999)},T2020-1\n`.repeat(7_500)}`);
    const before = process.memoryUsage().rss;
    await expect(read(packed(lines))).rejects.toThrow(/grows far beyond/);
    await expect(read(zipSync({ 'list.csv': [lines, { level: 1 }] }))).rejects.toThrow(/grows far beyond/);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 << 20);
  });
});

describe('saved pages', () => {
  const grid = (
    rows: string,
  ) => `<!doctype html><html><head><meta charset="utf-8"><title>备案查询</title></head><body>
    <table class="ui-jqgrid-htable"><tr><th id="searchlist_RECORD_NAME">权利名称</th></tr></table>
    <table id="searchlist" role="grid">
      <tr class="jqgfirstrow" role="row"><td style="width:90px"></td><td></td></tr>${rows}
    </table><script>var trap = "<tr><td>not a row</td></tr>"</script></body></html>`;
  const row = (cells: Record<string, string>) =>
    `<tr role="row">${Object.entries(cells)
      .map(
        ([id, text]) =>
          `<td role="gridcell" style="display:none" aria-describedby="searchlist_${id}" title="${text}">${text}</td>`,
      )
      .join('')}</tr>`;

  test('the grid of the customs query, hidden columns and another order of columns included', async () => {
    const { recordals, report } = await read(
      grid(
        row({
          RECORD_NUM: 'T2016-50578',
          RECORD_NAME: 'TRW',
          APPLY_USER_NAME: 'TRW知识产权公司',
          CONUTRY_NAME: '美国',
          REGISTER_NUM: '244497',
          REGISTER_TYPE: '国内注册',
          PRODUCT_TYPE: '9',
          RECORD_STATE: '生效',
          RECORD_BEGIN_DATE: '2026-02-28',
          RECORD_END_DATE: '2036-02-27',
        }) +
          row({
            RECORD_NUM: 'T2016-50579',
            RECORD_NAME: '',
            APPLY_USER_NAME: '某公司',
            CONUTRY_NAME: '日本',
            REGISTER_NUM: '1',
            REGISTER_TYPE: '国际注册',
            PRODUCT_TYPE: '25',
            RECORD_STATE: '撤销',
            RECORD_BEGIN_DATE: '2020-01-01',
            RECORD_END_DATE: '2029-12-31',
          }),
      ),
    );
    expect(report).toMatchObject({ read: 2, accepted: 2, figurative: 1, file: { format: 'html' } });
    expect(recordals[0]).toMatchObject({
      recordNo: 'T2016-50578',
      markText: 'TRW',
      holder: 'TRW知识产权公司',
      holderCountry: '美国',
      registrationNo: '244497',
      registrationRoute: '国内注册',
      classes: [9],
      status: 'active',
      validFrom: '2026-02-28',
      validTo: '2036-02-27',
    });
    expect(recordals[1]).toMatchObject({ status: 'revoked', markText: '' });
  });

  test('a plain table with spans, and markup inside cells stays text', async () => {
    const { recordals } = await read(
      `<table><tr><td colspan="3">Список</td></tr><tr><th>Mark</th><th>Record No</th><th>Owner</th></tr>
       <tr><td>A&lt;b&gt;C</td><td>X-1</td><td rowspan="2">HOLDER<br>LTD</td></tr><tr><td>D</td><td>X-2</td></tr></table>`,
    );
    expect(recordals).toMatchObject([
      { markText: 'A<b>C', recordNo: 'X-1', holder: 'HOLDER LTD' },
      { markText: 'D', recordNo: 'X-2', holder: 'HOLDER LTD' },
    ]);
  });

  test('a page that is no list is refused, however deep it nests', async () => {
    await expect(read('<html><body><p>412 Precondition Failed</p></body></html>')).rejects.toThrow(
      UnreadableFile,
    );
    await expect(read('<div>'.repeat(50_000))).rejects.toThrow(UnreadableFile);
  });
});

describe('JSON', () => {
  test('the query service’s own envelope', async () => {
    const { recordals } = await read(
      JSON.stringify({
        total: 1,
        page: 1,
        records: 1,
        rows: [
          {
            RECORD_NUM: 'T2016-50578',
            RECORD_NAME: 'TRW',
            CONUTRY_NAME: '美国',
            PRODUCT_TYPE: 9,
            RECORD_STATE: '生效',
          },
        ],
      }),
    );
    expect(recordals).toMatchObject([
      { recordNo: 'T2016-50578', markText: 'TRW', classes: [9], holderCountry: '美国', status: 'active' },
    ]);
  });

  test('a pretty-printed array, and a cut one', async () => {
    const text = JSON.stringify([{ recordNo: 'A', markText: 'NIKE', classes: [25] }], null, 2);
    expect((await read(text)).recordals).toMatchObject([{ recordNo: 'A', classes: [25] }]);
    await expect(read(text.slice(0, -4))).rejects.toThrow(UnreadableFile);
  });

  test('values of the wrong type are refused with their field, and prototypes stay clean', async () => {
    const { report } = await read(
      '{"recordNo":"A","markText":"X","classes":[99]}\n{"recordNo":"B","markText":"X","status":"maybe"}\n{"__proto__":{"polluted":1},"recordNo":"C","markText":"OK"}\n[1]\n',
    );
    expect(report.accepted).toBe(1);
    expect(report.rejected.map(({ row, column }) => [row, column])).toEqual([
      [1, 'classes'],
      [2, 'status'],
      [4, undefined],
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('contact columns stay out unless asked for', async () => {
  const csv = 'mark,record no,代理人,联系电话\nNIKE,T2020-1,张三,13800000000\n';
  expect(JSON.stringify((await read(csv)).recordals)).not.toMatch(/张三|138/);
  expect((await read(csv, { contacts: true })).recordals[0]).toMatchObject({
    agent: '张三',
    contact: '13800000000',
  });
});

test('reading stops when it is cancelled', async () => {
  const cancel = new AbortController();
  const csv = `mark,record no\n${'NIKE,T2020-1\n'.repeat(50_000)}`;
  const reading = read(csv, { signal: cancel.signal, onProgress: () => cancel.abort() });
  await expect(reading).rejects.toThrow(/abort/i);
});
