import { failureText } from '../../lib/locales/failure';
import { stepText } from '../shared/decision-texts';
import { useTexts } from '../shared/texts-context';
import type { LastStep } from './triage';

/** Says what was just decided, and offers to take it back. */
export function LastStepLine({ last, onUndo }: { last: LastStep; onUndo?(): void }) {
  const { t } = useTexts();
  return (
    <div class="last-step">
      <span role="status">{stepText(last.kind, last.row.finding, failureText(last.reason, t), t)}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('step.undo')} <kbd>z</kbd>
        </button>
      )}
    </div>
  );
}
