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
  const kinds = areKinds(sample, column) ? describedBeside(headers, sample, map) : undefined;
  if (kinds !== undefined) return { ...map, markText: [kinds] };
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

/** What describes a record where its goods stand elsewhere: words of the mark, if any. */
const DESCRIBES = /^(?:descriptions?|описание(?: оис| объекта)?|verbal ?element|words?|text|说明|描述)$/iu;

/** Whether every cell of the marks only says what kind of right it is, "товарный знак", and none a word or a figure. */
function areKinds(sample: readonly CellRow[], column: number): boolean {
  const cells = cellsOf(sample, column);
  return cells.length > 0 && cells.every((cell) => KIND.test(cell));
}
const KIND =
  /^(?:(?:словесный|комбинированный|изобразительный) )?(?:товарный знак|знак обслуживания)$|^(?:word |figurative |combined )?(?:trade ?mark|service mark|mark)$|^(?:文字|图形|组合)?商标权?$/iu;

/** The column that describes the records, where their goods have one of their own and words stand in it. */
function describedBeside(
  headers: readonly string[],
  sample: readonly CellRow[],
  map: ColumnMap,
): number | undefined {
  if (!map.goods) return undefined;
  const taken = new Set(Object.values(map).flat());
  const at = headers.findIndex(
    (header, column) =>
      !taken.has(column) &&
      DESCRIBES.test(header.trim()) &&
      isFilled(sample, column) &&
      !areCodes(sample, column),
  );
  return at < 0 ? undefined : at;
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
