import { describe, expect, test } from 'vitest';
import { offeredGoods } from '../../../lib/verdict/goods/offered';
import { goodsRelation } from '../../../lib/verdict/goods/relation';
import { listing, recordal } from '../evidence';

const relation = (title: string, row: Parameters<typeof recordal>[0]) =>
  goodsRelation(offeredGoods(listing({ title })), recordal(row));

describe('goods that nobody here can read leave open the classes that only they may lie in', () => {
  test.each([
    ['Double sided tape 5m', { goods: ['zorblines', 'respirators'], classes: [9, 16] }],
    ['Running shoes', { goods: ['обувка кожена изключителна', 'handbags'], classes: [18, 25] }],
    ['Ceramic mug', { goods: ['qxyz vexils', 'coffee'], classes: [21, 30] }],
    ['Brake pads front', { goods: ['zub-parts', 'motor oil'], classes: [4, 12] }],
    ['Electric guitar', { goods: ['gabbelins', 'books'], classes: [15, 16] }],
    ['Vodka 0.5l', { goods: ['zz vexils', 'beer'], classes: [32, 33] }],
  ])('%s', (title, row) => {
    expect(relation(title, row)).toBe('same-class-unknown');
  });

  test.each([
    [
      'a class that is not recorded',
      'Running shoes',
      { goods: ['zorblines', 'respirators'], classes: [9, 16] },
    ],
    ['all goods are read', 'Running shoes', { goods: ['respirators', 'books'], classes: [9, 16, 25] }],
    ['a class of a service alone', 'Running shoes', { goods: ['zorblines', 'books'], classes: [16, 35] }],
    ['no class at all', 'Running shoes', { goods: ['zorblines', 'books'], classes: [] }],
  ])('%s stays ruled out', (_, title, row) => {
    expect(relation(title, row)).toBe('different');
  });
});

describe('a cap is headwear by itself alone', () => {
  test.each([
    ['Mercedes wheel center caps 75mm', 12],
    ['Tyre valve caps black 4 pcs', 12],
    ['Gas cap cover for tank', 12],
    ['Engine oil filler cap', 12],
    ['Hub caps 16 inch', 12],
    ['Glass bottle caps 20 pcs', 21],
  ])('%s', (title, cls) => {
    const { classes } = offeredGoods(listing({ title }));
    expect(classes[0]).toBe(cls);
  });
  test.each([
    ['Baseball cap black'],
    ['Knitted winter caps'],
    ['Snapback cap with flat visor'],
    ['Bucket hat'],
    ['Cotton cap for men'],
  ])('%s', (title) => expect(offeredGoods(listing({ title })).classes[0]).toBe(25));
});

test.each([
  ['Pampers nappies size 4', { goods: ['nappies'], classes: [16] }, 'same'],
  ['Nappy pants', { goods: [], classes: [16], validFrom: '2020-01-01' }, 'same-class-unknown'],
  ['Baby diapers', { goods: [], classes: [16], validFrom: '2009-01-01' }, 'same-class-unknown'],
  ['Baby diapers', { goods: [], classes: [5], validFrom: '2020-01-01' }, 'same-class-unknown'],
  ['Baby diapers', { goods: [], classes: [16], niceEdition: '11-2020' }, 'different'],
  ['Disposable diapers', { goods: [], classes: [25], validFrom: '2020-01-01' }, 'different'],
] as const)('%s against an older registration of %o: %s', (title, row, expected) => {
  expect(relation(title, { ...row, goods: [...row.goods], classes: [...row.classes] })).toBe(expected);
});

test.each([
  ['Ручка Parker', 'same-class-unknown'],
  ['Ручка шариковая Parker', 'same-class-unknown'],
  ['Ручка дверная Parker', 'different'],
  ['Мебельная ручка Parker', 'different'],
])('%s against pens: %s', (title, expected) => {
  expect(relation(title, { goods: ['pens', 'ballpoint pens'], classes: [16] })).toBe(expected);
});
