import { camel } from '../../lib/texts';
import { NoteField } from '../panel/note-field';
import { useTexts } from '../texts-context';
import type { DecidedStep } from './use-decision';

export interface DecidedProps {
  decided: DecidedStep;
  mark: string;
  onUndo(): void;
  /** Keeps a reason with the decision. */
  onReason(note: string): void;
}

/** Says what was just decided, offers to take it back, and to say why. */
export function Decided({ decided: { kind, ids, note }, mark, onUndo, onReason }: DecidedProps) {
  const { t } = useTexts();
  const stands = ids.length > 0;
  return (
    <div class="decided">
      <p>
        <span role="status">
          {t(`step.${camel(kind)}`, { mark })} {note && t('step.because', { note })}
        </span>
        {stands && (
          <button type="button" onClick={onUndo}>
            {t('step.undo')}
          </button>
        )}
      </p>
      {stands && <NoteField before={note} onSave={onReason} waiting />}
    </div>
  );
}
