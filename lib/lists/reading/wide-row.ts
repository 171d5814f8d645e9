import { type Notice, notice } from '../../locales/notice';
import type { CellRow } from '../../tabular/delimited';
import { rowNumbers } from '../../tabular/left-out';
import { filledTo, usualWidth } from '../../tabular/row-widths';
import type { ColumnMap, Field } from '../registers/recordal-fields';
import { readDays } from './dates';
import { readStatus } from './states';

/** How wide the rows of a text may be, and what its columns tell of the cell that a separator cut. */
export interface RowWidth {
  /** Cells of a row that is whole. */
  most: number;
  /** What cuts a line into cells. */
  delimiter: string;
  /** The last cell holds the mark, and no cell before it is a text in which separators occur. */
  endsInMark: boolean;
  /** Columns behind the mark whose cells have a form of their own. */
  formed: readonly { column: number; isForm: (cell: string) => boolean }[];
}

/** Fields whose cells hold no separator. */
const CLOSED: readonly Field[] = [
  ...(['recordNo', 'registrationNo', 'registrationValidTo', 'validFrom', 'validTo'] as const),
  ...(['status', 'rightType', 'regime'] as const),
];

const isDay = (cell: string) => readDays(cell.slice(0, 100)).value.length > 0;
const isState = (cell: string) => readStatus(cell.slice(0, 100)) !== 'unknown';
const FORMS: readonly [Field, (cell: string) => boolean][] = [
  ['validFrom', isDay],
  ['validTo', isDay],
  ['registrationValidTo', isDay],
  ['status', isState],
  ['recordNo', (cell) => /\d/.test(cell)],
  ['registrationNo', (cell) => /\d/.test(cell)],
];

/**
 * What is known of the width of a table's rows. Where most of the first rows are wider than the header it is the header that lacks
 * headings; but not over marks alone, where every row may hold a separator.
 */
export function rowWidth(
  headers: readonly string[],
  sample: readonly CellRow[],
  map: ColumnMap,
  delimiter: string,
): RowWidth {
  const mark = map.markText?.[0] ?? -1;
  const fieldOf = (column: number) => (Object.keys(map) as Field[]).find((one) => map[one]?.includes(column));
  const last = headers.length - 1;
  const isClosed = (header: string, column: number) => {
    const field = fieldOf(column);
    return field ? CLOSED.includes(field) : RUNNING_NUMBER.test(header);
  };
  const endsInMark = mark === last && headers.slice(0, last).every(isClosed);
  const formed = FORMS.flatMap(([field, isForm]) =>
    (map[field] ?? []).filter((column) => column > mark).map((column) => ({ column, isForm })),
  );
  const wider = sample.filter(({ cells }) => filledTo(cells) > headers.length);
  const shifted = wider.filter(({ cells }) => areInPlace(cells, formed) === false).length;
  const isCut = (endsInMark && areTexts(wider, headers.length)) || shifted * 2 > wider.length;
  const usual = isCut ? 0 : usualWidth(sample);
  const most = Math.max(headers.length, usual);
  return { most, delimiter, formed, endsInMark: endsInMark && most === headers.length };
}

const RUNNING_NUMBER = /^(?:№|no\.?|n|#|序号|序號|番号|연번|№ ?п\/п|п\/п)$/i;

/**
 * Whether what stands behind the headings goes on with the words before it: words of states, days and numbers are columns, and so
 * may words be that stand beside a column of numbers, where no blank before one of them tells.
 */
function areTexts(sample: readonly CellRow[], width: number): boolean {
  const beyond = sample.flatMap(({ cells }) => cells.slice(width)).filter((cell) => cell.trim() !== '');
  const isText = (cell: string) => /\p{L}/u.test(cell) && !isState(cell) && !isDay(cell);
  return beyond.every(isText) && (width === 1 || beyond.some((cell) => cell.startsWith(' ')));
}

/** Whether the cells behind the mark have the form of their columns; undefined where there are none. */
function areInPlace(cells: readonly string[], formed: RowWidth['formed']): boolean | undefined {
  const filled = formed.filter(({ column }) => (cells[column] ?? '').trim() !== '');
  return filled.length > 0 ? filled.every(({ column, isForm }) => isForm(cells[column]!)) : undefined;
}

/** What is to be said of a table whose rows are wider than its header, where nothing shows that no mark was cut. */
export function saysWider(
  { most, formed }: RowWidth,
  headers: readonly string[],
  sample: readonly CellRow[],
): Notice | undefined {
  if (most <= headers.length || formed.length > 0) return undefined;
  const wider = sample.filter(({ cells }) => filledTo(cells) > headers.length).map(({ row }) => row);
  return notice('widerRows', {
    headings: headers.length,
    rows: rowNumbers(wider.slice(0, NAMED), wider.length),
  });
}

/** Rows named one by one. */
const NAMED = 20;

/**
 * The cells of a row that a separator inside a cell without quotation marks made wider than its header: as they stand where what
 * is behind the mark has its form there, put together again where the blank behind the separator tells which ("Acme Co., Ltd.") or
 * only the mark at the end can hold one, undefined where nobody knows. Taken as they stand, half a mark would be read, and all
 * behind it from the wrong columns, the first day of a term as its last.
 */
export function asWideAs(
  width: RowWidth | undefined,
  cells: readonly string[],
): readonly string[] | undefined {
  if (width === undefined) return cells;
  const { most, delimiter, formed, endsInMark } = width;
  const filled = filledTo(cells);
  if (filled <= most) return cells;
  if (areInPlace(cells, formed)) return cells;
  const joined: string[] = [];
  for (const cell of cells.slice(0, filled)) {
    if (joined.length > 0 && /^ \S/.test(cell)) joined[joined.length - 1] += `${delimiter}${cell}`;
    else joined.push(cell);
  }
  if (joined.length === most) return joined;
  if (!endsInMark) return undefined;
  return [...cells.slice(0, most - 1), cells.slice(most - 1, filled).join(delimiter)];
}
