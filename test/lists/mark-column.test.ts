import { describe, expect, test } from 'vitest';
import { read } from './reading';

describe('numbers under a heading of marks', () => {
  test.each([
    [
      'Trade Mark|Mark Text|Status\nUK00003456789|ZORVEX|Registered\nUK00001234567|KELTRON|Dead\n',
      'UK00003456789',
    ],
    ['Trademark,Word mark,Owner\n018699928,ZORVEX,Z\n018699929,KELTRON,K\n', '018699928'],
    ['商标,商标名称,权利人\n4558901,ZORVEX,甲\n4558902,KELTRON,乙\n', '4558901'],
    ['Товарный знак;Словесное обозначение;Правообладатель\n1008824;ZORVEX;З\n1008825;KELTRON;К\n', '1008824'],
    ['Marque,Dénomination,Titulaire\nFR4123456,ZORVEX,Z\nFR4123457,KELTRON,K\n', 'FR4123456'],
    ['Trade mark,Brand,Owner\nIR 1234567,ZORVEX,Z\nIR 1234568,KELTRON,K\n', 'IR 1234567'],
  ])('%j: the words beside them are the marks', async (text, number) => {
    const { recordals } = await read(text);
    expect(recordals[0]).toMatchObject({ markText: 'ZORVEX' });
    expect(recordals.flatMap(({ aliases }) => aliases)).not.toContain(number);
    expect(recordals[1]).toMatchObject({ markText: 'KELTRON' });
  });

  test('and the numbers are those of the registrations', async () => {
    const { recordals } = await read(
      'Trade Mark|Mark Text|Status\nUK00003456789|ZORVEX|Registered\nUK00001234567|KELTRON|Dead\n',
    );
    expect(recordals[0]).toMatchObject({ registrationNo: 'UK00003456789' });
  });

  test('with no words beside them the list answers for no brand', async () => {
    const { report } = await read('Record no,Trade mark,Owner\nR-1,018699928,Z\nR-2,018699929,K\n');
    expect(report.file.coverage).toEqual({ queries: [] });
    expect(report.warnings.map(({ says }) => says.key)).toContain('notice.noMarkColumn');
  });

  test.each([
    ['marks of digits', 'Record no,Trade mark,Mark text\nR-1,501,x\nR-2,4711,y\n', '501'],
    ['one mark like a number', 'Record no,Trade mark,Mark text\nR-1,18699928,x\n', '18699928'],
    ['one mark of two', 'Record no,Trade mark,Mark text\nR-1,18699928,x\nR-2,ZORVEX,y\n', '18699928'],
    [
      'words on both sides',
      'Record no,Trade mark,Mark text\nR-1,ZORVEX,zorvex\nR-2,KELTRON,keltron\n',
      'ZORVEX',
    ],
    ['letters and digits', 'Record no,Trade mark,Mark text\nR-1,X1000,x\nR-2,Model 3000,y\n', 'X1000'],
  ])('but %s stay', async (_, text, mark) => {
    const { recordals } = await read(text);
    expect(recordals[0]).toMatchObject({ markText: mark });
  });
});

describe('a state behind a mark hides no word of it', () => {
  test.each([
    'ZORVEX (active)',
    'ZORVEX (valid until 2030)',
    'ZORVEX [renewed]',
    'ZORVEX（有效）',
    'ZORVEX - REGISTERED',
    'ZORVEX (действует до 01.01.2030)',
    'ZORVEX – expired',
  ])('%s', async (written) => {
    const { recordals } = await read(`Record no;Mark\nR-1;${written}\n`);
    expect([recordals[0]!.markText, ...recordals[0]!.aliases]).toContain('ZORVEX');
  });

  test.each([
    'ZORVEX (Active Wear)',
    'ZORVEX - Live Music',
    'ZORVEX (Valid Sports 2030)',
    'ALIVE (Z)',
    'ZORVEX-ACTIVE',
    '(active)',
  ])('but nothing is taken from %s', async (written) => {
    const { recordals } = await read(`Record no;Mark\nR-1;${written}\n`);
    expect([recordals[0]!.markText, ...recordals[0]!.aliases]).not.toContain('ZORVEX');
  });
});

describe('several numbers in a cell', () => {
  test.each(['T2019-12347/T2019-12348', 'T2019-12347 / T2019-12348', 'T2019-12347；T2019-12348'])(
    '%s are two records',
    async (written) => {
      const { recordals } = await read(`备案号,权利名称\n${written},ZORVEX\n`);
      expect(recordals.map(({ recordNo }) => recordNo)).toEqual(['T2019-12347', 'T2019-12348']);
    },
  );

  test.each(['05913/06886-001/ТЗ-020321', 'A/1', 'T2019-12347/2'])('but %s is one', async (written) => {
    const { recordals } = await read(`Record no,Mark\n${written},ZORVEX\n`);
    expect(recordals).toHaveLength(1);
  });

  test('the ends of several records are no beginning', async () => {
    const { recordals } = await read(
      '备案号,权利名称,截止日期\n"T2019-12347,T2019-12348",ZORVEX,"2029-01-01, 2030-01-01"\n',
    );
    for (const recordal of recordals) {
      expect(recordal).toMatchObject({ validTo: '2030-01-01' });
      expect(recordal).not.toHaveProperty('validFrom');
    }
  });
});

describe('answers under a heading of marks', () => {
  test.each([
    'Mark,Trade mark recorded with customs (Y/N),Owner\nZORVEX,Y,Z\nKELTRON,Y,K\n',
    'Brand;Trademark filed?;Owner\nZORVEX;yes;Z\nKELTRON;no;K\n',
    '商标名称,商标是否续展,权利人\nZORVEX,是,甲\nKELTRON,否,乙\n',
    'Знак;Товарный знак проверен;Правообладатель\nZORVEX;да;З\nKELTRON;нет;К\n',
    'Marque;Marque vérifiée;Titulaire\nZORVEX;oui;Z\nKELTRON;non;K\n',
  ])('%j: the words beside them are the marks', async (text) => {
    const { recordals } = await read(text);
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'KELTRON']);
  });

  test.each([
    ['Record no,Mark,Owner\nR-1,ON,O\nR-2,OFF,F\n', 'ON'],
    ['Record no,Mark\nR-1,X\n', 'X'],
    ['Record no,Trade mark,Brand\nR-1,YES,\nR-2,NO,\n', 'YES'],
    ['Record no,Trade mark,Brand\nR-1,YES,yes\nR-2,KELTRON,no\n', 'YES'],
  ])('but %j has marks that are words for an answer', async (text, mark) => {
    const { recordals } = await read(text);
    expect(recordals[0]).toMatchObject({ markText: mark });
  });
});

describe('a column that only says what kind of right it is', () => {
  const rows = (kind: string, mark: string, goods = 'goods') =>
    read(
      JSON.stringify([
        { recordNo: 'R-1001', mark: kind, description: mark, holder: 'H Ltd', [goods]: 'shoes' },
        { recordNo: 'R-1002', mark: kind, description: mark, holder: 'H Ltd', [goods]: 'shoes' },
      ]),
    );

  test.each(['товарный знак', 'Trademark', 'word mark', '商标', 'комбинированный товарный знак'])(
    '%s gives way to the one that describes the record',
    async (kind) => {
      const { recordals, report } = await rows(kind, 'ZORVEX');
      expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'ZORVEX']);
      expect(report.file.coverage).toBeUndefined();
    },
  );

  test.each(['KELMIRA', 'товарный знак «KELMIRA»', 'Mark & Spencer', 'Kelmira trademark', '商标大师'])(
    '%s stays the mark',
    async (mark) => {
      const { recordals } = await rows(mark, 'ZORVEX');
      expect(recordals.every(({ markText }) => markText !== 'ZORVEX' && markText !== '')).toBe(true);
    },
  );

  test('stays where what describes may be the goods', async () => {
    const { report } = await rows('товарный знак', 'ZORVEX', 'remarks');
    expect(report.file.coverage).toEqual({ queries: [] });
  });
});

test.each([
  'Recordation Title',
  'Name of the right',
  'Object name',
  'Наименование объекта',
  'Наименование ОИС',
])('%s is the mark of a record', async (heading) => {
  const { recordals } = await read(`Record No,${heading},Holder,Valid to\nR-1001,ZORVEX,Z Ltd,2031-05-02\n`);
  expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX']);
});

test.each(['Title deed', 'Record keeper', 'Object number', 'Наименование органа', 'Наименование товара'])(
  '%s is none',
  async (heading) => {
    const { recordals } = await read(
      `Record No,${heading},Holder,Valid to\nR-1001,ZORVEX,Z Ltd,2031-05-02\n`,
    );
    expect(recordals.map(({ markText }) => markText)).not.toContain('ZORVEX');
  },
);
