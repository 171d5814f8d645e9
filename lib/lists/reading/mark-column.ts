import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap } from '../registers/recordal-fields';
import { namedByHeader } from './headings';
import { areAnswers } from './recorded-column';

/** What offices number applications and registrations by: UK00003456789, 018699928, 2112345, IR 1234567 A. */
const CODE = /^(?:[A-Z]{2,3}[\s/-]?)?\d[\d\s/.-]{4,20}[A-Z]?$/i;
/** Cells from which on a column shows that it holds numbers: a mark may be one. */
const FEWEST = 2;
const NEARLY_ALL = 0.9;

/**
 * The same columns, with the marks where words are: some offices head the numbers "Trade mark", and the words "Mark text", and
 * people ask "Trade mark recorded?" beside the marks. Where no other column holds words, none is taken for the marks if it has
 * numbers, which would be held against listings, and no word; a few answers may be marks ("ON"). O(cells).
 */
export function withWordsAsMarks(
  headers: readonly string[],
  sample: readonly CellRow[],
  map: ColumnMap,
): ColumnMap {
  const [column] = map.markText ?? [];
  if (column === undefined) return map;
  const isAsked = areAnswers(cellsOf(sample, column));
  if (!isAsked && !areCodes(sample, column)) return map;
  const { markText: _, ...others } = map;
  const taken = new Set(Object.values(others).flat());
  const words = headers.findIndex(
    (header, at) =>
      at !== column &&
      !taken.has(at) &&
      namedByHeader(header)?.field === 'markText' &&
      isFilled(sample, at) &&
      !areCodes(sample, at) &&
      !areAnswers(cellsOf(sample, at)),
  );
  if (isAsked) return words < 0 ? map : { ...others, markText: [words] };
  if (words < 0) return others.recordNo || others.registrationNo ? others : map;
  const numbered = others.registrationNo ? others : { ...others, registrationNo: [column] };
  return { ...numbered, markText: [words] };
}

/**
 * The same columns, with those that are called like that of the marks as further words of the same marks, where words stand in them:
 * a file that was put together of two has its heading twice, and what nobody reads is found by nobody.
 */
export function withMarksCalledAlike(
  headers: readonly string[],
  sample: readonly CellRow[],
  map: ColumnMap,
): ColumnMap {
  const [column] = map.markText ?? [];
  if (column === undefined) return map;
  const taken = new Set(Object.values(map).flat());
  const called = bare(headers[column] ?? '');
  const alike = headers.flatMap((header, at) => (!taken.has(at) && bare(header) === called ? [at] : []));
  const words = alike.filter((at) => isFilled(sample, at) && !areCodes(sample, at));
  return words.length > 0 && called !== '' ? { ...map, aliases: [...(map.aliases ?? []), ...words] } : map;
}

const bare = (header: string) => header.trim().replace(/\s+/g, ' ').toLowerCase();

const cellsOf = (sample: readonly CellRow[], column: number) =>
  sample.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');

const isFilled = (sample: readonly CellRow[], column: number) => cellsOf(sample, column).length > 0;

function areCodes(sample: readonly CellRow[], column: number): boolean {
  const cells = cellsOf(sample, column);
  return (
    cells.length >= FEWEST && cells.filter((cell) => CODE.test(cell)).length >= cells.length * NEARLY_ALL
  );
}
