import { describe, expect, test } from 'vitest';
import { workbookOf } from '../tabular/workbook';
import { read } from './reading';

const HEADER = 'Record no,Mark,Owner,Valid until';
const marksOf = async (source: string | Uint8Array) => (await read(source)).recordals;

describe('a heading that says more than its word', () => {
  test.each([
    ['Mark (word)', 'Record no'],
    ['Mark / Logo', 'Recordal Ref.'],
    ['Brand (EN)', 'Customs ref. no'],
    ['Brand [required]', 'Customs record #'],
    ['Знак (словесный)', 'Номер по реестру'],
    ['Title', 'Recordation No.'],
    ['Title of IPR', 'UPRN'],
    ['Marque déposée', 'N° de dossier'],
    ['Nombre de la marca', 'Nº de expediente'],
  ])('%s and %s', async (mark, number) => {
    const recordals = await marksOf(`${number},${mark},Owner,Valid until\nR-101,ZORVEX,Z,2027-12-31\n`);
    expect(recordals).toMatchObject([{ recordNo: 'R-101', markText: 'ZORVEX', holder: 'Z' }]);
  });

  test.each(['Name (company)', 'Name (contact)', 'Mark (owner)', 'Title of contact', 'Titular (title)'])(
    'but not %s',
    async (heading) => {
      const recordals = await marksOf(
        `Record no,Trademark,${heading},Valid until\nR-101,ZORVEX,Z Ltd,2027-12-31\n`,
      );
      expect(recordals[0]).toMatchObject({ markText: 'ZORVEX' });
    },
  );

  test('a title without the number of a record is that of an offer', async () => {
    await expect(read('Title,Price,SKU,Stock\nZorvex shoe,9.99,S1,3\n')).rejects.toThrow();
  });
});

describe('a header over two rows whose cells are merged over both', () => {
  const of = (upper: (string | null)[], lower: (string | null)[], row: string[]) =>
    workbookOf({ List: [upper, lower, row, row.map((cell, at) => (at === 0 ? 'R-2' : cell))] });

  test.each([
    [
      ['Record no', 'Mark', 'Holder', null, 'Term', null],
      ['Record no', 'Mark', 'Name', 'Country', 'From', 'To'],
      ['R-1', 'ZORVEX', 'Z', 'DE', '2020-01-01', '2027-12-31'],
      {
        markText: 'ZORVEX',
        holder: 'Z',
        holderCountry: 'DE',
        validFrom: '2020-01-01',
        validTo: '2027-12-31',
      },
    ],
    [
      ['Record no', 'Mark', 'Trademark registration', null, 'Customs recordal', null],
      ['Record no', 'Mark', 'From', 'To', 'From', 'To'],
      ['R-1', 'ZORVEX', '2010-01-01', '2030-01-01', '2020-01-01', '2027-12-31'],
      { registrationValidTo: '2030-01-01', validFrom: '2020-01-01', validTo: '2027-12-31' },
    ],
    [
      ['备案号', '权利名称', '权利人', null, '备案', null],
      ['备案号', '权利名称', '名称', '国别', '开始日期', '截止日期'],
      ['R-1', '佐维斯', '甲公司', '中国', '2020-01-01', '2027-12-31'],
      { markText: '佐维斯', holder: '甲公司', holderCountry: '中国', validTo: '2027-12-31' },
    ],
  ])('%j', async (upper, lower, row, expected) => {
    const recordals = await marksOf(await of(upper, lower, row));
    expect(recordals).toHaveLength(2);
    expect(recordals[0]).toMatchObject({ recordNo: 'R-1', ...expected });
  });
});

describe('a mark that points to a note', () => {
  test.each([
    ['BLENDOR¹', 'BLENDOR'],
    ['BLENDOR®²', 'BLENDOR®'],
    ['BLENDOR ONE¹²', 'BLENDOR ONE'],
    ['BLENDOR (1)', 'BLENDOR'],
    ['BLENDOR [3]', 'BLENDOR'],
  ])('%s is also %s', async (mark, bare) => {
    const [recordal] = await marksOf(`${HEADER}\nR-1,${mark},Z,2027-12-31\n`);
    expect(recordal!.markText === bare || recordal!.aliases.includes(bare)).toBe(true);
  });

  test.each(['M²', 'CO₂', 'BLENDOR 1', 'BLENDOR (2024)', 'A1¹'])('but %s is what it is', async (mark) => {
    const [recordal] = await marksOf(`${HEADER}\nR-1,${mark},Z,2027-12-31\n`);
    expect(recordal).toMatchObject({ markText: mark, aliases: [] });
  });

  test.each([
    '* licence only; † suspended since May',
    'Note: 3 marks with * are pending renewal',
    '¹ renewal of 2026 is pending here',
    'Prepared by A. Smith on 3 May',
    'All marks above belong to group 7',
  ])('the note is no record: %s', async (note) => {
    const { recordals, report } = await read(`${HEADER}\nR-1,ZORVEX,Z,2027-12-31\n"${note}",,,\n`);
    expect(recordals.map(({ recordNo }) => recordNo)).toEqual(['R-1']);
    expect(report.rejected).toMatchObject([{ row: 3 }]);
  });

  test.each(['R-2', '№ 12 от 03.05.2024', 'KR 40-1234567', 'Reg. 12/2024', 'TMK 12-00123'])(
    'a number alone stays one: %s',
    async (number) => {
      const recordals = await marksOf(`${HEADER}\nR-1,ZORVEX,Z,2027-12-31\n${number},,,\n`);
      expect(recordals.map(({ recordNo }) => recordNo)).toEqual(['R-1', number]);
    },
  );
});

describe('words of two scripts on a line each are two', () => {
  test.each([
    ['ZORVEX\n佐维斯', 'ZORVEX', ['佐维斯']],
    ['佐维斯\nZORVEX', '佐维斯', ['ZORVEX']],
    ['ZORVEX\nЗОРВЕКС', 'ZORVEX', ['ЗОРВЕКС']],
    ['ZORVEX\nゾルベックス', 'ZORVEX', ['ゾルベックス']],
    ['조르벡스\n\nZORVEX', '조르벡스', ['ZORVEX']],
    // Near misses: one script, and lines of one mark.
    ['ZORVEX\nSPORT', 'ZORVEX SPORT', []],
    ['佐维斯\n运动', '佐维斯 运动', []],
    ['ZORVEX\n24', 'ZORVEX 24', []],
    ['ZORVEX\n图形', 'ZORVEX', []],
    ['A\n佐\nB', 'A 佐 B', []],
  ])('%j', async (cell, markText, aliases) => {
    const [recordal] = await marksOf(`${HEADER}\nR-1,"${cell}",Z,2027-12-31\n`);
    expect(recordal).toMatchObject({ markText, aliases });
  });
});

describe('strokes in rows of JSON', () => {
  const of = (mark: string) =>
    JSON.stringify([
      { 'record no': 'R-1', mark, owner: 'Z', 'valid to': '2027-12-31' },
      { 'record no': 'R-2', mark: 'PLEMIO', owner: 'P', 'valid to': '2027-12-31' },
    ]);

  test.each([
    ['<s>ZORVEX</s>', 'ZORVEX'],
    ['<del class="x">ZORVEX</del>', 'ZORVEX'],
    ['<span style="text-decoration:line-through">ZORVEX</span>', 'ZORVEX'],
    ['~~ZORVEX~~', 'ZORVEX'],
    ['Z̶O̶R̶V̶E̶X̶', 'ZORVEX'],
    ['<strike>ZORVAX</strike> ZORVEX', 'ZORVEX'],
  ])('%s', async (mark, markText) => {
    const { recordals, report } = await read(of(mark));
    expect(recordals[0]).toMatchObject({ markText, status: 'unknown' });
    expect(recordals[1]).toMatchObject({ status: 'active' });
    expect(report.warnings.map(({ says }) => says.key)).toContain('notice.struckThrough');
  });

  test.each([
    '<b>ZORVEX</b>',
    '<ins>ZORVEX</ins>',
    'ZORVEX ~ ONE',
    '<span style="color:red">ZORVEX</span>',
    'ZO-RVEX',
  ])('but not %s', async (mark) => {
    const { recordals, report } = await read(of(mark));
    expect(recordals[0]).toMatchObject({ status: 'active' });
    expect(report.warnings.map(({ says }) => says.key)).not.toContain('notice.struckThrough');
  });
});

describe('the same mark in a column of another language', () => {
  test.each([
    ['Trademark (EN),Trademark (CN)', 'ZORVEX,佐维斯', 'ZORVEX', ['佐维斯']],
    ['Mark,Mark (Chinese)', 'ZORVEX,佐维斯', 'ZORVEX', ['佐维斯']],
    ['Mark,Mark in Cyrillic', 'ZORVEX,ЗОРВЕКС', 'ZORVEX', ['ЗОРВЕКС']],
    ['Brand,Brand - local', 'ZORVEX,ซอร์เวกซ์', 'ZORVEX', ['ซอร์เวกซ์']],
    ['Trademark (EN),Trademark (CN)', ',佐维斯', '佐维斯', []],
    // Near misses: what is of another column, or no language.
    ['Mark,Owner (CN)', 'ZORVEX,佐维斯公司', 'ZORVEX', []],
    ['Mark,Mark image', 'ZORVEX,x.png', 'ZORVEX', []],
    ['Mark,Name (company)', 'ZORVEX,Z Ltd', 'ZORVEX', []],
    ['Mark,Mark type', 'ZORVEX,word', 'ZORVEX', []],
    ['Mark,Notes (EN)', 'ZORVEX,none', 'ZORVEX', []],
  ])('%s: %s', async (headings, cells, markText, aliases) => {
    const recordals = await marksOf(`Record no,${headings},Valid until\nR-1,${cells},2027-12-31\n`);
    expect(recordals).toMatchObject([{ recordNo: 'R-1', markText, aliases }]);
  });
});

describe('classes by which goods are labelled', () => {
  test.each([
    ['Class 9: phones; Class 25: clothing', [9, 25]],
    ['第25类：服装;鞋', [25]],
    ['Cl. 3 – soaps. Cl. 5 – pharmaceuticals', [3, 5]],
    ['Класс 25: одежда', [25]],
    ['Int. class 18: bags', [18]],
    ['Klasse 12: Fahrzeuge; Klasse 37: Reparatur', [12, 37]],
    // Near misses: numbers of goods, and labels in the midst of them.
    ['class 1 medical devices', []],
    ['lasers of class 3: pointers', []],
    ['Class A: vehicles', []],
    ['9: phones', []],
    ['Class 99: parts', []],
  ])('%s', async (goods, classes) => {
    const recordals = await marksOf(`Record no,Mark,Goods\nR-1,ZORVEX,"${goods}"\n`);
    expect(recordals[0]).toMatchObject({ markText: 'ZORVEX', classes });
  });

  test.each([
    ['IC 009. US 021 023 026', [9]],
    ['IC 025. US 022 039.', [25]],
    ['IC 009. US 021 023; IC 025. US 022', [9, 25]],
    ['9, 21, 23', [9, 21, 23]],
    ['US 9', [9]],
  ])('the classes of an office beside those of Nice: %s', async (cell, classes) => {
    const recordals = await marksOf(`Record no,Mark,Class\nR-1,ZORVEX,"${cell}"\n`);
    expect(recordals[0]!.classes).toEqual(classes);
  });
});

describe('tables of Markdown', () => {
  const of = (number: string, mark: string, rule = '|---|---|') =>
    `| Record no | Mark |\n${rule}\n| ${number} | ${mark} |\n| R-2 | PLEMIO |\n`;
  test.each([
    ['[R-1](https://x.example/1)', '**ZORVEX**', 'ZORVEX'],
    ['`R-1`', '[ZORVEX](https://x.example/z)', 'ZORVEX'],
    ['R-1', '_ZORVEX_', 'ZORVEX'],
    ['R-1', '__ZORVEX__', 'ZORVEX'],
    ['**R-1**', '*ZORVEX*', 'ZORVEX'],
    // Near misses: signs within a word, and brackets without an address.
    ['R-1', 'ZOR*VEX', 'ZOR*VEX'],
    ['R-1', 'ZOR_VEX_ONE', 'ZOR_VEX_ONE'],
    ['R-1', '5 * 4', '5 * 4'],
  ])('%s %s', async (number, mark, markText) => {
    const recordals = await marksOf(of(number, mark));
    expect(recordals[0]).toMatchObject({ recordNo: 'R-1', markText });
  });

  test('but a table that a database drew has its signs', async () => {
    expect((await marksOf(of('R-1', '*ZORVEX*', '-----+-----')))[0]).toMatchObject({ markText: '*ZORVEX*' });
  });
});
