import { expect, test } from 'vitest';
import { offeredGoods } from '../../../lib/verdict/goods/offered';

/** Goods of a household, a hobby, a garage, with the class that Nice (13-2026) has them in; written before any was asked. */
test.each([
  ['shaving foam', 3],
  ['shaving cream', 3],
  ['dishwasher tablets', 3],
  ['laundry pods', 3],
  ['toolbox', 6],
  ['step ladder', 6],
  ['padlock', 6],
  ['lawn mower', 7],
  ['tweezers', 8],
  ['nail clippers', 8],
  ['motorcycle helmet', 9],
  ['pacifier', 10],
  ['camping stove', 11],
  ['wheelbarrow', 12],
  ['cufflinks', 14],
  ['stapler', 16],
  ['garden hose', 17],
  ['sleeping bag', 20],
  ['picture frame', 20],
  ['bottle opener', 21],
  ['napkin ring', 21],
  ['cooler box', 21],
  ['hammock', 22],
  ['shower curtain', 24],
  ['poker chips', 28],
  ['snorkel set', 28],
  ['睡袋', 20],
  ['吊床', 22],
  ['工具箱', 6],
  ['洗衣凝珠', 3],
])('%s are goods of class %i', (title, wanted) => {
  expect(
    offeredGoods({ id: '1', site: 'test', url: '', images: [], title: `${title}, black` }).classes,
  ).toContain(wanted);
});
