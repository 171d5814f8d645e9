import type { ImportAccount } from '../../../lib/lists/list-source';
import { useTexts } from '../../shared/texts-context';
import { ImportReport } from './import-report';
import type { useImport } from './use-import';

export interface ImportProgressProps {
  importing: ReturnType<typeof useImport>;
  onSaveRejected(account: ImportAccount): void;
}

/** How far the source is that is opened or read, and what became of the latest. */
export function ImportProgress({
  importing: { stage, result, cancel },
  onSaveRejected,
}: ImportProgressProps) {
  const { t, number } = useTexts();
  return (
    <div aria-live="polite">
      {stage.at === 'opening' && (
        <Waiting statusText={t('import.opening', { file: stage.name })} onCancel={() => cancel(stage.name)} />
      )}
      {stage.at === 'reading' && (
        <Waiting
          {...(stage.done.indexed === undefined
            ? {
                statusText: t('import.reading', { file: stage.source.name }),
                count: t('import.rows', { rows: number(stage.done.rows) }, stage.done.rows),
              }
            : {
                statusText: t('import.indexing', { rows: number(stage.done.rows) }, stage.done.rows),
                share: stage.done.indexed,
              })}
          onCancel={() => stage.source.cancel()}
        />
      )}
      {typeof result === 'string' && <p class="ill">{result}</p>}
      {typeof result === 'object' && <ImportReport account={result} onSaveRejected={onSaveRejected} />}
    </div>
  );
}

interface WaitingProps {
  statusText: string;
  count?: string;
  /** Which share is done, where that can be known. */
  share?: number;
  onCancel(): void;
}

/** How long a source is read is not known beforehand: shows that work goes on, how far it is, and how to cancel it. */
function Waiting({ statusText, count, share, onCancel }: WaitingProps) {
  const { t } = useTexts();
  return (
    <p class="progress">
      {statusText} <span aria-live="off">{count}</span>
      <progress aria-label={statusText} {...(share !== undefined && { value: share })} />
      <button type="button" onClick={onCancel}>
        {t('action.cancel')}
      </button>
    </p>
  );
}
