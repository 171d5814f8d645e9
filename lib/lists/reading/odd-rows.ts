import { nameKey } from '../../domain/name-key';
import { type Notice, notice } from '../../locales/notice';
import { entityApart } from '../../tabular/unread-entities';
import type { ColumnMap } from '../registers/recordal-fields';
import { foldNumber } from './fields';
import { isNumberingRow } from './header-row';
import { lastOfPages } from './page-numbers';
import { regimeOfNumber } from './recordal-number';
import { speaksOfRows } from './said-of-rows';

/** What the rows of a file are held against. */
export interface RowsAround {
  /** The headers, folded. */
  headers: ReadonlySet<string>;
  /** Nearly all of the first rows have a number in a form that a register is known to write. */
  knownNumbers: boolean;
  /** Some have. */
  someKnown: boolean;
}

/** Share of known numbers from which on another form is a fault of the row. */
const NEARLY_ALL = 0.8;

/** Holds the first rows of a table against each other. O(cells). */
export function rowsAround(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  { recordNo: [column] = [] }: ColumnMap,
): RowsAround {
  const numbers = column === undefined ? [] : sample.map((cells) => foldNumber(cells[column] ?? ''));
  const filled = numbers.filter((number) => number !== '');
  const known = filled.filter((number) => regimeOfNumber(number) !== undefined);
  return {
    headers: new Set(headers.map(nameKey).filter(Boolean)),
    someKnown: known.length > 0,
    knownNumbers: filled.length > 0 && known.length >= filled.length * NEARLY_ALL,
  };
}

const TOTAL =
  /^(?:合计|合計|总计|總計|小计|小計|共计|共計|总数|итого|всего|усього|барлығы|жалпы|total|totals|sub-?total|grand total|gesamt|summe|suma|somme)(?:\s*[:：(（\d].*|\s*)$/iu;

/** Why a row is no record of the list but part of how it is printed: a header once more, the numbers of the columns, a total. */
export function printedRow(cells: readonly string[], { headers }: RowsAround): Notice | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const named = filled.filter((cell) => headers.has(nameKey(cell))).length;
  if (named >= 2 && named * 2 >= filled.length) return notice('headerAgain');
  if (filled.length > 2 && isNumberingRow(cells)) return notice('columnNumbers');
  if (filled[0] !== undefined && TOTAL.test(filled[0])) return notice('total');
  // In a list of one column a mark may read so.
  return headers.size !== 1 && isPager(filled) ? notice('pagerRow') : undefined;
}

/** A row of one cell that says how many rows there are, or which page of them this is; or the numbers of pages, a cell each. */
const isPager = (filled: readonly string[]) =>
  filled.length === 1 ? speaksOfRows(filled[0]!) : lastOfPages(filled.join(' ')) !== undefined;

const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?E\+?\d+$/i;
/** Spreadsheets keep fifteen digits of a number and write zeros for the rest. */
const ROUNDED = /^\d{15}0+$/;
const LONGEST_NUMBER = 60;

/** Why a text cannot be the number of a recordal, alone or beside the other rows'. */
export function oddNumber(number: string, { knownNumbers, someKnown }: RowsAround): Notice | undefined {
  if (SCIENTIFIC.test(number) || ROUNDED.test(number)) return notice('damagedNumber', { number });
  const shown = number.slice(0, 40);
  if (!/\p{N}/u.test(number) || number.length > LONGEST_NUMBER) return notice('oddNumber', { number: shown });
  if (!someKnown || regimeOfNumber(number)) return undefined;
  // A line that somebody took out, as programs mark it.
  if (/^(?:#|\/\/|;)/.test(number)) return notice('oddNumber', { number: shown });
  // "12 / 6813, 870830": a list of something else.
  if (/,\s|\s\/\s/.test(number)) return notice('oddNumber', { number: shown });
  if (!knownNumbers) return undefined;
  const digits = number.match(/\d/g)?.length ?? 0;
  return digits < 4 || /\p{L}{5}|\p{Script=Han}/u.test(number)
    ? notice('oddNumber', { number: shown })
    : undefined;
}

const DAY = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/;

/** Why a text cannot be a mark: it is the number of a recordal, a day or an address, and the row has slipped. */
export function oddMark(mark: string): Notice | undefined {
  const entity = entityApart(mark);
  if (entity) return notice('entityNotRead', { entity });
  const folded = foldNumber(mark);
  const odd = regimeOfNumber(folded) || DAY.test(folded) || /^https?:\/\//i.test(mark);
  return odd ? notice('oddMark', { text: mark.slice(0, 40) }) : undefined;
}
