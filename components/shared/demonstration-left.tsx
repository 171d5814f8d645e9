import { useState } from 'preact/hooks';
import { useTexts } from './texts-context';

export interface DemonstrationLeftProps {
  /** Whether the demonstration list left by itself and the person was not told yet. */
  demonstrationLeft?: boolean | undefined;
  /** Puts it back. Rejects where it could not be stored. */
  onBringBack(): Promise<void>;
  onUnderstood(): Promise<void>;
}

/** Says that the demonstration list left, and offers to take that back. */
export function DemonstrationLeft({ demonstrationLeft, onBringBack, onUnderstood }: DemonstrationLeftProps) {
  const { t } = useTexts();
  const [failed, setFailed] = useState(false);
  if (!demonstrationLeft) return null;
  const during = (work: Promise<void>) =>
    void work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <p class="undo-line demonstration-left">
      <span role="status">{t(failed ? 'sources.notBack' : 'sources.demonstrationLeft')}</span>
      <button type="button" onClick={() => during(onBringBack())}>
        {t('sources.bringBack')}
      </button>
      <button type="button" onClick={() => during(onUnderstood())}>
        {t('options.understood')}
      </button>
    </p>
  );
}
