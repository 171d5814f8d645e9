import { useTexts } from '../texts-context';

/** Takes something erased back; works until the page that erased it is closed. */
export type Undo = () => Promise<void>;

/** Says what was erased, and offers to take it back. */
export function UndoLine({ said, onUndo }: { said: string; onUndo(): void }) {
  const { t } = useTexts();
  return (
    <p class="undo-line">
      <span role="status">{said}</span>
      <button type="button" onClick={onUndo}>
        {t('step.undo')}
      </button>
    </p>
  );
}
