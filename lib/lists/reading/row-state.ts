import type { RecordalInput } from '../../domain/recordal';
import { notice } from '../../locales/notice';
import type { Register } from '../registers/register';
import { cleanText } from './fields';
import type { CellRemark, Cells } from './row-reading';
import { readStatus, readSuspension, strikesOff } from './states';

/** Where a row says that it is struck off: some registers write it over the mark, over the number or behind the term. */
export type Struck = 'number' | 'mark' | 'term' | 'doubt';

const LONGEST = 400;

export function readStruck(cell: Cells): Struck | undefined {
  const mark = strikesOff(cell('markText'));
  if (strikesOff(cell('recordNo')) === 'opening') return 'number';
  if (mark === 'opening') return 'mark';
  if (strikesOff(cell('validTo'))) return 'term';
  return mark && 'doubt';
}

/** The register's word for the state; a suspension stands in the column of the term. */
export function readState(
  input: RecordalInput,
  cell: Cells,
  register: Register | undefined,
  warnings: CellRemark[],
): void {
  const suspended = readSuspension(cell('validTo'));
  if (suspended) {
    input.suspended = suspended;
    input.statusRaw = cleanText(cell('validTo')).slice(0, LONGEST);
    delete input.validTo;
  }
  const statusRaw = cleanText(cell('status'));
  if (statusRaw === '') return;
  input.statusRaw = statusRaw.slice(0, LONGEST);
  input.status = readStatus(statusRaw);
  if (input.status !== 'unknown') return;
  // Being listed without a word for another state is the statement.
  if (register?.remarksAmongStates) input.status = 'active';
  else warnings.push({ column: 'status', says: notice('unknownStatus', { text: statusRaw.slice(0, 40) }) });
}

/** Marks the record as struck off, or as doubtful. */
export function strikeOff(input: RecordalInput, struck: Struck, cell: Cells, warnings: CellRemark[]): void {
  if (struck === 'doubt') {
    // A register's cell with a screenshot read as text names the exclusions of its neighbours: nobody can tell.
    input.status = 'unknown';
    warnings.push({ column: 'status', says: notice('doubtfulExclusion') });
    return;
  }
  input.status = 'cancelled';
  input.statusRaw = cleanText(cell(struck === 'mark' ? 'markText' : 'validTo')).slice(0, LONGEST);
}
