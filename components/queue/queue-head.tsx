import type { QueueGrouping } from '../../lib/queue/order';
import type { Pace } from '../../lib/queue/pace';
import type { WorkItem } from '../../lib/queue/work-item';
import { useTexts } from '../shared/texts-context';
import { QueueNav } from './queue-nav';

export interface QueueHeadProps {
  waiting: number;
  pending: number;
  /** Whether judging them failed, and none of them is being judged any more. */
  failed: boolean;
  /** Decided, or no finding any more: what can be taken out. */
  rest: readonly WorkItem[];
  pace: Pace;
  grouping: QueueGrouping;
  onGrouping(grouping: QueueGrouping): void;
  onClear(keys: string[]): void;
}

/** How much waits, how fast it goes, and by what it is laid together. */
export function QueueHead({
  waiting,
  pending,
  failed,
  rest,
  pace,
  grouping,
  onGrouping,
  onClear,
}: QueueHeadProps) {
  const { t, number } = useTexts();
  return (
    <header>
      <h1>{t('queue.title')}</h1>
      <p role="status" class="waiting">
        {t('queue.waiting', { count: number(waiting) }, waiting)}
        {pending > 0 && ` ${t(failed ? 'queue.left' : 'queue.pending', { count: number(pending) }, pending)}`}
      </p>
      {pace.count > 0 && (
        <p class="quiet pace">
          {t('queue.pace', {
            count: number(pace.count),
            seconds: number(Math.round(pace.median / 100) / 10),
            anHour: number(pace.anHour),
          })}
        </p>
      )}
      <span class="spacer" />
      <QueueNav current="waiting" />
      <select
        aria-label={t('panel.group')}
        value={grouping}
        onChange={(event) => onGrouping(event.currentTarget.value as QueueGrouping)}
      >
        <option value="mark">{t('panel.byMark')}</option>
        <option value="seller">{t('panel.bySeller')}</option>
        <option value="words">{t('queue.byWords')}</option>
      </select>
      {rest.length > 0 && (
        <button type="button" onClick={() => onClear(rest.map(({ item }) => item.key))}>
          {t('queue.clear', { count: number(rest.length) }, rest.length)}
        </button>
      )}
    </header>
  );
}
