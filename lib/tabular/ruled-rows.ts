import type { CellRow } from './delimited';

/** A line under the headings, `|---|:--:|`, or as databases print it, `----+----`. */
const RULE = /^[\s|+:=-]*(?:--|:-|-:|==)[\s|+:=-]*$/;
/** Lines within which the line under the headings comes: a table drawn in full has one above them too. */
const WITHIN = 4;

/** Whether a text is a table drawn with bars, by the line under its headings. */
export function isRuled(head: string, delimiter: string): boolean {
  if (delimiter !== '|') return false;
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, WITHIN).some((line) => isRule(line));
}

const isRule = (line: string) => line.length < 4_000 && RULE.test(line);

/** The rows of a table drawn with bars, without its lines, the bars around it and the blanks that fill its columns. */
export async function* ruledRows(batches: AsyncIterable<CellRow[]>): AsyncGenerator<CellRow[]> {
  let isFramed: boolean | undefined;
  for await (const rows of batches) {
    const drawn = rows.filter(({ cells }) => !isRule(cells.join('|')));
    isFramed ??= drawn[0] && drawn[0].cells[0]?.trim() === '' && drawn[0].cells.at(-1)?.trim() === '';
    yield drawn.map((row) => ({ ...row, cells: within(row.cells, isFramed ?? false) }));
  }
}

function within(cells: readonly string[], isFramed: boolean): string[] {
  const inner = isFramed ? cells.slice(1, cells.at(-1)?.trim() === '' ? -1 : undefined) : cells;
  return inner.map((cell) => cell.trim());
}
