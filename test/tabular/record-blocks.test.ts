import { describe, expect, test } from 'vitest';
import { read } from '../lists/reading';
import { readText } from './table-text';

const over = (row: string) => `<tr><td colspan=3>${row}</td></tr>`;
const block = (heading: string, values: readonly string[], pairs: readonly (readonly [string, string])[]) =>
  `${heading}<table><tr><th>No</th><th>Document</th><th>Until</th></tr>
   <tr>${values.map((value) => `<td>${value}</td>`).join('')}</tr>
   ${pairs.map(([label, value]) => over(label) + over(value)).join('')}</table>`;

const cellsOf = async (page: string) =>
  (await readText(`<!doctype html><html><body>${page}</body></html>`)).rows.map(({ cells }) => cells);

describe('a page with a table for each record', () => {
  test('becomes one table: labels are columns, the heading is one, a picture gives its words', async () => {
    const page =
      block('<h2><a href="/1">ONE</a></h2>', ['1', 'd1', '2030'], [['Goods', 'tea; coffee']]) +
      block(
        '<h2><img alt="TWO"></h2>',
        ['2', 'd2', '2031'],
        [
          ['Goods', 'brakes'],
          ['Class', '12 / 6813'],
        ],
      ) +
      block('<p>no heading</p>', ['3', 'd3', '2032'], [['Class', '9']]);
    expect(await cellsOf(page)).toEqual([
      ['No', 'Document', 'Until', 'Goods', 'Class', 'caption'],
      ['1', 'd1', '2030', 'tea; coffee', '', 'ONE'],
      ['2', 'd2', '2031', 'brakes', '12 / 6813', 'TWO'],
      ['3', 'd3', '2032', '', '9', ''],
    ]);
  });

  test('a heading of the page before it is no record’s', async () => {
    const page = `<h1>Register</h1><table><tr><td>a</td></tr></table>${[1, 2]
      .map((at) => block('', [`${at}`, 'd', '2030'], [['Goods', 'tea']]))
      .join('')}`;
    expect((await cellsOf(page)).slice(1).map((cells) => cells.at(-1))).toEqual(['', '']);
  });

  test.each([
    [
      'a single one, whose second row may be anything',
      block('<h2>A</h2>', ['1', 'd', '2030'], [['Goods', 'tea']]),
    ],
    [
      'tables whose full rows are sections, not pairs',
      ['A', 'B'].map((name) =>
        block(`<h2>${name}</h2>`, ['1', 'd', '2030'], []).replace('</table>', `${over('Section')}</table>`),
      ),
    ],
  ])('%s stays as it was', async (_, page) => {
    expect((await cellsOf([page].flat().join('')))[0]).toEqual(['No', 'Document', 'Until']);
  });

  test('in a register: number, mark, goods, classes and codes come from where each stands', async () => {
    const record = (heading: string, number: string, goods: string, codes: string) =>
      block(
        heading,
        [number, '325901 от 08.05.2007', '28.03.2031'],
        [
          ['Товары, в отношении которых принимаются меры', goods],
          ['Класс товаров по МКТУ / Код товаров по ТН ВЭД РФ', codes],
        ],
      )
        .replace('<th>No</th>', '<th>Регистрационный номер</th>')
        .replace('<th>Document</th>', '<th>Документ об охраноспособности ОИС</th>')
        .replace('<th>Until</th>', '<th>Меры принимаются до</th>');
    const page =
      record('<h2>ЗОРВЕКС</h2>', '01990/01598-061/ТЗ-140711', 'Кофе; чай', '30 / 0901, 110100') +
      record('<h2><img alt="QUORVANE"></h2>', '04390/05020-003/ТЗ-150517', 'тормоза', '12 / 6813, 870830');
    const { recordals, report } = await read(`<html><meta charset="utf-8"><body>${page}</body></html>`);
    expect(report).toMatchObject({ read: 2, accepted: 2, rejected: [] });
    expect(recordals).toMatchObject([
      {
        regime: 'RU',
        markText: 'ЗОРВЕКС',
        classes: [30],
        hsCodes: ['0901', '110100'],
        validTo: '2031-03-28',
      },
      { regime: 'RU', markText: 'QUORVANE', classes: [12], goods: ['тормоза'], validFrom: '2017-05-15' },
    ]);
  });
});
