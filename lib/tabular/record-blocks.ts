import { headingOver } from './html-heading';
import type { PageTable } from './html-tables';

/** Heading of the column that holds what stands over each record's table. */
const OVER_THE_TABLE = 'caption';

/**
 * Joins the tables of pages that give each record a table of its own: under one header a row of values, below it pairs of
 * rows over the whole width, a label and what it says, and over it a heading, which may be a picture. Each record becomes
 * a row of one table, with the labels as further columns. Other tables stay as they are. O(cells).
 */
export function joinRecordBlocks(tables: readonly PageTable[]): PageTable[] {
  const groups = new Map<string, PageTable[]>();
  for (const table of tables.filter(isBlock)) {
    const header = JSON.stringify(filled(table, 0));
    groups.set(header, [...(groups.get(header) ?? []), table]);
  }
  // One table of this form may be anything; a second one under the same header is the next record.
  const joined = [...groups.values()].filter((blocks) => blocks.length > 1);
  const firsts = new Map(joined.map((blocks) => [blocks[0], asOneTable(blocks)]));
  const later = new Set(joined.flatMap((blocks) => blocks.slice(1)));
  return tables.filter((table) => !later.has(table)).map((table) => firsts.get(table) ?? table);
}

const filled = ({ rows }: PageTable, row: number) => rows[row]?.cells.filter((cell) => cell !== '') ?? [];

function isBlock(table: PageTable): boolean {
  const count = table.rows.length;
  if (count < 4 || count % 2 > 0 || filled(table, 0).length < 2 || filled(table, 1).length < 2) return false;
  return table.rows
    .slice(2)
    .every(({ cells }) => cells[0] !== '' && cells.slice(1).every((cell) => cell === ''));
}

function asOneTable(blocks: readonly PageTable[]): PageTable {
  const { element, rows } = blocks[0]!;
  const header = rows[0]!.cells;
  const pairs = blocks.map(labelled);
  const labels = [...new Set(pairs.flatMap((one) => [...one.keys()]))];
  const records = blocks.map((block, at) => [
    ...header.map((_, column) => block.rows[1]!.cells[column] ?? ''),
    ...labels.map((label) => pairs[at]!.get(label) ?? ''),
    block.element ? headingOver(block.element) : '',
  ]);
  return {
    element,
    rows: [[...header, ...labels, OVER_THE_TABLE], ...records].map((cells, at) => {
      const struck = at === 0 ? [] : blocks[at - 1]!.rows.flatMap((row) => row.struck ?? []);
      return { row: at + 1, cells, ...(struck.length > 0 && { struck }) };
    }),
  };
}

function labelled({ rows }: PageTable): Map<string, string> {
  const values = rows.slice(2).map(({ cells }) => cells[0]!);
  return new Map(values.flatMap((label, at) => (at % 2 === 0 ? [[label, values[at + 1]!]] : [])));
}
