import { useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';

export interface LearningProps {
  /** List words about which the pages this person saw taught something. */
  learningWords: number;
  onForget(): Promise<void>;
}

/** What the pages taught about the list's words, in one number, and the way to forget it. */
export function LearningSection({ learningWords, onForget }: LearningProps) {
  const { t, number } = useTexts();
  const [statusText, setStatusText] = useState('');
  return (
    <div class="learning">
      <h3>{t('options.learning')}</h3>
      <p class="lead">{t('options.learningLead')}</p>
      <p>{t('options.learningWords', { count: number(learningWords) }, learningWords)}</p>
      <div class="buttons">
        <button
          type="button"
          disabled={learningWords === 0}
          onClick={() => void onForget().then(() => setStatusText(t('options.forgotten')))}
        >
          {t('options.forget')}
        </button>
      </div>
      <p role="status">{statusText}</p>
    </div>
  );
}
