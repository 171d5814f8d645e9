import { isNullWord } from '../../domain/null-word';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap } from '../registers/recordal-fields';
import { answerIn } from './answers';
import { readDays } from './dates';
import { isOtherPapers, isSecondBest } from './heading-attributes';
import { isNoDay } from './no-day';
import { spelledApart, stateAsked } from './states';

/** Fields whose headings a column of answers may bear as well: "Validity" with yes and no below it is no term. */
const MISTAKEN = ['status', 'validTo', 'validFrom'] as const;

/**
 * Adds to the column of states those that ask for one state each: "In force" or 是否有效 with yes and no below it, "Cancelled
 * on" with days. Left unread, a recordal that is marked as gone would stand as in force. O(cells).
 */
export function withAskedStates(
  headers: readonly string[],
  sample: readonly CellRow[],
  map: ColumnMap,
): ColumnMap {
  const asked = headers.flatMap((header, column) => {
    const cells = sample.map(({ cells }) => cells[column] ?? '');
    return asksForState(header, cells) && isFree(column, map, cells) ? [column] : [];
  });
  if (asked.length === 0) return map;
  const added: ColumnMap = { ...map };
  for (const field of MISTAKEN)
    if (added[field]?.some((column) => asked.includes(column))) delete added[field];
  return { ...added, status: [...new Set([...(added.status ?? []), ...asked])] };
}

function isFree(column: number, map: ColumnMap, cells: readonly string[]): boolean {
  const field = (Object.keys(map) as (keyof ColumnMap)[]).find((one) => map[one]?.includes(column));
  if (field === undefined) return true;
  return MISTAKEN.some((one) => one === field) && cells.some((cell) => answerIn(cell) !== undefined);
}

function asksForState(header: string, cells: readonly string[]): boolean {
  const state = stateAsked(header);
  if (!state || isOtherPapers(header, 'validTo') || isSecondBest(header, 'markText')) return false;
  const filled = cells.filter((cell) => !isNothing(cell));
  if (filled.every((cell) => answerIn(cell) !== undefined)) return filled.length > 0 || state !== 'active';
  return state === 'gone' && filled.every((cell) => answerIn(cell) !== undefined || isDay(cell));
}

/** "No" is written as nothing is, in some languages: here it is an answer. */
const isNothing = (cell: string) => (isNullWord(cell) && answerIn(cell) === undefined) || isNoDay(cell);
const isDay = (cell: string) => cell.length < 30 && readDays(cell).value.length === 1;

/** A column that asks for one state. */
export interface AskedColumn {
  column: number;
  header: string;
}

/** The columns of a table that ask for one state each. */
export function askedColumns(headers: readonly string[], { status = [] }: ColumnMap): AskedColumn[] {
  return status.flatMap((column) => {
    const header = headers[column] ?? '';
    return stateAsked(header) ? [{ column, header }] : [];
  });
}

/** Headings of those among them in which nobody wrote "no": only what is so is marked there, and the rest is left empty. */
export function markedOnly(asked: readonly AskedColumn[], sample: readonly CellRow[]): ReadonlySet<string> {
  const marked = asked.filter(
    ({ column }) => !sample.some(({ cells }) => answerIn(cells[column] ?? '') === 'no'),
  );
  return new Set(marked.map(({ header }) => header));
}

/** The same cells; an answer with its question before it, as a person would read it out: "In force: no". O(columns of states). */
export function withQuestions(
  cells: readonly string[],
  asked: readonly AskedColumn[],
  marked: ReadonlySet<string> = new Set(),
): readonly string[] {
  if (asked.length === 0) return cells;
  const read = [...cells];
  for (const { column, header } of asked) {
    const cell = cells[column] ?? '';
    while (read.length <= column) read.push('');
    if (isNothing(cell)) read[column] = marked.has(header) ? `${spelledApart(header)}: –` : '';
    else if (answerIn(cell) !== undefined || isDay(cell))
      read[column] = `${spelledApart(header)}: ${cell.trim()}`;
  }
  return read;
}
