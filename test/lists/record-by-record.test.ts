import { describe, expect, test } from 'vitest';
import { workbookOf } from '../tabular/workbook';
import { read } from './reading';

const TWO = [
  { recordNo: 'R-101', markText: 'ZORVEX', holder: 'Z Ltd', validTo: '2030-12-31' },
  { recordNo: 'R-102', markText: 'KELTRON', holder: 'K Ltd', validTo: '2031-02-28' },
];

describe('records with a label before each value', () => {
  test.each([
    [
      'blank lines between them',
      'Record no: R-101\nMark: ZORVEX\nHolder: Z Ltd\nValid until: 2030-12-31\n\nRecord no: R-102\nMark: KELTRON\nHolder: K Ltd\nValid until: 2031-02-28\n',
    ],
    [
      'nothing between them',
      'Record no: R-101\r\nMark: ZORVEX\r\nHolder: Z Ltd\r\nValid until: 2030-12-31\r\nRecord no: R-102\r\nMark: KELTRON\r\nHolder: K Ltd\r\nValid until: 2031-02-28\r\n',
    ],
    [
      'blank lines between all lines',
      'Record no: R-101\n\nMark: ZORVEX\n\nHolder: Z Ltd\n\nValid until: 2030-12-31\n\nRecord no: R-102\n\nMark: KELTRON\n\nHolder: K Ltd\n\nValid until: 2031-02-28\n',
    ],
    [
      'as a database prints them',
      '*************************** 1. row ***************************\n  record_no: R-101\n       mark: ZORVEX\n     holder: Z Ltd\nvalid_until: 2030-12-31\n*************************** 2. row ***************************\n  record_no: R-102\n       mark: KELTRON\n     holder: K Ltd\nvalid_until: 2031-02-28\n2 rows in set (0.00 sec)\n',
    ],
    [
      'as another prints them',
      '-[ RECORD 1 ]----\nrecord_no   | R-101\nmark        | ZORVEX\nholder      | Z Ltd\nvalid_until | 2030-12-31\n-[ RECORD 2 ]----\nrecord_no   | R-102\nmark        | KELTRON\nholder      | K Ltd\nvalid_until | 2031-02-28\n',
    ],
    [
      'with tabs',
      'Record no\tR-101\nMark\tZORVEX\nHolder\tZ Ltd\nValid until\t2030-12-31\nRecord no\tR-102\nMark\tKELTRON\nHolder\tK Ltd\nValid until\t2031-02-28\n',
    ],
    [
      'Chinese, with its colons and a value over two lines',
      '备案号：R-101\n权利名称：ZORVEX\n权利人：Z\nLtd\n备案有效期：2030-12-31\n\n备案号：R-102\n权利名称：KELTRON\n权利人：K Ltd\n备案有效期：2031-02-28\n',
    ],
    [
      'Russian',
      'Регистрационный номер: R-101\nТоварный знак: ZORVEX\nПравообладатель: Z Ltd\nСрок действия: 2030-12-31\n\nРегистрационный номер: R-102\nТоварный знак: KELTRON\nПравообладатель: K Ltd\nСрок действия: 2031-02-28\n',
    ],
    [
      'tables of a page',
      TWO.map(
        ({ recordNo, markText, holder, validTo }) =>
          `<table><tr><th>Record no</th><td>${recordNo}</td></tr><tr><th>Mark</th><td>${markText}</td></tr><tr><th>Holder</th><td>${holder}</td></tr><tr><th>Valid until</th><td>${validTo}</td></tr></table>`,
      ).join('\n'),
    ],
  ])('%s: all are read, and answer for no more', async (_, text) => {
    const { recordals, report } = await read(text);
    expect(recordals).toMatchObject(TWO);
    expect(report.file.coverage).toEqual({ queries: [] });
    expect(report.warnings.map(({ says }) => says.key)).toContain('notice.recordByRecord');
  });

  test.each([',', ': '])('a record without its first label is one of its own (%s)', async (sign) => {
    const lines = ['Record no,R-101', 'Mark,ZORVEX', 'Holder,Z Ltd', 'Mark,KELTRON', 'Holder,K Ltd'];
    const further = ['Record no,R-103', 'Mark,MIRVA', 'Holder,M'];
    const { recordals, report } = await read(
      [...lines, ...further].map((line) => line.replace(',', sign)).join('\n'),
    );
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'MIRVA']);
    expect(report.rejected).toHaveLength(1);
  });
});

describe('a label that is there twice in a row', () => {
  test.each([': ', ',', '\t'])('has both values (%j)', async (sign) => {
    const lines = ['Record no,R-101', 'Mark,ZORVEX', 'Class,25', 'Class,18', 'Authorised user,U Ltd'];
    const further = ['Authorised user,V Ltd', 'Valid until,2030-12-31', 'Record no,R-102', 'Mark,KELTRON'];
    const { recordals, report } = await read(
      [...lines, ...further, 'Class,9'].map((line) => line.replace(',', sign)).join('\n'),
    );
    expect(recordals).toMatchObject([
      {
        recordNo: 'R-101',
        classes: [18, 25],
        validTo: '2030-12-31',
        authorisedUsers: [{ name: 'U Ltd' }, { name: 'V Ltd' }],
      },
      { recordNo: 'R-102', classes: [9] },
    ]);
    expect(report.rejected).toEqual([]);
  });

  test('in a table that lies on its side too', async () => {
    const { recordals } = await read(
      'Record no,R-101,R-102\nMark,ZORVEX,KELTRON\nClass,25,9\nClass,18,\nHolder,Z Ltd,K Ltd\n',
    );
    expect(recordals.map(({ classes }) => classes)).toEqual([[18, 25], [9]]);
  });
});

describe('what was searched, above what was found', () => {
  const ABOVE = 'Report: recordals\nOffice: Nairobi\nRecord no: all\nMark: all\nHolder: all\nStatus: any\n';
  test.each([
    [
      'commas',
      'Record no,Mark,Holder,Valid until\nR-101,ZORVEX,Z Ltd,2030-12-31\nR-102,KELTRON,K Ltd,2031-02-28\n',
    ],
    [
      'blanks',
      'Record no  Mark     Holder  Valid until\nR-101      ZORVEX   Z Ltd   2030-12-31\nR-102      KELTRON  K Ltd   2031-02-28\n',
    ],
  ])('leaves the rows a table (%s)', async (_, table) => {
    const { recordals, report } = await read(ABOVE + table);
    expect(recordals).toMatchObject(TWO);
    expect(report.warnings.map(({ says }) => says.key)).not.toContain('notice.recordByRecord');
  });

  test.each([';', '\t', '|'])(
    'is no record where nobody knows what cuts the rows (%j)',
    async (separator) => {
      const table = 'Record no,Mark,Holder,Valid until\nR-101,ZORVEX,Z Ltd,2030-12-31\n';
      await expect(read(ABOVE + table.replaceAll(',', separator))).rejects.toThrow();
    },
  );
});

describe('a table that lies on its side', () => {
  const LYING = [
    ['Record no', 'R-101', 'R-102'],
    ['Mark', 'ZORVEX', 'KELTRON'],
    ['Holder', 'Z Ltd', 'K Ltd'],
    ['Valid until', '2030-12-31', '2031-02-28'],
  ];

  test('is read upright, and is a whole list', async () => {
    const { recordals, report } = await read(LYING.map((cells) => cells.join(',')).join('\n'));
    expect(recordals).toMatchObject(TWO);
    expect(report.file.coverage).toBeUndefined();
  });

  test('in a workbook too, with a title above', async () => {
    const { recordals } = await read(
      await workbookOf({ List: [['Register of 2026-01-05', null, null], ...LYING] }),
    );
    expect(recordals).toMatchObject(TWO);
  });
});

describe('a table in columns of blanks', () => {
  test.each([
    [
      'with strokes under the headings',
      'Record no  Mark     Holder  Valid until\n---------  -------  ------  -----------\nR-101      ZORVEX   Z Ltd   2030-12-31\nR-102      KELTRON  K Ltd   2031-02-28\n\n(2 rows affected)\n',
    ],
    [
      'that a word fills',
      'Record no Mark    Holder Valid until\n--------- ------- ------ -----------\nR-101     ZORVEX  Z Ltd  2030-12-31\nR-102     KELTRON K Ltd  2031-02-28\n',
    ],
    [
      'without strokes',
      'Record no  Mark     Holder  Valid until\nR-101      ZORVEX   Z Ltd   2030-12-31\nR-102      KELTRON  K Ltd   2031-02-28\n',
    ],
    [
      'below a title',
      'Register of 2026-01-05\n\nRecord no  Mark     Holder  Valid until\nR-101      ZORVEX   Z Ltd   2030-12-31\nR-102      KELTRON  K Ltd   2031-02-28\n',
    ],
    [
      'Russian',
      'Номер по реестру  Знак     Правообладатель  Срок действия\nR-101             ZORVEX   Z Ltd            2030-12-31\nR-102             KELTRON  K Ltd            2031-02-28\n',
    ],
  ])('%s', async (_, text) => {
    const { recordals, report } = await read(text);
    expect(recordals).toMatchObject(TWO);
    expect(report.file.coverage).toBeUndefined();
  });

  test.each([
    [
      'commas behind the cells',
      'Record no, Mark,      Holder\nR-101,     ZORVEX,    Z\nR-102,     KELTRON,   K\n',
    ],
    ['commas and blanks', 'Record no,  Mark,     Holder\nR-101,      ZORVEX,   Z\nR-102,      KELTRON,  K\n'],
    ['semicolons', 'Record no;  Mark;     Holder\nR-101;      ZORVEX;   Z\nR-102;      KELTRON;  K\n'],
    [
      'commas before the cells',
      'Record no  , Mark     , Holder\nR-101      , ZORVEX   , Z\nR-102      , KELTRON  , K\n',
    ],
    ['strokes', 'Record no  | Mark     | Holder\nR-101      | ZORVEX   | Z\nR-102      | KELTRON  | K\n'],
    ['tabs', 'Record no\tMark\tHolder\nR-101    \tZORVEX\tZ\nR-102    \tKELTRON\tK\n'],
  ])('blanks that only fill the columns of a table with a separator are none: %s', async (_, text) => {
    const { recordals } = await read(text);
    expect(recordals.map(({ recordNo, markText, holder }) => [recordNo, markText, holder])).toEqual([
      ['R-101', 'ZORVEX', 'Z'],
      ['R-102', 'KELTRON', 'K'],
    ]);
  });

  test('a mark that does not fit its column leaves it to a person', async () => {
    const text =
      'Record no  Mark     Holder  Valid until\nR-101      ZORVEX   Z Ltd   2030-12-31\nR-102      KELTRON EXTRA  K Ltd   2031-02-28\n';
    await expect(read(text)).rejects.toThrow();
  });
});

describe('tables of other forms stay what they are', () => {
  test.each([
    [
      'two blanks in cells',
      'Record no,Mark,Holder\nR-101,ZORVEX  PRO,Z  Ltd\nR-102,KELTRON,K\n',
      'ZORVEX PRO',
    ],
    ['colons in cells', 'Record no;Mark;Holder\nR-101;ZORVEX: PRO;Z\nR-102;KELTRON: X;K\n', 'ZORVEX: PRO'],
    ['a list whose marks are headings', 'Mark,Record no\nBrand,R-101\nOwner,R-102\nStatus,R-103\n', 'Brand'],
    ['one row', 'Record no,Mark,Holder\nR-101,ZORVEX,Z\n', 'ZORVEX'],
  ])('%s', async (_, text, mark) => {
    const { recordals, report } = await read(text);
    expect(recordals[0]).toMatchObject({ markText: mark });
    expect(report.file.coverage).toBeUndefined();
  });
});
