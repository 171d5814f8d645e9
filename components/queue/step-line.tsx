import { failureText } from '../../lib/locales/failure';
import { useTexts } from '../shared/texts-context';
import type { QueueStep } from './use-queue';

/** Says what was just done and how many items it settled, and offers to take it back. */
export function StepLine({ step, onUndo }: { step: QueueStep; onUndo?(): void }) {
  const { t, number } = useTexts();
  const { what, mark, items, reason } = step;
  const said =
    what === 'failed' && reason
      ? t('step.refused', { mark, reason: failureText(reason, t) })
      : what === 'skipped'
        ? t('queue.skipped', { mark })
        : t(`step.${what}`, { mark });
  const settled = what !== 'failed' && what !== 'skipped' && what !== 'retracted' && items > 1;
  return (
    <p class="undo-line">
      <span role="status">
        {said} {settled && t('queue.settled', { count: number(items) }, items)}
      </span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('step.undo')}
        </button>
      )}
    </p>
  );
}
