import { useState } from 'preact/hooks';
import type { RestoreResult } from '../../lib/backup/everything';
import type { Undo } from '../../lib/domain/undo';
import { failureOf, failureText } from '../../lib/locales/failure';
import { FileChoice } from '../shared/file/file-choice';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { type LearningProps, LearningSection } from './learning';

export interface DataServices extends LearningProps {
  /** Saves everything stored on this machine as one file. */
  onExport(): void;
  /** Reads such a file back; resolves with what it brought, rejects with one sentence. */
  onRestore(file: File): Promise<RestoreResult>;
  /** Erases all that was added to the extension; what it resolves with brings them back until the page is closed. */
  onErase(): Promise<Undo>;
}

/** Everything lies on this machine: take it along, bring it back, or erase it. */
export function DataSection({ onExport, onRestore, onErase, learning, onForget }: DataServices) {
  const { t, number } = useTexts();
  const [asking, setAsking] = useState(false);
  const [statusText, setStatusText] = useState('');
  const undo = useUndo();
  async function restore(file: File): Promise<void> {
    setStatusText(t('options.readingBack'));
    try {
      const { lists, decisions, refused } = await onRestore(file);
      const partly = refused > 0 ? ` ${t('options.restoredPartly', {}, refused)}` : '';
      setStatusText(t('options.restored', { lists: number(lists) }, decisions) + partly);
    } catch (error) {
      setStatusText(t('options.notRestored', { reason: failureText(failureOf(error), t) }));
    }
  }
  async function erase(): Promise<void> {
    const run = await onErase();
    setAsking(false);
    setStatusText('');
    undo.offer(t('options.erased'), () => run().then(() => setStatusText(t('options.erasedBack'))));
  }
  return (
    <>
      <p class="lead">{t('options.dataLead')}</p>
      <div class="buttons">
        <button type="button" onClick={onExport}>
          {t('options.export')}
        </button>
        <FileChoice class="as-button" accept=".gz,.jsonl" onFile={(file) => void restore(file)}>
          {t('options.restore')}
        </FileChoice>
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
      {undo.undoLine}
      <p role="status">{statusText}</p>
      <LearningSection learning={learning} onForget={onForget} />
    </>
  );
}
