import type { RejectedRow } from '../../../lib/lists/reading/read-list';
import { type Column, FIELDS } from '../../../lib/lists/registers/recordal-fields';
import { noticeText } from '../../../lib/locales/notice';
import { useTexts } from '../../shared/texts-context';

/** Refused rows shown one by one; all of them are in the file that can be saved. */
const ROWS_SHOWN = 5;

export interface RejectedRowsProps {
  rejected: readonly RejectedRow[];
  columns: readonly Column[];
  /** Saves all of them as a file; absent where there is only a preview. */
  onSave?(): void;
}

/** The rows that were refused, each with its column and the reason. */
export function RejectedRows({ rejected, columns, onSave }: RejectedRowsProps) {
  const { t, number } = useTexts();
  if (rejected.length === 0) return null;
  const fieldName = (name: string | undefined) => {
    const field = FIELDS.find((one) => one === name);
    if (!field) return name ?? '';
    const header = columns.find((column) => column.field === field)?.header;
    const label = t(`recordalField.${field}`);
    return header ? t('import.column', { field: label, column: header }) : label;
  };
  return (
    <details>
      <summary>{t('import.rejected', { count: number(rejected.length) }, rejected.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('import.rejectedRow')}</th>
            <th scope="col">{t('import.rejectedColumn')}</th>
            <th scope="col">{t('import.rejectedReason')}</th>
          </tr>
        </thead>
        <tbody>
          {rejected.slice(0, ROWS_SHOWN).map(({ row, column, reason }) => (
            <tr key={row}>
              <td>{number(row)}</td>
              <td>{fieldName(column)}</td>
              <td>{noticeText(reason, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onSave && (
        <button type="button" onClick={onSave}>
          {t('import.saveRejected')}
        </button>
      )}
    </details>
  );
}
