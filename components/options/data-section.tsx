import { useState } from 'preact/hooks';
import { FileChoice } from '../shared/file/file-choice';
import { useTexts } from '../shared/texts-context';
import { RestoreView } from './restore-view';
import { type DataServices, useStoredData } from './use-stored-data';

/** Everything lies on this machine: take it along, bring it back, or erase it. Needs nothing that is stored. */
export function DataSection(props: DataServices) {
  const { damagedRecords = 0 } = props;
  const { t } = useTexts();
  const data = useStoredData(props);
  const { busy, opened } = data;
  return (
    <>
      <p class="lead">{t('options.dataLead')}</p>
      {damagedRecords > 0 && <p class="ill">{t('options.damaged', {}, damagedRecords)}</p>}
      <div class="buttons">
        <button type="button" disabled={busy} onClick={() => void data.save()}>
          {t('options.export')}
        </button>
        <FileChoice
          class="as-button"
          accept=".gz,.jsonl"
          disabled={busy}
          onFile={(file) => void data.open(file)}
        >
          {t('options.restore')}
        </FileChoice>
        <EraseButton busy={busy} onErase={data.erase} />
      </div>
      {opened && (
        <RestoreView
          preview={opened.preview}
          busy={busy}
          onRestore={data.restore}
          onCancel={data.closeBackup}
        />
      )}
      {!busy && data.undoLine}
      {data.courseLine}
      <p role="status">{data.statusText}</p>
    </>
  );
}

/** Asks first. */
function EraseButton({ busy, onErase }: { busy: boolean; onErase(): Promise<void> }) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  async function erase(): Promise<void> {
    await onErase();
    setAsking(false);
  }
  if (!asking)
    return (
      <button type="button" class="danger" disabled={busy} onClick={() => setAsking(true)}>
        {t('options.erase')}
      </button>
    );
  return (
    <span class="confirm" role="alertdialog" aria-label={t('options.eraseSure')}>
      {t('options.eraseSure')}
      <button type="button" class="danger" disabled={busy} onClick={() => void erase()}>
        {t('options.eraseYes')}
      </button>
      <button type="button" disabled={busy} onClick={() => setAsking(false)}>
        {t('action.cancel')}
      </button>
    </span>
  );
}
