import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

export interface QueueLostProps {
  /** How many items the browser lost of which the person has not read yet. */
  queueLost?: number;
  onLossRead(): Promise<void>;
}

/** Says that items are gone without anybody having taken them out: nobody decided about them. */
export function QueueLost({ queueLost = 0, onLossRead }: QueueLostProps) {
  const { t, number } = useTexts();
  if (queueLost === 0) return null;
  return (
    <div class="lists-lost" role="alert">
      <p>
        <Sign of="unreadable" /> {t('queue.lost', { count: number(queueLost) })}
      </p>
      <button type="button" onClick={() => void onLossRead()}>
        {t('options.understood')}
      </button>
    </div>
  );
}
