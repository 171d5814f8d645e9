import { notice } from '../../locales/notice';
import type { ColumnMap } from '../registers/recordal-fields';
import { type NamedRecordal, namedRecordals } from './decision-text';
import { fieldOfHeader } from './headings';
import { readTableRow } from './recordals';
import type { RowReading } from './row-reading';

/** Lines among which a table would have its headings, and the longest of these. */
const HEADINGS_WITHIN = 30;
const LONGEST_HEADING = 20;
const FEWEST_HEADINGS = 3;

/** Whether a text is customs' own words about recordals, and no table that quotes such words in a cell. */
export function isDecision(head: string): boolean {
  const lines = head.split('\n', HEADINGS_WITHIN);
  return !lines.some(isHeading) && namedRecordals(head).length > 0;
}

function isHeading(line: string): boolean {
  const cells = line.split(/[\t,;|]/).filter(({ length }) => length <= LONGEST_HEADING);
  const fields = new Set(cells.map((cell) => fieldOfHeader(cell)).filter(Boolean));
  return fields.size >= FEWEST_HEADINGS;
}

const MAP: ColumnMap = { recordNo: [0], markText: [1], holder: [2] };

/**
 * One recordal that a decision names, as a row of a table of them is read. Whether it is still in force nobody says:
 * customs acted on it on a day, the text's or else the one that a person gave. Never throws.
 */
export function readNamed(
  { recordNo, mark, holder = '', unpaired, ...told }: NamedRecordal,
  given?: string,
): RowReading {
  if (unpaired) return { reason: notice('unpaired', unpaired), column: 'markText', warnings: [] };
  if (!mark) return { reason: notice('noMarkNamed', { number: recordNo }), column: 'markText', warnings: [] };
  const reading = readTableRow([recordNo, mark, holder], MAP, { contacts: false });
  if (!reading.recordal) return reading;
  const day = told.day ?? given;
  const acted = day ? { actedOn: day, source: { date: day, method: 'decision' } } : {};
  return { ...reading, recordal: { ...reading.recordal, status: 'unknown', ...acted } };
}
