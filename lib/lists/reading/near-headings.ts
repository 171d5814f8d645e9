import { nameKey } from '../../domain/name-key';
import { isNullWord } from '../../domain/null-word';
import { once } from '../../runtime/once';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap, Field } from '../registers/recordal-fields';
import { vocabularies } from '../registers/registry';
import { readDays } from './dates';
import { isOtherPapers } from './heading-attributes';
import { CLAIMING, fieldOfHeader } from './headings';

/** Shortest heading that is known with a slip, and letters for each slip that is overlooked in it. */
const SHORTEST = 8;
const LETTERS_A_SLIP = 8;

const longHeadings = once(() =>
  CLAIMING.map((field) => ({
    field,
    parts: vocabularies
      .flatMap(({ headings }) => [...(headings[field]?.part ?? []), ...(headings[field]?.exact ?? [])])
      .map(nameKey)
      .filter(({ length }) => length >= SHORTEST),
  })),
);

/**
 * Gives fields that no header names to headers that name one but for a slip or a wrap: "Срок несения" is "Срок
 * внесения". Columns and fields that are taken already stay, and so does a column whose cells cannot be the field: "Registration
date" is no registrant. O(headers × headings × length + cells).
 */
export function withNearHeadings(
  headers: readonly string[],
  map: ColumnMap,
  sample: readonly CellRow[] = [],
): ColumnMap {
  const taken = new Set(Object.values(map).flat());
  const near: ColumnMap = { ...map };
  headers.forEach((header, column) => {
    // What is known and lost its field to a better heading is no misprint of another.
    if (taken.has(column) || fieldOfHeader(header)) return;
    const field = nearField(nameKey(header));
    if (!field || near[field] || isOtherPapers(header, field)) return;
    const cells = sample.map((row) => row.cells[column] ?? '').filter((cell) => !isNullWord(cell));
    if (cells.length === 0 || cells.some((cell) => mayBe(field, cell))) near[field] = [column];
  });
  return near;
}

const OF_NUMBERS: readonly Field[] = ['recordNo', 'registrationNo', 'classes', 'hsCodes', 'subgroups'];
const OF_DAYS: readonly Field[] = ['validFrom', 'validTo', 'registrationValidTo'];

/** Whether a cell may stand below a heading of the field. A term may be told in words. */
function mayBe(field: Field, cell: string): boolean {
  const isDay = cell.length < LONGEST_DAY && /\D/.test(cell.trim()) && readDays(cell).value.length > 0;
  if (OF_NUMBERS.includes(field)) return /\p{N}/u.test(cell) && !isDay;
  if (OF_DAYS.includes(field)) return true;
  return /\p{L}/u.test(cell) && !isDay;
}

const LONGEST_DAY = 30;

function nearField(folded: string): Field | undefined {
  if (folded.length < SHORTEST - 1) return undefined;
  return longHeadings().find(({ parts }) =>
    parts.some((part) => slips(part, folded) <= Math.floor(part.length / LETTERS_A_SLIP)),
  )?.field;
}

/** Letters at the end of a heading in which no slip is overlooked. */
const SURE_END = 2;

/**
 * Fewest letters to change, add or leave out so that the part is somewhere in the text (Sellers 1980). Its end must be there as it
 * is: "registrati", in "registration office", is no slip of "registrant" but another word.
 */
function slips(part: string, text: string): number {
  let row = Array.from({ length: part.length + 1 }, (_, letters) => letters);
  let fewest = part.length;
  const end = part.slice(-SURE_END);
  let last = '';
  for (const letter of text) {
    last = (last + letter).slice(-SURE_END);
    const next = [0];
    for (let at = 1; at <= part.length; at++)
      next[at] = Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (part[at - 1] === letter ? 0 : 1));
    row = next;
    if (last === end) fewest = Math.min(fewest, row[part.length]!);
  }
  return fewest;
}
