import { resume } from '../../tabular/bytes';
import type { CellRow } from '../../tabular/delimited';
import { HEADER_WITHIN, surestHeader } from '../../tabular/header-rating';
import type { Field } from '../registers/recordal-fields';
import { fieldOfHeader } from './headings';
import { rateListHeader } from './list-header';

/** Fields that the first column names at least. */
const FEWEST = 3;
/** Rows of a table that lies on its side: each is a heading, and registers have some thirty. */
const MOST_ROWS = 2_000;

/**
 * Rows of a table that lies on its side, the headings in its first column and a record in each further one, set upright; so are
 * the tables of one record each, label and value, that are put one below the other. All other tables pass as they are.
 * @param onRecords hears of records that stand each by itself.
 */
export async function* turnedUpright(
  batches: AsyncIterable<CellRow[]>,
  onRecords: () => void,
): AsyncGenerator<CellRow[]> {
  const iterator = batches[Symbol.asyncIterator]();
  const rows: CellRow[] = [];
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    rows.push(...next.value);
    if (rows.length > MOST_ROWS || !mayLie(rows)) {
      yield* resume([rows], iterator);
      return;
    }
  }
  const blocks = lies(rows) ? blocksOf(rows) : undefined;
  if (!blocks) {
    yield rows;
    return;
  }
  if (blocks.some((block) => widthOf(block) === 2)) onRecords();
  yield upright(blocks);
}

const labelOf = ({ cells }: CellRow) => cells[0]?.trim() ?? '';
const widthOf = (rows: readonly CellRow[]) => Math.max(0, ...rows.map(({ cells }) => cells.length));

/** Whether the first rows leave it open that the table lies. */
const mayLie = (rows: readonly CellRow[]) => rows.length < FEWEST || lies(rows.slice(0, HEADER_WITHIN));

/** Whether the first column heads a list more surely than any row does. */
function lies(rows: readonly CellRow[]): boolean {
  const labels = [...new Set(rows.map(labelOf).filter((label) => label !== ''))];
  const rating = rateListHeader(labels);
  return rating >= FEWEST && widthOf(rows) > 1 && rating > surestHeader(rows, rateListHeader).rating;
}

/** Labels of which a record has one. */
const ONCE: readonly (Field | undefined)[] = ['recordNo', 'markText'];

/**
 * The rows of each record or set of records. One begins where the first label that is known comes again, or one of which a record
 * has no second: what is below it would pass for more of the record above.
 */
function blocksOf(rows: readonly CellRow[]): CellRow[][] {
  const labelled = rows.filter((row) => labelOf(row) !== '' && row.cells.length > 1);
  const first = labelled.map(labelOf).find((label) => fieldOfHeader(label));
  const blocks: CellRow[][] = [[]];
  let labels = new Set<string>();
  let hasBegun = false;
  for (const row of labelled) {
    const label = labelOf(row);
    const again = label === first ? hasBegun : labels.has(label) && ONCE.includes(fieldOfHeader(label));
    hasBegun ||= label === first;
    if (again) {
      blocks.push([]);
      labels = new Set();
    }
    labels.add(label);
    blocks.at(-1)!.push(row);
  }
  return blocks;
}

/** What a record has under a label: several values where the label is there several times, as for each class. */
function valuesOf(block: readonly CellRow[], label: string, column: number): string[] {
  const values = block.filter((row) => labelOf(row) === label).map(({ cells }) => cells[column] ?? '');
  return [...new Set(values)].filter((value) => value.trim() !== '');
}

function upright(blocks: readonly CellRow[][]): CellRow[] {
  const labels = [...new Set(blocks.flat().map(labelOf))];
  const records = blocks.flatMap((block) =>
    Array.from({ length: widthOf(block) - 1 }, (_, record) => {
      const cells = labels.map((label) => valuesOf(block, label, record + 1).join('; '));
      const struck = block.flatMap((row) => row.struck ?? []);
      return { row: block[0]!.row + record, cells, ...(struck.length > 0 && { struck }) };
    }),
  );
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return [{ row: blocks[0]![0]!.row, cells: labels }, ...filled];
}
