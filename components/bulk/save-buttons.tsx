import { useRef, useState } from 'preact/hooks';
import type { FileFormat } from '../../lib/bulk/export-file';
import type { BulkRow } from '../../lib/bulk/results';
import { failureOf, failureText } from '../../lib/locales/failure';
import { useTexts } from '../shared/texts-context';

const FORMATS = ['csv', 'xlsx', 'jsonl'] as const;

export interface SaveServices {
  /** Writes rows to a file and offers it; `progress` hears the share written, 0…1. Rejects where it cannot. */
  onSave(
    format: FileFormat,
    rows: readonly BulkRow[],
    progress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Makes a record of every row of the file, shown or not. Absent while the file is not checked to its end. */
  onRecord?(form: 'html' | 'json', progress: (share: number) => void, signal: AbortSignal): Promise<void>;
  /** Where a record is checked. */
  verifyAt?: string;
  /** Prints rows as a report. */
  onPrint(rows: readonly BulkRow[]): void;
}

/** Take the shown rows along: as a file, with progress and a way to stop, or on paper. */
export function SaveButtons({
  rows,
  onSave,
  onRecord,
  verifyAt,
  onPrint,
}: SaveServices & { rows: readonly BulkRow[] }) {
  const { t, share: percent } = useTexts();
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState('');
  const cancel = useRef<AbortController>(undefined);
  async function save(
    write: (progress: (share: number) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    cancel.current = new AbortController();
    setFailure('');
    setShare(0);
    await write(setShare, cancel.current.signal).catch((error: unknown) => {
      if (!cancel.current?.signal.aborted)
        setFailure(t('export.failed', { reason: failureText(failureOf(error), t) }));
    });
    setShare(undefined);
  }
  if (share !== undefined) {
    return (
      <span class="saving">
        <span role="status">{t('export.saving')}</span> {percent(share)}
        <button type="button" onClick={() => cancel.current?.abort()}>
          {t('action.cancel')}
        </button>
      </span>
    );
  }
  return (
    <fieldset class="save">
      <legend>{t('export.save')}</legend>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          disabled={rows.length === 0}
          onClick={() => void save((...about) => onSave(format, rows, ...about))}
        >
          {t(`export.${format}`)}
        </button>
      ))}
      <button type="button" disabled={rows.length === 0} onClick={() => onPrint(rows)}>
        {t('export.print')}
      </button>
      {onRecord && (
        <>
          <button
            type="button"
            class="record"
            onClick={() => void save((...about) => onRecord('html', ...about))}
          >
            {t('export.record')}
          </button>
          <button type="button" onClick={() => void save((...about) => onRecord('json', ...about))}>
            {t('export.recordJson')}
          </button>
        </>
      )}
      {verifyAt && <a href={verifyAt}>{t('verifyRecord.open')}</a>}
      <span role="alert" class="ill">
        {failure}
      </span>
    </fieldset>
  );
}
