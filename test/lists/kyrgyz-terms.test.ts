import { expect, test } from 'vitest';
import { read } from './reading';

const HEADERS = [
  'Рег. №',
  'Наименование (вид, описание, изображение) ОИС',
  'Наименование, №, дата документа об охраноспособности ОИС',
  'Правообладатель',
  // So broken by a wrap in the register itself: "внесения" lost a letter.
  'Срок несения ОИС в Реестр',
  'Номер и дата письма ГТС',
];

/** Rows in the structure of the register, with the faults that were described of it; the names are made up. */
const register = (...rows: string[][]) => [HEADERS, ...rows].map((row) => row.join('\t')).join('\n');

const row = (number: string, term: string, order: string, mark = 'АКМЕРО') => [
  number,
  mark,
  '№ 1',
  'X',
  term,
  order,
];

test.each([
  ['на два года', 'На два года с даты издания приказа ГТС', 'Пр. ГТС от 26.01.2022г.', '2024-01-26'],
  ['на 2 (два) года', 'на 2 (два) года с даты приказа', 'Пр. ГТС от 26.01.2022г.', '2024-01-26'],
  ['сроком на пять лет', 'сроком на пять лет', 'Пр. ГТС от 26.01.2022г.', '2027-01-26'],
  ['a day in words', 'До 31 августа 2026 года', 'Приказ от 25.12.2024', '2026-08-31'],
  [
    'a later order',
    'На 2 года с даты издания приказа',
    'Пр. от 26.01.2020г. Пр. от 24.09.2024г.',
    '2026-09-24',
  ],
  [
    'orders out of their order',
    'На 2 года с даты издания приказа',
    'Пр. от 24.09.2024г. Пр. от 26.01.2020г.',
    '2026-09-24',
  ],
  ['a term and a later one', 'До 31.12.2019г. До 24.09.2026г.', '', '2026-09-24'],
  ['the later one first', 'До 24.09.2026г. До 31.12.2019г.', '', '2026-09-24'],
  ['a term after the order', 'До 31.12.2019г. На два года с даты приказа', 'Пр. от 24.09.2024', '2026-09-24'],
  ['a year parted by a wrap', 'До 26.05.201 5г.', '', '2015-05-26'],
  ['a year parted twice', 'До 26.05.2 01 5г.', '', '2015-05-26'],
])('the end of a term: %s', async (_, term, order, end) => {
  const { recordals } = await read(register(row('00503/ТЗ-251218', term, order)));
  expect(recordals[0]!.validTo).toBe(end);
});

test.each([
  ['00503 /ТЗ- 251224', '00503/ТЗ-251224', '2024-12-25'],
  ['0039 7/Т3- 260122', '00397/ТЗ-260122', '2022-01-26'],
  ['00408/ТЗ-15112022', '00408/ТЗ-15112022', '2022-11-15'],
  ['00059/ ТЗ 251213', '00059/ТЗ251213', '2013-12-25'],
  ['00059/\nТЗ-251213', '00059/ТЗ-251213', '2013-12-25'],
])('the number %s', async (cell, number, entered) => {
  const { recordals } = await read(register(row(cell.replace('\n', ' '), 'До 31.08.2026', '')));
  expect(recordals[0]).toMatchObject({ recordNo: number, validFrom: entered, regime: 'KG' });
});

test('a number that a page break parted is one recordal, read from both rows', async () => {
  const { recordals, report } = await read(
    register(
      row('00022/ ТЗ-', 'До 31.08', '', 'АКМЕРО'),
      row('241011', '.2026', '', ''),
      row('00023/ТЗ-241011', 'До 31.08.2026', '', 'БЕТА'),
    ),
  );
  expect(report.read).toBe(report.accepted + report.rejected.length);
  expect(new Set(recordals.map(({ recordNo }) => recordNo))).toEqual(
    new Set(['00022/ТЗ-241011', '00023/ТЗ-241011']),
  );
});

test('several numbers in one cell are as many recordals', async () => {
  const { recordals } = await read(
    register(row('00022/ТЗ-241011 00023/ТЗ-241011 00024/ТЗ-241011', 'До 31.08.2026', '')),
  );
  expect(recordals.map(({ recordNo }) => recordNo)).toEqual([
    '00022/ТЗ-241011',
    '00023/ТЗ-241011',
    '00024/ТЗ-241011',
  ]);
});

test.each([
  ['behind the term', 'До 26.05.2012г. Исключе н из Реестра', ''],
  ['beside the order', 'До 26.05.2032г.', 'исключен приказом от 28.12.2016'],
])('an exclusion written %s', async (_, term, order) => {
  const { recordals } = await read(register(row('00009/ТЗ-260510', term, order)));
  expect(recordals[0]!.status).toBe('cancelled');
});
