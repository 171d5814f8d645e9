import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inForceOn } from '../../lib/domain/recordal';
import { readDays } from '../../lib/lists/reading/dates';
import { readGoodsCell } from '../../lib/lists/reading/goods-cell';
import { read } from './reading';

const KAZAKHSTAN = '../shared/lists/kz_register_2025-01-19.xlsx';

describe.skipIf(!existsSync(KAZAKHSTAN))('the real register of Kazakhstan (needs ../shared/lists)', () => {
  test('every one of its 2,023 rows is accounted for', async () => {
    const { recordals, report } = await read(readFileSync(KAZAKHSTAN));
    expect(report.read).toBe(2023);
    expect(report.accepted + report.rejected.length).toBe(2023);
    expect(report.excluded).toBe(908);
    // Ten struck-off rows carry the order's number where their own should stand.
    expect(report.rejected).toHaveLength(10);
    expect(report.rejected.every(({ reason }) => reason.text === 'struckOff')).toBe(true);
    const live = recordals.filter(({ status }) => status === 'active');
    expect(live).toHaveLength(1115);
    expect(live.every(({ regime }) => regime === 'KZ')).toBe(true);
    // layouts.json counts 462 live rows without text; three more hold nothing but their number.
    expect(live.filter(({ markText }) => markText === '')).toHaveLength(465);
    // 1,037 native dates + 71 written ones, less the two doubtful rows below; three live rows hold only a number.
    expect(live.filter(({ validTo }) => validTo)).toHaveLength(1106);
    expect(recordals.filter(({ suspended }) => suspended)).toHaveLength(7);
    // Three cells of marks hold a screenshot read as text that names exclusions: nobody can tell from the file.
    expect(recordals.filter(({ status }) => status === 'unknown').map(({ recordNo }) => recordNo)).toEqual([
      '00690/ТЗ-010816',
      '00697/ТЗ-190816',
      '01936/ТЗ-060824',
    ]);
  });

  test('classes, tariff codes, terms and suspensions are taken out of their cells', async () => {
    const { recordals } = await read(readFileSync(KAZAKHSTAN));
    const one = (recordNo: string) => recordals.find((recordal) => recordal.recordNo === recordNo)!;
    expect(one('00001/ТЗ-260905')).toMatchObject({
      markText: 'АРАРАТ',
      classes: [33],
      hsCodes: ['220820'],
      goods: ['Вина', 'спиртные напитки', 'ликеры и бренди'],
      holder: 'ЗАО «Ереванский коньячный завод»',
      registrationNo: 'Свидетельство №10952 от 21.11.2000 г.',
      validFrom: '2005-09-26',
      validTo: '2025-03-01',
    });
    expect(one('00118/ТЗ-031210')).toMatchObject({
      markText: '',
      classes: [2, 4],
      hsCodes: ['340319', '271019'],
    });
    expect(inForceOn(one('00001/ТЗ-260905'), '2025-01-19')).toBe(true);
    expect(inForceOn(one('00001/ТЗ-260905'), '2025-03-02')).toBe(false);
    const suspended = recordals.filter((recordal) => recordal.suspended?.from === '2024-07-08');
    expect(suspended.length).toBe(6);
    expect(inForceOn(suspended[0]!, '2024-08-01')).toBe(false);
    expect(inForceOn(suspended[0]!, '2025-01-19')).toBe(null);
    expect(recordals.every(({ agent }) => agent === undefined)).toBe(true);
  });
});

test('Russia: open data, several rows per number, status in NOTE, angle brackets for quotation marks', async () => {
  const header =
    '"REGNOM";"G31_12";"NOTE";"NPRAVO";"DPRAVO";"NAME";"INN";"KPP";"NAMEL";"ADDRESS";"ADDRESSL";"ADDRESSU";"MKTU";"NAMET";"NAMETB";"DATEEND";"COMM";"COMMB";"PARTICIPID"\n';
  const { recordals } = await read(
    `${header}"00257/00062-074/ТЗ-221104";"СМОРОДИНКА";"Срок истек";"";"";"ОАО <РОТ ФРОНТ>";"";"";"";"";"";"";"30";"Кондитерские изделия";"";"2012.11.21";"";"";""\n` +
      '"05000/06000-001/ТЗ-100123";"ALPHA";"";"";"";"ALPHA GMBH";"";"";"Иванов, тел. 123";"";"";"";"9, 25";"Одежда; обувь";"головные уборы";"2030.01.31";"";"";""\n',
  );
  expect(recordals[0]).toMatchObject({
    regime: 'RU',
    recordNo: '00257/00062-074/ТЗ-221104',
    markText: 'СМОРОДИНКА',
    status: 'expired',
    holder: 'ОАО «РОТ ФРОНТ»',
    classes: [30],
    goods: ['Кондитерские изделия'],
    validFrom: '2004-11-22',
    validTo: '2012-11-21',
  });
  expect(recordals[1]).toMatchObject({
    status: 'active',
    classes: [9, 25],
    goods: ['Одежда', 'обувь', 'головные уборы'],
  });
  expect(recordals[1]!.agent).toBeUndefined();
});

test('Belarus: classes and codes in one cell, header with its typo, numbering row', async () => {
  const { recordals } = await read(
    [
      'Национальный таможенный реестр',
      '№ п/п\tРегистрационный номер объекта интеллектуальной собственности по национальному таможенному реестру объектов интеллектуальной собственности\tВид объекта интеллектуальной собственности, его наименование (описание, изображение)\tОснование приобретения права на объект интеллектуальной собственности\tНаименование (описание) товаров, содержащих объект интеллектуальной собственности\tКласс (классы) товаров в соответствии с МКТУ, код (коды) товаров\tСведения о правообладателе\tСведения о представителях правообладателя\tДата включения объекта интеллектуальной собственности в национальныйу таможенный реестр\tДата окончания срока действия решения\tПримечание',
      '1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11',
      '74\t00123/011021/03-ТЗ-100724\tDEERMA\tСвидетельство на товарный знак№ 71971\tпылесосы\t07, 11, 21/ 851631000, 8516607000\tГуандун Деерма\tтел. 1\t10.07.2024\t09.07.2026\tстраховка',
    ].join('\n'),
  );
  expect(recordals).toHaveLength(1);
  expect(recordals[0]).toMatchObject({
    regime: 'BY',
    recordNo: '00123/011021/03-ТЗ-100724',
    markText: 'DEERMA',
    classes: [7, 11, 21],
    hsCodes: ['851631000', '8516607000'],
    goods: ['пылесосы'],
    holder: 'Гуандун Деерма',
    validFrom: '2024-07-10',
    validTo: '2026-07-09',
  });
});

test('Kyrgyzstan: terms in words, numbers broken by line wraps, the mark behind its description', async () => {
  const header =
    'Рег. №\tНаименование (вид, описание, изображение) ОИС\tНаименование, №, дата документа об охраноспособности ОИС\tНаименование товаров, в отношении которых принимаются меры Класс товаров по МКТУ/Код товаров по ТНВЭД\tПравообладатель\tДоверенные лица правообладателя\tСрок внесения ОИС в Реестр\tНомер и дата письма ГТС\n';
  const row = (...cells: string[]) => `${cells.join('\t')}\n`;
  const { recordals } = await read(
    header +
      row(
        '00503 /ТЗ- 251224',
        'Товары, маркированные словесным товарным знаком: LIQUI MOLY',
        'ВОИС № 213 498',
        'масла МКТУ: 04 ТНВЭД: 3811; 2710; 3403',
        'LIQUI MOLY GmbH',
        'паспорт AN123',
        'До 31 августа 2026 года',
        'Приказ ГТС №35-04/468 от 25.12.2024',
      ) +
      row(
        '0039 7/Т3- 260122',
        'Товары, маркированные словесным товарным знаком: IPAD',
        '№ 1039213',
        'МКТУ: 9, 28 ТНВЭД: 4202, 8471',
        'Apple Inc.',
        '',
        'На 2 года с даты издания приказа ГТС',
        'Пр. ГТС от 26.01.2022г.',
      ) +
      row(
        '00100/ТЗ-260510',
        'Товары, маркированные товарным знаком: OLD',
        '№ 1',
        'МКТУ: 33 ТНВЭД: 2204 - 2208',
        'X',
        '',
        'До 26.05.2012г. Исключе н из Реестра',
        '',
      ),
  );
  expect(recordals[0]).toMatchObject({
    regime: 'KG',
    recordNo: '00503/ТЗ-251224',
    markText: 'LIQUI MOLY',
    classes: [4],
    hsCodes: ['3811', '2710', '3403'],
    validFrom: '2024-12-25',
    validTo: '2026-08-31',
  });
  expect(recordals[1]).toMatchObject({
    recordNo: '00397/ТЗ-260122',
    markText: 'IPAD',
    classes: [9, 28],
    validTo: '2024-01-26',
  });
  expect(recordals[2]).toMatchObject({ markText: 'OLD', status: 'cancelled', validTo: '2012-05-26' });
});

test('Japan: no recordal number, so the registration number stands in; the class stands in words', async () => {
  const { recordals, report } = await read(
    '申立人(住所・氏名又は名称)\t権利の種類\t登録番号及び登録年月日\t権利の範囲\t権利者\t品名\n株式会社A 東京都\t商標権\t第1234567号 平成10年3月4日\t第25類 被服 100点\t株式会社A\tかばん、財布\n',
  );
  expect(recordals[0]).toMatchObject({
    regime: 'JP',
    rightType: 'trademark',
    recordNo: '第1234567号 平成10年3月4日',
    classes: [25],
    holder: '株式会社A',
    goods: ['かばん', '財布'],
  });
  expect(report.warnings).toContainEqual({ says: { text: 'noNumberColumn' } });
});

test.each([
  ['Кондитерские изделия // 30 // 210111', [30], ['210111'], ['Кондитерские изделия']],
  ['Алкогольные напитки 33/220820; 220830', [33], ['220820', '220830'], ['Алкогольные напитки']],
  ['Вино, напитки на основе вина (33) 220600', [33], ['220600'], ['Вино', 'напитки на основе вина']],
  ['Лаки / 03 /, коды: 330499, 330510', [3], ['330499', '330510'], ['Лаки']],
  ['Классы 03, 05; освежители воздуха; коды ТН ВЭД 330749', [3, 5], ['330749'], ['освежители воздуха']],
  ['напитки / 32 / 33 / 2201 90', [32, 33], ['220190'], ['напитки']],
  ['30 класса ¬ лапша, код ТН ВЭД 190230', [30], ['190230'], ['¬ лапша']],
  ['стент диаметром 2.25, 2.50, длиной 9,13,15 мм / 10 / 902190', [10], ['902190'], undefined],
])('goods, classes and codes of one cell: %s', (cell, classes, hsCodes, goods) => {
  const read = readGoodsCell(cell);
  expect(read.classes).toEqual(classes);
  expect(read.hsCodes).toEqual(hsCodes);
  if (goods) expect(read.goods).toEqual(goods);
});

test.each([
  ['2026-02-28', ['2026-02-28']],
  ['２０２６－０２－２８', ['2026-02-28']],
  ['2026年2月8日', ['2026-02-08']],
  ['20360227', ['2036-02-27']],
  ['45717', ['2025-03-01']],
  ['31.12.2025 г.', ['2025-12-31']],
  ['приостановлен с 12.05.2023-12.07.2023', ['2023-05-12', '2023-07-12']],
  ['До 31 августа 2026 года', ['2026-08-31']],
  ['令和7年3月1日', ['2025-03-01']],
  ['2/15/2011', ['2011-02-15']],
  ['2026-02-30', []],
  ['29.02.2023', []],
  ['3/4/2011', []],
  ['长期', []],
  ['', []],
])('days in "%s"', (text, days) => {
  expect(readDays(text).value).toEqual(days);
});

test('the day a list speaks for comes from its title, else from its file name', async () => {
  const csv = 'mark,record no\nNIKE,T2020-1001\n';
  expect((await read(`на 19.01.2025\n${csv}`)).report.file.date).toBe('2025-01-19');
  expect((await read(csv, { name: 'data-20260131T0000.csv' })).report.file.date).toBe('2026-01-31');
  expect((await read(csv, { name: 'list-20261331.csv' })).report.file.date).toBeUndefined();
  expect((await read(csv)).report.file.date).toBeUndefined();
});
