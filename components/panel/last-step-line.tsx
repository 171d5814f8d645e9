import { useTexts } from '../shared/texts-context';
import type { LastStep } from './triage';

/** Says what was just decided, and offers to take it back. */
export function LastStepLine({ last, onUndo }: { last: LastStep; onUndo?(): void }) {
  const { t } = useTexts();
  const mark = last.row.finding.mark;
  return (
    <div class="last-step">
      <span role="status">{t(`step.${last.kind}`, { mark })}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('step.undo')} <kbd>z</kbd>
        </button>
      )}
    </div>
  );
}
