import type { CellRow } from './delimited';

/** A line under the headings, `|---|:--:|`, or as databases print it, `----+----`: nothing but its signs, and a stroke. */
const OF_RULE = /^[\s|+:=-]+$/;
const STROKE = /--|:-|-:|==/;
/** The line under the headings of Markdown has bars, and no crosses. */
const OF_MARKDOWN = /^[\s|:-]+$/;
/** Lines within which the line under the headings comes: a table drawn in full has one above them too. */
const WITHIN = 4;

/** Whether a text is a table drawn with bars, by the line under its headings. */
export function isRuled(head: string, delimiter: string): boolean {
  if (delimiter !== '|') return false;
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, WITHIN).some((line) => isRule(line));
}

const isRule = (line: string) => line.length < 4_000 && OF_RULE.test(line) && STROKE.test(line);

/** The rows of a table drawn with bars, without its lines, the bars around it and the blanks that fill its columns. */
export async function* ruledRows(batches: AsyncIterable<CellRow[]>): AsyncGenerator<CellRow[]> {
  let isFramed: boolean | undefined;
  let isMarkdown = false;
  for await (const rows of batches) {
    const drawn = rows.filter(({ cells }) => !isRule(cells.join('|')));
    isMarkdown ||= rows
      .slice(0, WITHIN)
      .some(({ cells }) => cells.length > 1 && isRule(cells.join('|')) && OF_MARKDOWN.test(cells.join('|')));
    isFramed ??= drawn[0] && drawn[0].cells[0]?.trim() === '' && drawn[0].cells.at(-1)?.trim() === '';
    const plain = isMarkdown ? withoutEmphasis : (cell: string) => cell;
    yield drawn.map((row) => ({ ...row, cells: within(row.cells, isFramed ?? false).map(plain) }));
  }
}

function within(cells: readonly string[], isFramed: boolean): string[] {
  const inner = isFramed ? cells.slice(1, cells.at(-1)?.trim() === '' ? -1 : undefined) : cells;
  return inner.map((cell) => cell.trim());
}

/** A link or a picture as its text, and a cell that is wholly set off as what is in it. O(length), bounded. */
function withoutEmphasis(cell: string): string {
  if (cell.length > 4_000) return cell;
  const linked = cell.replace(/!?\[([^[\]]{0,300})\]\([^()\s]{1,900}\)/g, '$1');
  const [, , inside] = /^(\*\*|__|\*|_|`)([^*_`]{1,900})\1$/.exec(linked) ?? [];
  return inside ?? linked;
}
