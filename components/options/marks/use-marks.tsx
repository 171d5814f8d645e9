import { useState } from 'preact/hooks';
import type { ListChange } from '../../../lib/runtime/list-change';
import { useTexts } from '../../shared/texts-context';
import { useUndo } from '../../shared/use-undo';

/** What became of a change to a list of marks: how many are new, and how many found no room. */
export interface Kept {
  added: number;
  noRoom: number;
}

/** Carries a change out on the marks as they are stored by then. Rejects where that could not be stored. */
export type ChangeMarks<Mark> = (change: ListChange<Mark>) => Promise<Kept>;

/**
 * Changes to a person's list of marks, each with its way back: neither sends the list that was seen, so that marks of
 * another window stay. `statusLine` offers the latest change's way back, or says that it could not be stored.
 */
export function useMarks<Mark extends { markText: string }>(marks: readonly Mark[], send: ChangeMarks<Mark>) {
  const { t } = useTexts();
  const { offer, undoLine } = useUndo();
  const [failed, setFailed] = useState(false);

  /** `back` is the change that takes the first one back. */
  function change(forth: ListChange<Mark>, back: ListChange<Mark>, statusText: string): void {
    send(forth).then(
      () => {
        setFailed(false);
        offer(statusText, () => send(back));
      },
      () => setFailed(true),
    );
  }
  return {
    change,
    edit: (from: Mark, to: Mark) =>
      change(
        { edit: { from, to } },
        { edit: { from: to, to: from } },
        t('marks.changed', { mark: to.markText }),
      ),
    remove: (mark: Mark) =>
      change(
        { remove: [mark] },
        { add: [mark], at: marks.indexOf(mark) },
        t('marks.removed', { mark: mark.markText }),
      ),
    statusLine: (
      <>
        {failed && (
          <p class="ill" role="alert">
            {t('marks.notKept')}
          </p>
        )}
        {undoLine}
      </>
    ),
  };
}
