import { today } from '../../domain/day';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap } from '../registers/recordal-fields';
import { readDays } from './dates';
import { foldNumber } from './fields';
import { isOtherPapers } from './heading-attributes';
import { regimeOfNumber } from './recordal-number';
import { readStatus } from './states';

/** How the cells of a column look, each as a share of those that are not empty. */
interface Look {
  filled: number;
  numbers: number;
  days: number;
  states: number;
  classes: number;
  routes: number;
  codes: number;
  words: number;
}

const MOST = 0.6;

/**
 * Takes columns by what is in them: for a table without a header, such as a page paste. The words that are
 * left go by the order of the customs query's grid: mark, holder, holder's country.
 */
export function guessByContent(rows: readonly CellRow[]): ColumnMap {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const looks = Array.from({ length: width }, (_, column) =>
    look(rows.map(({ cells }) => cells[column] ?? '')),
  );
  const map: ColumnMap = {};
  const taken = new Set<number>();
  const take = (field: keyof ColumnMap, fits: (look: Look) => boolean, within = looks): boolean => {
    const column = within.findIndex((one, index) => !taken.has(index) && one.filled > 0 && fits(one));
    if (column < 0) return false;
    taken.add(column);
    map[field] = [column];
    return true;
  };
  // Without a single number of a known form nothing distinguishes a list of recordals from any other table.
  if (!take('recordNo', ({ numbers }) => numbers > MOST)) return map;
  take('status', ({ states }) => states > MOST);
  take('registrationRoute', ({ routes }) => routes > MOST);
  take('classes', ({ classes }) => classes > MOST);
  const dated = looks.filter(({ days }) => days > MOST).length;
  if (dated > 1) take('validFrom', ({ days }) => days > MOST);
  take('validTo', ({ days }) => days > MOST);
  take('registrationNo', ({ codes }) => codes > MOST);
  if (take('markText', ({ words }) => words > MOST) && take('holder', ({ words }) => words > MOST))
    take('holderCountry', ({ words }) => words > MOST);
  return map;
}

/**
 * Adds to a table's map the columns that no header names and that can only be one thing: the number, the days of a
 * term, the state. Words are left alone: they may be anything. Under a heading that nobody knows, days may be those of an
 * application or a decision, and a term that ended by mistake hides its mark: they are taken for the end of a term only where
 * many of them lie ahead of the list's day, or of today where nobody knows it. O(cells).
 */
export function withContent(
  rows: readonly CellRow[],
  headers: readonly string[],
  map: ColumnMap,
  listDay: string | undefined,
): ColumnMap {
  const taken = new Set(Object.values(map).flat());
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const free = Array.from({ length: width }, (_, column) => column)
    .filter((column) => !taken.has(column))
    .map((column) => ({ column, ...look(rows.map(({ cells }) => cells[column] ?? '')) }))
    .filter(
      ({ column, filled, states }) =>
        filled >= FEWEST || (states === 1 && OF_STATES.test(headers[column]?.trim() ?? '')),
    );
  const added: ColumnMap = { ...map };
  const take = (field: keyof ColumnMap, fits: (look: Look) => boolean, within = free): void => {
    const found = added[field] ? undefined : within.find((one) => !taken.has(one.column) && fits(one));
    if (!found) return;
    taken.add(found.column);
    added[field] = [found.column];
  };
  take('recordNo', ({ numbers }) => numbers > MOST);
  take('status', ({ states }) => states > MOST);
  const ofDays = free.filter(
    ({ days, column }) => days > MOST && !isOtherPapers(headers[column] ?? '', 'validTo'),
  );
  const ends = ofDays.filter(
    ({ column }) => (headers[column] ?? '') === '' || liesAhead(rows, column, listDay ?? today()),
  );
  take('validTo', () => true, ends.slice(-1));
  if (added.validTo !== map.validTo) take('validFrom', () => true, ofDays);
  return added;
}

/** Whether so many days of a column are still to come as only those of a running register's terms are. */
function liesAhead(rows: readonly CellRow[], column: number, of: string): boolean {
  const days = rows.flatMap(({ cells }) => readDays(cells[column] ?? '').value.at(-1) ?? []);
  return days.filter((day) => day > of).length > days.length * AHEAD;
}

const AHEAD = 0.3;

/** Headings that may mean something else, a part of a country or how worn goods are, but not over words for a state. */
const OF_STATES = /^(?:state|condition|standing|situation|position)$/i;

/** Cells from which on a column shows what it holds. */
const FEWEST = 3;

function look(cells: readonly string[]): Look {
  const filled = cells.map(foldNumber).filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.filter(test).length / (filled.length || 1);
  return {
    filled: filled.length,
    numbers: share((cell) => regimeOfNumber(cell) !== undefined),
    days: share(
      (cell) =>
        cell.length < 30 && /\d{4}/.test(cell) && readDays(cell).value.length > 0 && !/^\d+$/.test(cell),
    ),
    states: share((cell) => cell.length < 12 && cell !== '' && readStatus(cell) !== 'unknown'),
    routes: share((cell) => /^(国内|国际|国際).{0,6}$/.test(cell)),
    classes: share(
      (cell) =>
        /^(第?\d{1,2}类?)([,;、/ ]+第?\d{1,2}类?)*$/.test(cell) &&
        Number.parseInt(cell.replace(/^第/, ''), 10) <= 45,
    ),
    codes: share((cell) => /\d{3}/.test(cell) && /^[\p{L}\p{N}\-/. ]{3,20}$/u.test(cell)),
    words: share((cell) => /[\p{L}\p{N}]/u.test(cell)),
  };
}
