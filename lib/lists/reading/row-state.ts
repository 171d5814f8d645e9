import type { RecordalInput } from '../../domain/recordal';
import { notice } from '../../locales/notice';
import type { Register } from '../registers/register';
import { cleanText } from './fields';
import type { CellRemark, Cells } from './row-reading';
import { readStatus, readSuspension, strikesOff } from './states';

/** Where a row says that it is struck off: some registers write it over the mark, over the number, behind the term or beside the order. */
export type Struck = 'number' | 'mark' | 'term' | 'order' | 'doubt';

const LONGEST = 400;

export function readStruck(cell: Cells): Struck | undefined {
  const mark = strikesOff(cell('markText'));
  if (strikesOff(cell('recordNo')) === 'opening') return 'number';
  if (mark === 'opening') return 'mark';
  if (strikesOff(cell('validTo'))) return 'term';
  if (strikesOff(cell('order'))) return 'order';
  return mark && 'doubt';
}

/** The register's word for the state; a suspension is in the column of the term. `stated`: there is a column of states. */
export function readState(
  input: RecordalInput,
  cell: Cells,
  { register, stated }: { register?: Register | undefined; stated: boolean },
  warnings: CellRemark[],
): void {
  const suspended = readSuspension(cell('validTo'));
  if (suspended) {
    input.suspended = suspended;
    input.statusRaw = cleanText(cell('validTo')).slice(0, LONGEST);
  }
  const statusRaw = cleanText(cell('status'));
  if (statusRaw === '') {
    // A register with a column for it that says nothing of this record leaves it open.
    if (stated && !register?.remarksAmongStates) input.status = 'unknown';
    return;
  }
  input.statusRaw = statusRaw.slice(0, LONGEST);
  input.status = readStatus(statusRaw);
  if (input.status !== 'unknown') return;
  // Being listed without a word for another state is the statement.
  if (register?.remarksAmongStates) input.status = 'active';
  else warnings.push({ column: 'status', says: notice('unknownStatus', { text: statusRaw.slice(0, 40) }) });
}

const WRITTEN_IN = { number: 'recordNo', mark: 'markText', term: 'validTo', order: 'order' } as const;

/** Marks the record as struck off, or as doubtful. */
export function strikeOff(input: RecordalInput, struck: Struck, cell: Cells, warnings: CellRemark[]): void {
  if (struck === 'doubt') {
    // A register's cell with a screenshot read as text names the exclusions of its neighbours: unknown.
    input.status = 'unknown';
    warnings.push({ column: 'status', says: notice('doubtfulExclusion') });
    return;
  }
  input.status = 'cancelled';
  input.statusRaw = cleanText(cell(WRITTEN_IN[struck])).slice(0, LONGEST);
}
