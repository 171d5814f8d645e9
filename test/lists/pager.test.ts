import { expect, test } from 'vitest';
import { readPager } from '../../lib/lists/reading/pager';

test.each([
  // Grids of Chinese offices: the number of the page stands in a field.
  ['1 - 100 共 643 条 第 1 共 7 页', { hits: 643, page: 1, pages: 7 }],
  ['201 - 300　共 643 条', { hits: 643, page: 3, pages: 7 }],
  ['601 - 643 共 643 条', { hits: 643 }],
  ['共643条记录 第3页/共7页', { hits: 643, page: 3, pages: 7 }],
  ['共 12,807 条，每页 100 条', { hits: 12_807 }],
  ['第 3 / 7 页', { page: 3, pages: 7 }],
  ['总记录数：６４３', { hits: 643 }],
  ['共 7 页', { pages: 7 }],
  ['10条/页 共 35 条', { hits: 35 }],
  ['共 0 条', { hits: 0 }],
  // English.
  ['View 1 - 100 of 643', { hits: 643, page: 1, pages: 7 }],
  ['View 1 - 43 of 43', { hits: 43, page: 1, pages: 1 }],
  ['Showing 201 to 300 of 1,281 entries', { hits: 1_281, page: 3, pages: 13 }],
  ['Show 100 entries', {}],
  ['643 records found. Page 3 of 7', { hits: 643, page: 3, pages: 7 }],
  ['Total: 643', { hits: 643 }],
  ['Results (643)', { hits: 643 }],
  ['0 results', { hits: 0 }],
  // Russian.
  ['Записи с 201 до 300 из 643 записей', { hits: 643, page: 3, pages: 7 }],
  ['Найдено записей: 643. Страница 3 из 7', { hits: 643, page: 3, pages: 7 }],
  ['Показано 1–50 из 2 023', { hits: 2_023, page: 1, pages: 41 }],
  ['Всего: 0', { hits: 0 }],
  // No pager.
  ['Tel. 400-123 4567', {}],
  ['2026-11-29', {}],
  ['', {}],
])('%s', (text, said) => expect(readPager(text)).toEqual(said));

test('a page that cannot be is not told', () => expect(readPager('第 9 / 7 页')).toEqual({ pages: 7 }));
