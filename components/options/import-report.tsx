import { Sign } from '../sign';
import { useTexts } from '../texts-context';
import type { ImportAccount } from './lists-section';

/** Rejected rows shown here; all of them are in the file that can be saved. */
const ROWS_SHOWN = 5;

/** What became of an imported file, row by row where rows were refused. */
export function ImportReport({ account }: { account: ImportAccount }) {
  const { t, number } = useTexts();
  const { file, failure, accepted, rejected, read, warnings } = account;
  if (failure) {
    return (
      <p class="ill">
        <Sign of="review" /> {t('options.importFailed', { file, failure })}
      </p>
    );
  }
  return (
    <div class="report">
      <p>
        <Sign of="clear" />{' '}
        {t('options.imported', { file, accepted: number(accepted), read: number(read) }, accepted)}
      </p>
      {rejected.length > 0 && (
        <details>
          <summary>{t('options.rejected', { count: number(rejected.length) }, rejected.length)}</summary>
          <ol>
            {rejected.slice(0, ROWS_SHOWN).map(({ row, reason }) => (
              <li key={row}>{t('options.rejectedRow', { row, reason })}</li>
            ))}
          </ol>
          <a
            download={`${file}.rejected.txt`}
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(rejected.map(({ row, reason }) => `${row}\t${reason}`).join('\n'))}`}
          >
            {t('options.saveRejected')}
          </a>
        </details>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{t('options.warnings', { count: number(warnings.length) }, warnings.length)}</summary>
          <ol>
            {warnings.slice(0, ROWS_SHOWN).map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
