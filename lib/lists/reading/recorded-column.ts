import { notice } from '../../locales/notice';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap } from '../registers/recordal-fields';
import { answerIn } from './answers';
import type { RowReading } from './row-reading';
import { spelledApart } from './states';

/**
 * Lists that a person keeps say whether a mark is recorded, yes or no, where a register gives the number. Taken for numbers, the
 * answers would have every row refused, and taken for nothing, what is not recorded would stand as recorded.
 */

/** Headings that ask whether a mark is recorded with customs, whatever words stand around it. */
const ASKS =
  /(?<!\p{L})(?:recorded|recordal|recordation|recordated)(?!\p{L})|备案|備案|在册|(?<!\p{L})в\s+(?:\p{L}+\s+)?реестре?(?!\p{L})|внес[её]н|税関登録|세관\s?등록|registrad\p{L}{1,3} (?:en|na) (?:l?a )?(?:aduana|alfândega)|enregistr\p{L}{1,3} en douane|beim zoll (?:erfasst|eingetragen)|gümrükte kayıtlı/iu;

/** Words that make another question of it: when, by whom, whether it should be, whether it is not. */
const ASKS_ELSE =
  /(?<!\p{L})(?:date|day|by|who|where|needed?|required?|requested?|planned|pending|fees?|paid|expir\p{L}*|renew\p{L}*|to be|should|eligible|possible|not|never|no|non)(?!\p{L})|日期|人|需|应|應|待|可|未|没|沒|到期|续|續|дата|нужн|требу|план|истек|продл|(?<!\p{L})не(?!\p{L})/iu;

const LONGEST_HEADING = 60;

/** Whether a heading asks if a mark is recorded. */
const asksIfRecorded = (header: string) =>
  header.length <= LONGEST_HEADING &&
  ASKS.test(spelledApart(header)) &&
  !ASKS_ELSE.test(spelledApart(header));

/** The same columns without one for numbers in which there are only answers; digits alone may be numbers. */
export function withoutAnswers(sample: readonly CellRow[], map: ColumnMap): ColumnMap {
  const { recordNo = [], ...others } = map;
  const cells = sample.flatMap((row) => recordNo.map((column) => row.cells[column] ?? ''));
  return areAnswers(cells) && cells.some((cell) => /\p{L}|\p{S}/u.test(cell)) ? others : map;
}

const areAnswers = (cells: readonly string[]) => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => answerIn(cell) !== undefined);
};

/** The headings of a table that ask whether a mark is recorded, and have answers below them. O(cells). */
export function recordedHeadings(
  headers: readonly string[],
  sample: readonly CellRow[],
  map: ColumnMap,
): ReadonlySet<string> {
  const taken = new Set(Object.values(map).flat());
  const asking = headers.filter(
    (header, column) =>
      !taken.has(column) &&
      asksIfRecorded(header) &&
      areAnswers(sample.map(({ cells }) => cells[column] ?? '')),
  );
  return new Set(asking);
}

/** What a row that is said not to be recorded is read as; undefined for any other row. */
export function saidUnrecorded(
  headers: readonly string[],
  cells: readonly string[],
  asking: ReadonlySet<string> | undefined,
): RowReading | undefined {
  if (!asking?.size) return undefined;
  const asked = headers.flatMap((header, at) => (asking.has(header) ? [at] : []));
  // Recorded in one country and not in another: the mark is recorded.
  const column = asked.every((at) => answerIn(cells[at] ?? '') === 'no') ? asked[0] : undefined;
  if (column === undefined) return undefined;
  const said = { heading: headers[column]!, answer: cells[column]!.trim() };
  return { reason: notice('notRecorded', said), column: 'recordNo', warnings: [], excluded: true };
}
