import { useTexts } from './texts-context';

/** Says what was done, and offers to take it back. */
export function UndoLine({ statusText, onUndo }: { statusText: string; onUndo(): void }) {
  const { t } = useTexts();
  return (
    <p class="undo-line">
      <span role="status">{statusText}</span>
      <button type="button" onClick={onUndo}>
        {t('step.undo')}
      </button>
    </p>
  );
}
