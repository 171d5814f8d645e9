import type { DecidedFinding } from '../../lib/decisions/decided';
import type { OfferedKind } from '../../lib/decisions/decision';
import type { TextKey } from '../../lib/locales/text-key';
import { stepText } from '../shared/decision-texts';
import { useTexts } from '../shared/texts-context';
import type { DecidedStep } from './use-decision';

export interface DecidedProps {
  step: DecidedStep;
  finding: DecidedFinding;
  onUndo(): void;
  /** Stores a reason with the decision. */
  onReason(kind: OfferedKind, note: string): void;
}

/** Says what was just decided, offers to take it back, and to say why. */
export function Decided({ step: { kind, ids, note, reason }, finding, onUndo, onReason }: DecidedProps) {
  const { t } = useTexts();
  // What is told of a decision that was not kept has no figures in it, and a page need not load how those are filled in.
  const why = typeof reason === 'string' ? reason : t(reason.key as TextKey);
  const stands = ids.length > 0 && kind !== 'retracted' && kind !== 'failed' && kind;
  return (
    <form
      class="actions decided"
      onSubmit={(event) => {
        event.preventDefault();
        if (stands) onReason(stands, event.currentTarget.querySelector('input')?.value.trim() ?? '');
      }}
    >
      <span role="status">
        {stepText(kind, finding, why, t)} {note}
      </span>
      {stands && (
        <>
          <button type="button" onClick={onUndo}>
            {t('step.undo')}
          </button>
          <input maxLength={500} aria-label={t('panel.note')} placeholder={t('panel.note')} />
          <button type="submit">{t('panel.saveNote')}</button>
        </>
      )}
    </form>
  );
}
