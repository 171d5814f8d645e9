import type { Translate } from '../../lib/locales/create-translate';
import { failureText } from '../../lib/locales/failure';
import { useTexts } from '../shared/texts-context';
import type { QueueStep } from './use-acts';

const NOT_DECIDED: readonly QueueStep['what'][] = ['failed', 'notDone', 'skipped', 'elsewhere', 'retracted'];

/** Says what was just done and how many items it settled, and offers to take it back. */
export function StepLine({ step, onUndo }: { step: QueueStep; onUndo?(): void }) {
  const { t, number } = useTexts();
  const { what, items } = step;
  const settled = NOT_DECIDED.every((one) => one !== what) && items > 1;
  return (
    <p class="undo-line">
      <span role="status">
        {saidOf(step, t)} {settled && t('queue.settled', { count: number(items) }, items)}
      </span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('step.undo')}
        </button>
      )}
    </p>
  );
}

function saidOf({ what, mark, reason }: QueueStep, t: Translate): string {
  if (what === 'skipped' || what === 'elsewhere') return t(`queue.${what}`, { mark });
  if (what === 'notDone') return t('queue.notDone', { mark, reason: failureText(reason, t) });
  if (what === 'failed' && reason) return t('step.refused', { mark, reason: failureText(reason, t) });
  return t(`step.${what}`, { mark });
}
