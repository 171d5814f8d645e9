import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inForceOn, type Recordal } from '../../lib/domain/recordal';
import { readDays } from '../../lib/lists/reading/dates';
import { readGoodsCell } from '../../lib/lists/reading/goods-cell';
import { eurasian } from '../../lib/lists/registers/eurasian';
import { read } from './reading';
import checkedRows from './registers/kz-rows.json';

const asChecked = (one: Recordal | undefined) => [
  ...[one?.recordNo, one?.markText, one?.classes.join(' ')],
  ...[one?.validFrom ?? '', one?.validTo ?? '', one?.status],
];

const KAZAKHSTAN = '../shared/lists/kz_register_2025-01-19.xlsx';

describe.skipIf(!existsSync(KAZAKHSTAN))(
  'the real register of Kazakhstan (needs ../shared/lists)',
  { tags: ['heavy'] },
  () => {
    test('every one of its 2,023 rows is accounted for', async () => {
      const { recordals, report } = await read(readFileSync(KAZAKHSTAN));
      expect(report.read).toBe(2023);
      expect(report.accepted + report.rejected.length).toBe(2023);
      expect(report.excluded).toBe(908);
      // Ten struck-off rows carry the order's number where their own should stand.
      expect(report.rejected).toHaveLength(10);
      expect(report.rejected.every(({ reason }) => reason.key === 'notice.struckOff')).toBe(true);
      const live = recordals.filter(({ status }) => status === 'active');
      expect(live).toHaveLength(1115);
      expect(live.every(({ regime }) => regime === 'KZ')).toBe(true);
      // layouts.json counts 462 live rows without text; three more hold nothing but their number, two but brackets, 18
      // what was read out of a screenshot, three a sign without a letter.
      expect(live.filter(({ markText }) => markText === '')).toHaveLength(488);
      const illegible = report.warnings.filter(({ says }) => says.key === 'notice.illegibleMark');
      expect(illegible).toHaveLength(26);
      expect(recordals.find(({ recordNo }) => recordNo === '01936/ТЗ-060824')?.markText).toBe('DYSON');
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

    // Every tenth row, held against the workbook by eye: number, mark, classes and term as a person reads them.
    test('203 rows say what their cells say', async () => {
      const { recordals, report } = await read(readFileSync(KAZAKHSTAN));
      const byNumber = new Map(recordals.map((one) => [one.recordNo, one]));
      const rejected = new Set(report.rejected.map(({ row }) => row));
      expect(checkedRows).toHaveLength(203);
      for (const [row, recordNo, markText, classes, validFrom, validTo, status] of checkedRows) {
        if (status === 'rejected') expect(rejected).toContain(row);
        else
          expect(asChecked(byNumber.get(recordNo as string)), `row ${row}`).toEqual([
            ...[recordNo, markText, classes, validFrom, validTo, status],
          ]);
      }
    });

    test('classes, tariff codes, terms and suspensions are taken out of their cells', {
      tags: ['heavy'],
    }, async () => {
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
      expect(inForceOn(one('00001/ТЗ-260905'), '2025-01-19', '')).toBe(true);
      expect(inForceOn(one('00001/ТЗ-260905'), '2025-03-02', '')).toBe(false);
      const suspended = recordals.filter((recordal) => recordal.suspended?.from === '2024-07-08');
      expect(suspended.length).toBe(6);
      expect(inForceOn(suspended[0]!, '2024-08-01', '')).toBe(false);
      expect(inForceOn(suspended[0]!, '2025-01-19', '')).toBe(null);
      expect(recordals.every(({ agent }) => agent === undefined)).toBe(true);
    });
  },
);

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
  const read = readGoodsCell(cell, eurasian.goodsCell!);
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
