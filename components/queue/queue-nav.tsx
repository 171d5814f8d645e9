import { useTexts } from '../shared/texts-context';

/** The views of the queue's page, each an address of its own: `queue.html#quality`. */
export const QUEUE_VIEWS = ['waiting', 'quality', 'shadow'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** The view that an address names; what waits where it names none. */
export function viewAt(hash: string): QueueView {
  return QUEUE_VIEWS.find((view) => view === hash.slice(1)) ?? 'waiting';
}

/** Leads from one view to the others. */
export function QueueNav({ current }: { current: QueueView }) {
  const { t } = useTexts();
  return (
    <nav class="views" aria-label={t('queue.views')}>
      {QUEUE_VIEWS.map((view) => (
        <a key={view} href={`#${view}`} aria-current={view === current ? 'page' : undefined}>
          {t(`queue.view.${view}`)}
        </a>
      ))}
    </nav>
  );
}
