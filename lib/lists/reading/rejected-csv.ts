import { translateNotice } from '../../locales/translate';
import { csvFile } from '../../tabular/csv-record';
import type { Column } from '../registers/recordal-fields';
import type { RejectedRow } from './read-list';

/**
 * Refused rows as CSV for a spreadsheet: file (where there were several), row, field, the header of its column in
 * that file, and the reason in the language of `locale`. `columnsOf` returns the columns of a file.
 */
export function rejectedCsv(
  rejected: readonly (RejectedRow & { file?: string })[],
  columnsOf: (file: string | undefined) => readonly Column[],
  locale: string,
): string {
  const records = rejected.map(({ file, row, column, reason }) => {
    const header = column && columnsOf(file).find(({ field }) => field === column)?.header;
    return [file, row, column, header, translateNotice(locale, reason)];
  });
  return csvFile([['file', 'row', 'field', 'column', 'reason'], ...records]);
}
