// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { placesSayingNone } from '../../lib/collector/empty-answer';
import { pagePager } from '../../lib/collector/page-pager';
import { resultTable } from '../../lib/collector/result-table';
import { LAYOUTS, READ } from './pages';

function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

describe.each(LAYOUTS)('$name', ({ page, says, header }) => {
  test('is found by its headings, with whole cells, and its pager beside it', () => {
    const table = resultTable(show(page(true)))!;
    expect(table.header).toEqual(header);
    expect(table.rows).toEqual(READ);
    expect(pagePager(document, table.element).says).toEqual(says);
    expect(placesSayingNone(document)).toEqual([]);
  });

  test('is found without rows too, and where it says so', () => {
    const table = resultTable(show(page(false)))!;
    expect(table.rows).toEqual([]);
    expect(placesSayingNone(document)).toHaveLength(1);
  });
});

test.each([
  [
    'a table of goods',
    '<table><tr><th>Product</th><th>Price</th></tr><tr><td>Mug</td><td>9</td></tr></table>',
  ],
  ['a form', '<table><tr><td>权利名称：</td><td><input></td></tr></table>'],
  ['nothing', '<p>No table here'],
])('%s is no register', (_, html) => expect(resultTable(show(html))).toBeUndefined());

test('a page that shows more rows than any register is taken in part', () => {
  const many = Array.from(
    { length: 2_500 },
    (_, at) => `<tr><td>MARK ${at}</td><td>T2024-${at}</td></tr>`,
  ).join('');
  const page = show(`<table><tr><th>权利名称</th><th>备案号</th></tr>${many}</table>`);
  expect(resultTable(page)!.rows).toHaveLength(2_000);
});
