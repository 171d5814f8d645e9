import { type Failure, failureText } from '../../lib/locales/failure';
import type { WorkItem } from '../../lib/queue/work-item';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

export interface NotJudgedProps {
  /** Why items could not be judged; empty where they could. */
  failure: Failure;
  /** How many of them are not shown: with none, it was their judging anew that failed. */
  left: number;
  /** Items whose recordal no list has that answers. */
  unheld: readonly WorkItem[];
  onAgain(): void;
  onClear(keys: string[]): void;
}

/** Says what of the queue nobody could judge, and offers what can be done about it: it is neither done nor gone. */
export function NotJudged({ failure, left, unheld, onAgain, onClear }: NotJudgedProps) {
  const { t, number } = useTexts();
  return (
    <>
      {failure && (
        <div class="not-judged">
          <Sign of="unreadable" />
          <p role="alert">
            {t(left > 0 ? 'queue.notJudged' : 'queue.notJudgedAnew', { reason: failureText(failure, t) })}
          </p>
          <button type="button" onClick={onAgain}>
            {t('notRead.again')} <kbd>t</kbd>
          </button>
        </div>
      )}
      {unheld.length > 0 && (
        <div class="not-judged">
          <Sign of="unreadable" />
          <p role="status">{t('queue.unheld', { count: number(unheld.length) }, unheld.length)}</p>
          <button type="button" onClick={() => onClear(unheld.map(({ item }) => item.key))}>
            {t('queue.clearUnheld', { count: number(unheld.length) }, unheld.length)}
          </button>
        </div>
      )}
    </>
  );
}
