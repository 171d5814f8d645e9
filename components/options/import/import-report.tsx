import type { ImportAccount } from '../../../lib/lists/list-source';
import type { ListNotice } from '../../../lib/lists/reading/read-list';
import { FIELDS } from '../../../lib/lists/registers/recordal-fields';
import { noticeText } from '../../../lib/locales/notice';
import { LeftOut } from '../../shared/file/left-out';
import { Sign } from '../../shared/sign';
import { useTexts } from '../../shared/texts-context';
import { RejectedRows } from './rejected-rows';

/** Notices shown one by one. */
const REMARKS_SHOWN = 5;

/** What became of an imported source: the sum of its rows, and each row that was refused. */
export function ImportReport(props: {
  account: ImportAccount;
  onSaveRejected(account: ImportAccount): void;
}) {
  const { account, onSaveRejected } = props;
  const { source, list, read, accepted, rejected, merged, recordals, columns, leftOut = [] } = account;
  const warnings = account.warnings.filter(({ says }) => leftOut.every(({ key }) => key !== says.key));
  const { t, number } = useTexts();
  return (
    <div class="report">
      <p>
        <Sign of={rejected.length === 0 ? 'clear' : 'review'} />{' '}
        {t(
          'import.done',
          {
            file: source,
            accepted: number(accepted),
            rejected: number(rejected.length),
            read: number(read),
          },
          read,
        )}{' '}
        {merged > 0 && `${t('import.merged', { merged: number(merged) }, merged)} `}
        {t('import.holds', { list, count: number(recordals) }, recordals)}
      </p>
      <LeftOut parts={leftOut} />
      <RejectedRows rejected={rejected} columns={columns} onSave={() => onSaveRejected(account)} />
      {warnings.length > 0 && (
        <details>
          <summary>{t('import.warnings', { count: number(warnings.length) }, warnings.length)}</summary>
          <ol>
            {warnings.slice(0, REMARKS_SHOWN).map((warning) => (
              <li key={warning}>
                <RemarkOn {...warning} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** A notice with the row and the field that it is about. */
function RemarkOn({ row, column, says }: ListNotice) {
  const { t, number } = useTexts();
  const field = FIELDS.find((one) => one === column);
  const sentence = noticeText(says, t);
  if (row === undefined || !field) return <>{sentence}</>;
  return <>{t('import.noticeOf', { row: number(row), field: t(`recordalField.${field}`), sentence })}</>;
}
