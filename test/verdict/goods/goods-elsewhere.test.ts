import { expect, test } from 'vitest';
import { offeredGoods } from '../../../lib/verdict/goods/offered';

const classesOf = (title: string) =>
  offeredGoods({ id: '1', site: 'test', url: '', images: [], title }).classes;

/** Goods of a household, a garage and a table as shops elsewhere name them, with their class in Nice 13-2026. */
test.each([
  ['Чайник электрический', 11],
  ['Шәйнек 1,7 л', 11],
  ['Утюг паровой', 8],
  ['Свеча зажигания', 7],
  ['Колодки тормозные передние', 12],
  ['Подгузники 4', 5],
  ['Зубная паста 100 мл', 3],
  ['Hervidor de agua', 11],
  ['Pastillas de freno', 12],
  ['Akkuschrauber 18V', 7],
  ['Zahnbürste weich', 21],
  ['Grille-pain inox', 11],
  ['Tournevis cruciforme', 8],
  ['Ferro da stiro', 8],
  ['Caneca de porcelana', 21],
  ['Czajnik elektryczny', 11],
  ['Papierosy', 34],
  ['Su ısıtıcı', 11],
  ['Kem đánh răng', 3],
  ['ยาสีฟัน', 3],
  ['Sikat gigi', 21],
  ['炊飯器', 11],
  ['면도기', 8],
  ['معجون اسنان', 3],
])('%s are goods of class %i', (title, wanted) => {
  expect(classesOf(title)).toContain(wanted);
});

/** The same letters say something else elsewhere. */
test.each([
  ['机芯 3760', 20],
  ['Son of Man', 2],
  ['LG Stylo 5', 16],
  ['Pura vida bracelet', 6],
  ['Jackie Chan', 24],
])('%s are none of class %i', (title, unwanted) => {
  expect(classesOf(title)).not.toContain(unwanted);
});
