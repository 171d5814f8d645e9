import type { DecisionKind } from '../../lib/decisions/decision';
import { camel } from '../../lib/texts';
import { NoteField } from '../panel/note-field';
import { useTexts } from '../texts-context';
import type { DecidedStep } from './use-decision';

export interface DecidedProps {
  step: DecidedStep;
  mark: string;
  onUndo(): void;
  /** Keeps a reason with the decision. */
  onReason(kind: DecisionKind, note: string): void;
}

/** Says what was just decided, offers to take it back, and to say why. */
export function Decided({ step: { kind, ids, note }, mark, onUndo, onReason }: DecidedProps) {
  const { t } = useTexts();
  return (
    <div class="decided">
      <span role="status">
        {t(`step.${camel(kind)}`, { mark })} {note && t('step.because', { note })}
      </span>
      {ids.length > 0 && (
        <>
          <button type="button" onClick={onUndo}>
            {t('step.undo')}
          </button>
          {kind !== 'retracted' && kind !== 'failed' && (
            <NoteField before={note} onSave={(reason) => onReason(kind, reason)} waiting />
          )}
        </>
      )}
    </div>
  );
}
