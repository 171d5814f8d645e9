import { useState } from 'preact/hooks';
import type { Found } from '../../lib/queue/queue-item';
import type { Added } from '../../lib/queue/queue-store';
import { useTexts } from './texts-context';

/** How a surface hands findings to the queue. */
export interface QueueHandOver {
  /** Puts findings into the queue; `context` is what they were found in. Rejects where they cannot be kept. */
  onQueue(found: readonly Found[], context: string): Promise<Added>;
  onOpenQueue(): void;
}

/** Hands these findings to the queue, says what became of each, and leads there. */
export function ToQueue(props: Partial<QueueHandOver> & { found: readonly Found[]; context: string }) {
  const { found, context, onQueue, onOpenQueue } = props;
  const { t, number } = useTexts();
  const [said, setSaid] = useState('');
  if (!onQueue) return null;
  async function hand(): Promise<void> {
    try {
      const { added, known, refused } = await onQueue!(found, context);
      const counts = { added: number(added), known: number(known), refused: number(refused) };
      setSaid(t(refused > 0 ? 'queue.full' : 'queue.added', counts));
    } catch {
      setSaid(t('queue.failed'));
    }
  }
  return (
    <>
      {found.length > 0 && (
        <button type="button" onClick={() => void hand()}>
          {t('queue.to', { count: number(found.length) }, found.length)}
        </button>
      )}
      <button type="button" onClick={onOpenQueue}>
        {t('queue.open')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
