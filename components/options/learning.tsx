import { useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';

export interface LearntProps {
  /** List words about which the pages this person saw taught something. */
  learntWords: number;
  onForget(): Promise<void>;
}

/** What the pages taught about the list's words, in one number, and the way to forget it. */
export function Learnt({ learntWords, onForget }: LearntProps) {
  const { t, number } = useTexts();
  const [said, setSaid] = useState('');
  return (
    <div class="learnt">
      <h3>{t('options.learnt')}</h3>
      <p class="lead">{t('options.learntLead')}</p>
      <p>{t('options.learntWords', { count: number(learntWords) }, learntWords)}</p>
      <div class="buttons">
        <button
          type="button"
          disabled={learntWords === 0}
          onClick={() => void onForget().then(() => setSaid(t('options.forgotten')))}
        >
          {t('options.forget')}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
