import { OUTCOMES } from '../../domain/outcome';
import { notice } from '../../locales/notice';
import { UnreadableFile } from '../../tabular/bytes';
import type { Table } from './table';

type Rows = Pick<Table, 'headers' | 'sample'>;

/** Whether a table is something else that this program wrote, by what stands below its headings. */
const WRITINGS: readonly ((table: Rows) => boolean)[] = [
  // A manifest of a published list.
  (table) => isAlways(table, 'format', (cell) => /^recordal-list\/\d+$/.test(cell)),
  // Results, in whatever form and of whichever columns.
  (table) => isAlways(table, 'outcome', (cell) => (OUTCOMES as readonly string[]).includes(cell)),
  // Counts of a list.
  ({ headers }) => headers.some((header) => header.startsWith('byRegime')) && headers.includes('accepted'),
  // A package of evidence: its manifest, and its facts below.
  ({ headers, sample }) =>
    sample.some(({ cells }) => cells[headers.indexOf('name')] === 'recordal-lens-evidence'),
];

/**
 * Refuses what this program wrote and is no list: read as a register it would call clear whatever it does not name. O(cells).
 * @throws UnreadableFile
 */
export function refuseOwnWriting(table: Rows): void {
  if (WRITINGS.some((isOne) => isOne(table))) throw new UnreadableFile(notice('ownWriting'));
}

/** Of a record, or a report of evidence, which name the program that made them in a text of its own. Throws UnreadableFile. */
export function refuseOwnPage(around: readonly string[]): void {
  if (around.some((text) => /^recordal-lens \d+(?:\.\d+)*$/.test(text.trim())))
    throw new UnreadableFile(notice('ownWriting'));
}

function isAlways({ headers, sample }: Rows, heading: string, isOne: (cell: string) => boolean): boolean {
  const column = headers.indexOf(heading);
  const cells = sample.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return column >= 0 && cells.length > 0 && cells.every(isOne);
}
