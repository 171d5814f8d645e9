import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap, Field } from '../registers/recordal-fields';
import type { Register } from '../registers/register';
import { foldNumber } from './fields';
import { regimeOfNumber } from './recordal-number';

const DITTO =
  /^(?:同上|同前|同左|〃|″|"|''|,,|ditto|do\.|idem|id\.|то же|та же|тот же|те же|[-–—]\s*["〃]\s*[-–—])$/iu;

/** Cells that say "as above" in the words of the row above. O(cells). */
export function withDittos(cells: readonly string[], above: readonly string[]): readonly string[] {
  if (!cells.some((cell) => DITTO.test(cell.trim()))) return cells;
  return cells.map((cell, column) => (DITTO.test(cell.trim()) ? (above[column] ?? '') : cell));
}

const QUOTED = /^'|'$/g;

/**
 * Cells without the apostrophes that some programs put before every text, or around it, so that a spreadsheet takes it
 * for one. Told by the number, which never begins so; a mark may.
 */
export function withoutApostrophes(
  cells: readonly string[],
  { recordNo: [number] = [] }: ColumnMap,
): readonly string[] {
  if (number === undefined || !/^'[\p{L}\p{N}]/u.test(cells[number] ?? '')) return cells;
  return cells.map((cell) => (cell.startsWith("'") ? cell.replace(QUOTED, '') : cell));
}

/** Fields that go on below a recordal whose other cells are merged over several rows. */
const GOING_ON: readonly Field[] = ['goods', 'classes', 'hsCodes', 'authorisedUsers', 'subgroups'];

/** A row without number and mark that only goes on with the goods or classes of the one above, as a row of its own. */
export function continued(
  cells: readonly string[],
  above: readonly string[],
  map: ColumnMap,
): readonly string[] {
  const [number] = map.recordNo ?? [];
  if (number === undefined || !above[number]) return cells;
  const goingOn = new Set(GOING_ON.flatMap((field) => map[field] ?? []));
  const filled = [...cells.keys()].filter((column) => cells[column]!.trim() !== '');
  if (filled.length === 0 || filled.some((column) => !goingOn.has(column))) return cells;
  return above.map((cell, column) => (goingOn.has(column) ? (cells[column] ?? '') : cell));
}

/**
 * One recordal whose number a page break cut: both rows are read as the whole, and become one when the list is put
 * together. O(rows).
 */
export function joinBroken(
  rows: readonly CellRow[],
  map: ColumnMap,
  register: Register | undefined,
): readonly CellRow[] {
  const [column] = map.recordNo ?? [];
  const within = register?.numbers?.within;
  if (column === undefined || !within) return rows;
  const numberOf = (row: CellRow | undefined) => (row?.cells[column] ?? '').replace(/\s+/g, '');
  const joined = [...rows];
  for (let at = 0; at + 1 < rows.length; at++) {
    const [upper, lower] = [rows[at]!, rows[at + 1]!];
    const [first, second] = [numberOf(upper), numberOf(lower)];
    if (first === '' || second === '' || within.test(first) || within.test(second)) continue;
    if (!within.test(first + second)) continue;
    const cells = Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, cell) =>
      [upper.cells[cell] ?? '', lower.cells[cell] ?? ''].filter(Boolean).join('\n'),
    );
    joined[at] = { ...upper, cells };
    joined[at + 1] = { ...lower, cells };
    at++;
  }
  return joined;
}

const SEVERAL: readonly Field[] = ['markText', 'registrationNo', 'holder', 'classes'];

/**
 * A row whose cell holds several numbers, as a row for each. Marks, registrations and holders go with the numbers by
 * their order where there are as many of them; else every number has them all.
 */
export function oneByOne(
  cells: readonly string[],
  map: ColumnMap,
  register: Register | undefined,
): readonly (readonly string[])[] {
  const [column] = map.recordNo ?? [];
  const numbers = column === undefined ? [] : numbersIn(cells[column] ?? '', register);
  if (column === undefined || numbers.length < 2) return [cells];
  const parts = new Map(
    SEVERAL.flatMap((field) => map[field]?.slice(0, 1) ?? []).map((at) => [at, partsOf(cells[at] ?? '')]),
  );
  return numbers.map((number, order) =>
    cells.map((cell, at) => {
      if (at === column) return number;
      const several = parts.get(at);
      return several?.length === numbers.length ? several[order]! : cell;
    }),
  );
}

/** The numbers of a cell where it holds nothing but numbers of known forms; empty for a single one. */
function numbersIn(cell: string, register: Register | undefined): string[] {
  if (cell.length < 12) return [];
  const tokens = foldNumber(cell.replace(/\n/g, ' '))
    .split(/[\s,;、|]+/)
    .filter(Boolean);
  // A stroke is a part of some numbers, and stands between others.
  const apart = tokens.flatMap((token) =>
    regimeOfNumber(token) ? [token] : token.split('/').filter(Boolean),
  );
  if (apart.length > 1 && apart.every((token) => regimeOfNumber(token))) return [...new Set(apart)];
  const within = register?.numbers?.within;
  const anywhere = within && new RegExp(within.source.replace(/^\^/, ''), 'gu');
  const found = anywhere ? (cell.replace(/\s+/g, '').match(anywhere) ?? []) : [];
  return found.length > 1 ? [...new Set(found)] : [];
}

const partsOf = (cell: string) =>
  cell
    .split(/[\n;；、|]+/)
    .map((part) => part.trim())
    .filter(Boolean);
