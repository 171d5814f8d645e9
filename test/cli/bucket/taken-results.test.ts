import { describe, expect, test } from 'vitest';
import type { RecordalInput } from '../../../lib/domain/recordal';
import { type ListingTexts, twoVersions, type Version } from './two-versions';

const LIST_DAY = '2026-10-01';
const ON = '2026-11-01';

/** So many that one more weighs nothing otherwise. */
const OTHERS = ['BRIM', 'TAL', 'SOR', 'VEL', 'LUM', 'OXI'].flatMap((head) =>
  ['WREN', 'DEX', 'STONE', 'BEL'].map((tail) => `${head}${tail}`),
);

const row = (recordNo: string, markText: string, more: Partial<RecordalInput> = {}): RecordalInput => ({
  ...{ recordNo, markText, classes: [25], status: 'active', validFrom: '2020-01-01', validTo: '2030-01-01' },
  ...more,
});

interface Case {
  before: readonly RecordalInput[];
  after: readonly RecordalInput[];
  /** Of the later run. */
  on?: string;
  date?: string;
}

async function seen({ before, after, on = ON, date = LIST_DAY }: Case, texts: ListingTexts) {
  const others = OTHERS.map((mark, at) => row(`9${at}`, mark));
  const versions: [Version, Version] = [
    { rows: [...before, ...others], date: LIST_DAY, on: ON },
    { rows: [...after, ...others], date, on },
  ];
  const inBoth = await twoVersions(...versions, { all: true });
  return inBoth!(texts);
}

const changedIn = (rows: readonly RecordalInput[], recordNo: string, more: Partial<RecordalInput>): Case => ({
  before: rows,
  after: rows.map((one) => (one.recordNo === recordNo ? { ...one, ...more } : one)),
});

const NIKE_AND_HAN = [
  row('1', 'NIKE', { holder: 'Holder' }),
  row('2', '阿迪达斯', { holder: 'Holder', validTo: '2026-11-10' }),
];
const PAIR = [row('1', 'QUORVANE', { holder: 'Q' }), row('2', '佐维克', { holder: 'Q' })];
const ALIKE = [
  row('1', 'KELVANTO', { holder: 'K' }),
  row('2', 'ZEPHYRA', { holder: 'K' }),
  row('3', '凯尔万托', { holder: 'K' }),
];
const OF_COMPANY = [row('1', 'KELVANTO', { holder: '凯尔万托有限公司' })];
const POLARIS = [row('1', 'POLARIS', { holder: 'P' })];
const TWICE = [row('1', 'ZORVEXA'), row('1', 'MIRELLO')];
const OF_A_DAY = [row('1', 'ZORVEXA', { validTo: '2026-10-15', source: { list: 'a', date: '2026-10-01' } })];

describe('a listing is screened anew where a changed recordal is found in it', () => {
  test.each<[string, Case, ListingTexts]>([
    [
      'by its holder’s only mark in the other script, once its term has ended',
      { before: NIKE_AND_HAN, after: NIKE_AND_HAN, date: '2026-10-20', on: '2026-12-24' },
      { title: 'Nike' },
    ],
    [
      'by that mark in a longer title',
      changedIn(PAIR, '2', { classes: [9] }),
      { title: 'running shoes by Quorvane for men and women' },
    ],
    [
      'by that mark misspelt',
      changedIn(PAIR, '2', { classes: [9] }),
      { title: 'running shoes by Quorvame for men and women' },
    ],
    [
      'by that mark in the other direction',
      changedIn(PAIR, '1', { status: 'revoked' }),
      { title: '佐维克运动鞋男款透气跑步鞋子秋冬季新款休闲鞋子学生百搭' },
    ],
    [
      'by that mark as a brand',
      changedIn(PAIR, '2', { classes: [9] }),
      { title: 'cotton socks', brand: 'Quorvane' },
    ],
    [
      'by that mark as a shop',
      changedIn(PAIR, '2', { classes: [9] }),
      { title: 'cotton socks', seller: 'Quorvane store' },
    ],
    [
      'by a mark of its holder that sounds like it',
      changedIn(ALIKE, '3', { classes: [9] }),
      { title: 'running shoes by Kelvanto for men and women' },
    ],
    [
      'by what its company is called',
      changedIn(OF_COMPANY, '1', { classes: [28] }),
      { title: '凯尔万托积木玩具男孩拼装益智儿童礼物新款汽车模型大颗粒' },
    ],
    [
      'by how a Cyrillic brand reads',
      changedIn(POLARIS, '1', { classes: [11] }),
      { title: 'Товар для дома', brand: 'Поларис' },
    ],
    [
      'by how such a brand reads, and it is new',
      { before: [], after: POLARIS },
      { title: 'Товар для дома', brand: 'Поларис' },
    ],
    [
      'by how such a brand reads, and it is gone',
      { before: POLARIS, after: [] },
      { title: 'Товар для дома', brand: 'Полярис' },
    ],
    [
      'under a number that another row has, too, which went with it',
      { before: TWICE, after: [] },
      { title: 'running shoes by Zorvexa for men and women' },
    ],
    [
      'under a number that another row has, too, which changed with it',
      { before: TWICE, after: TWICE.map((one) => ({ ...one, classes: [9] })) },
      { title: 'running shoes by Zorvexa for men and women' },
    ],
    [
      'whose row alone speaks for another day',
      changedIn(OF_A_DAY, '1', { source: { list: 'a', date: '2026-10-05' } }),
      { title: 'running shoes by Zorvexa for men and women' },
    ],
  ])('%s', async (_, versions, listing) => {
    const { isTouched, taken, whole } = await seen(versions, listing);
    expect(isTouched || taken === whole).toBe(true);
    expect(isTouched).toBe(true);
  });

  test.each<[string, Case, ListingTexts]>([
    [
      'by a mark of its holder that is none of its forms',
      changedIn(ALIKE, '3', { classes: [9] }),
      { title: 'running shoes by Zephyra for men and women' },
    ],
    [
      'by the form of another holder’s mark',
      changedIn([...PAIR, row('3', 'VELSTONE', { holder: 'V' })], '3', { classes: [9] }),
      { title: 'running shoes by Quorvane for men and women' },
    ],
    [
      'by a pair of its holder’s that was none, as there are more',
      changedIn([...PAIR, row('3', 'TALDEXIS', { holder: 'Q' })], '2', { classes: [9] }),
      { title: 'running shoes by Quorvane for men and women' },
    ],
    [
      'by what another company is called',
      changedIn([...OF_COMPANY, row('2', 'ZORVEXA', { holder: '左维克萨有限公司' })], '2', { classes: [28] }),
      { title: '凯尔万托积木玩具男孩拼装益智儿童礼物新款汽车模型大颗粒' },
    ],
    [
      'by how another Cyrillic brand reads',
      changedIn(POLARIS, '1', { classes: [11] }),
      { title: 'Товар для дома', brand: 'Ромашка' },
    ],
    [
      'by a Cyrillic word of a title',
      changedIn(POLARIS, '1', { classes: [11] }),
      { title: 'Товар для дома и дачи поларис плюс набор' },
    ],
    [
      'under a number of two rows, the other of which changed',
      { before: TWICE, after: [TWICE[0]!, { ...TWICE[1]!, classes: [9] }] },
      { title: 'running shoes by Zorvexa for men and women' },
    ],
    [
      'whose row speaks for another day that changes nothing',
      changedIn([{ ...OF_A_DAY[0]!, validTo: '2030-01-01' }], '1', {
        source: { list: 'a', date: '2026-10-05' },
      }),
      { title: 'running shoes by Zorvexa for men and women' },
    ],
  ])('and not where none is: not %s', async (_, versions, listing) => {
    const { isTouched, taken, whole } = await seen(versions, listing);
    expect(taken).toBe(whole);
    expect(isTouched).toBe(false);
  });
});
