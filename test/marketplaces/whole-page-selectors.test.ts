import { expect, test } from 'vitest';
import { allIn } from '../../lib/marketplaces/fields/selectors';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const page = openSavedPage(
  '<!doctype html><body><p id="a"></p><i id="b"></i><p id="c" class="x"></p><b id="d"></b>',
  'https://shop.example/',
);
const idsOf = (list: string) => allIn(page, list).map(({ id }) => id);

test('what several selectors of a list fit comes once, in the page’s order', () => {
  expect(idsOf('.x, i, p')).toEqual(['a', 'b', 'c']);
});

test('selectors that fit nothing take nothing away', () => {
  expect(idsOf('.none, p:is(.x,.y), #nowhere')).toEqual(['c']);
  expect(idsOf('.none, #nowhere')).toEqual([]);
});
