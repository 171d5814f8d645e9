import { useState } from 'preact/hooks';
import { useTexts } from '../texts-context';

export interface DataServices {
  /** Saves settings and decisions as one file. */
  onExport(): void;
  /** Reads such a file back; resolves with what it brought, rejects with one sentence. */
  onRestore(file: File): Promise<{ decisions: number }>;
  /** Erases settings, decisions and imported lists. */
  onErase(): Promise<void>;
}

/** Everything lies on this machine: take it along, bring it back, or erase it. */
export function DataSection({ onExport, onRestore, onErase }: DataServices) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const restore = (file: File | undefined) =>
    file &&
    onRestore(file).then(
      ({ decisions }) => setSaid(t('options.restored', {}, decisions)),
      (error: unknown) => setSaid(t('options.notRestored', { reason: String(error) })),
    );
  async function erase(): Promise<void> {
    await onErase();
    setAsking(false);
    setSaid(t('options.erased'));
  }
  return (
    <>
      <p class="lead">{t('options.dataLead')}</p>
      <div class="buttons">
        <button type="button" onClick={onExport}>
          {t('options.export')}
        </button>
        <label class="as-button">
          <input
            type="file"
            class="unseen"
            accept=".gz,.jsonl"
            onChange={(event) => void restore(event.currentTarget.files?.[0])}
          />
          {t('options.restore')}
        </label>
        {asking ? (
          <span class="confirm" role="alertdialog" aria-label={t('options.eraseSure')}>
            {t('options.eraseSure')}
            <button type="button" class="danger" onClick={() => void erase()}>
              {t('options.eraseYes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {t('action.cancel')}
            </button>
          </span>
        ) : (
          <button type="button" class="danger" onClick={() => setAsking(true)}>
            {t('options.erase')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </>
  );
}
