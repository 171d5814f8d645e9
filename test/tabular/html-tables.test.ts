import { describe, expect, test } from 'vitest';
import type { HeaderRating } from '../../lib/tabular/header-rating';
import { readHtml } from '../../lib/tabular/html';

/** What is looked for here has a column "Part"; nothing of recordals or listings. */
const parts: HeaderRating = (cells) => (cells.includes('Part') ? cells.length : 0);

function read(page: string, rate = parts) {
  const { rows, leftOut } = readHtml([page], rate);
  return { rows: rows.map(({ cells }) => cells), leftOut };
}

const table = (rows: readonly (readonly string[])[], inside = '', attributes = '') =>
  `<table ${attributes}>${inside}${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const PARTS = [
  ['Part', 'Weight'],
  ['bolt', '3'],
  ['nut', '2'],
];
const COLOURS = [
  ['Colour', 'Code', 'Since'],
  ['red', '1', '2001'],
  ['blue', '2', '2002'],
];

describe('a page with several tables', () => {
  test.each([
    ['before', table(COLOURS) + table(PARTS), 'Colour · Code · Since'],
    ['after', table(PARTS) + table(COLOURS), 'Colour · Code · Since'],
    ['with a caption', table(PARTS) + table(COLOURS, '<caption>Our <b>colours</b></caption>'), 'Our colours'],
    ['with a label', table(PARTS) + table(COLOURS, '', 'aria-label="Colours"'), 'Colours'],
  ])('is read by the one that is looked for; another %s it is named', async (_, page, name) => {
    expect(read(page)).toEqual({ rows: PARTS, leftOut: [name] });
  });

  test('goes on in tables that repeat the header, or have none and as many columns', async () => {
    const page = table(PARTS) + table([PARTS[0]!, ['washer', '1']]) + table([['rivet', '4']]);
    expect(read(page)).toEqual({ rows: [...PARTS, ['washer', '1'], ['rivet', '4']], leftOut: [] });
  });

  test('may have the header in a table of its own above the rows', async () => {
    const page = table([PARTS[0]!]) + table([['bolt', '3', '']]);
    expect(read(page).rows).toEqual([PARTS[0], ['bolt', '3', '']]);
  });

  test('does not take another table of the same kind with other columns for more of the same', async () => {
    const other = [
      ['Part', 'Price', 'Weight'],
      ['screw', '9', '1'],
    ];
    expect(read(table(PARTS) + table(other))).toEqual({
      rows: other,
      leftOut: ['Part · Weight'],
    });
  });

  test('names no frame, form or row of links', async () => {
    const frame = `<table><tr><td>Home</td><td>Help</td></tr><tr><td>${table(PARTS)}</td></tr></table>`;
    const form = table([
      ['Name', '<input>'],
      ['Number', '<input>'],
    ]);
    const links = table([['1', '2', '3', 'next']]);
    expect(read(form + frame + links)).toEqual({ rows: PARTS, leftOut: [] });
  });

  test('is read whole where no table is known', async () => {
    const { rows, leftOut } = read(table(PARTS) + table(COLOURS), () => 0);
    expect(rows).toEqual([...PARTS, ...COLOURS]);
    expect(leftOut).toEqual([]);
  });

  test('a table of one column keeps its rows', async () => {
    expect(read(table([['Part'], ['bolt'], ['nut']])).rows).toEqual([['Part'], ['bolt'], ['nut']]);
  });
});

describe('a data grid that names its columns in each cell', () => {
  const grid = (id: string, cells: Record<string, string>) =>
    `<table id="${id}"><tr>${Object.entries(cells)
      .map(([name, text]) => `<td aria-describedby="${id}_${name}">${text}</td>`)
      .join('')}</tr></table>`;

  test.each(['stock', 'stock_list_2'])(
    'is read by these names, whatever the grid is called: %s',
    async (id) => {
      const page = `${table(COLOURS)}${grid(id, { PART_NO: '1', PART_NAME: 'bolt' })}`;
      expect(read(page)).toEqual({
        rows: [
          ['PART_NO', 'PART_NAME'],
          ['1', 'bolt'],
        ],
        leftOut: ['Colour · Code · Since'],
      });
    },
  );

  test('shows the whole of a text that a cell cuts off', async () => {
    const cut = '<td aria-describedby="g_A" title="a long text">a lo…</td><td aria-describedby="g_B">x</td>';
    expect(read(`<table><tr>${cut}</tr></table>`).rows[1]).toEqual(['a long text', 'x']);
  });
});
