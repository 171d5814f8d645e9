import { nameKey } from '../../domain/name-key';
import type { ColumnMap, Field } from '../registers/recordal-fields';
import { isHeader } from './header-row';
import { mapHeaders } from './map-columns';

/** Fields that a header below the first names at least, where its words are others than those of the first. */
const FEWEST = 3;

/** Whether a row among the rows heads those below it: it names several fields, and no cell of it has a digit, as rows do. */
export function headsAnew(cells: readonly string[]): boolean {
  if (cells.some((cell) => /\p{N}/u.test(cell))) return false;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (filled < FEWEST || !isHeader(cells)) return false;
  const map = mapHeaders(cells);
  const named = new Set(Object.values(map).flat()).size;
  return named >= FEWEST && named * 3 >= filled * 2;
}

/** Whether two rows say the same in the same columns. */
export function isSameRow(one: readonly string[], other: readonly string[]): boolean {
  const width = Math.max(one.length, other.length);
  return Array.from({ length: width }, (_, at) => nameKey(one[at] ?? '') === nameKey(other[at] ?? '')).every(
    Boolean,
  );
}

/**
 * The columns under a header that stands among the rows; undefined where it says nothing new. Columns go by the words
 * of the first header, so that those of a person hold as well, or else by what the new one names.
 */
export function mapUnder(
  cells: readonly string[],
  headers: readonly string[],
  map: ColumnMap,
): ColumnMap | undefined {
  const keys = cells.map(nameKey);
  const before = headers.map(nameKey);
  const moved: ColumnMap = {};
  let isSame = true;
  for (const [field, columns] of Object.entries(map) as [Field, number[]][]) {
    const found = columns.map((column) => (before[column] ? keys.indexOf(before[column]) : -1));
    if (found.includes(-1)) return otherWords(cells, map);
    isSame &&= found.every((column, at) => keys[columns[at]!] === keys[column]);
    moved[field] = found;
  }
  return isSame ? undefined : moved;
}

function otherWords(cells: readonly string[], map: ColumnMap): ColumnMap | undefined {
  if (!headsAnew(cells)) return undefined;
  const named = mapHeaders(cells);
  // The upper row of a header over two rows names some of its columns, and where they are anyway.
  const isKnown = (Object.keys(named) as Field[]).every(
    (field) => String(named[field]) === String(map[field]),
  );
  return isKnown ? undefined : named;
}
