import { useTexts } from '../../shared/texts-context';
import { useUndo } from '../../shared/use-undo';

/**
 * Changes to a person's list of marks, each with its way back. `save` stores the whole new list;
 * `undoLine` offers the latest change's way back and is nothing before the first.
 */
export function useMarks<Mark extends { markText: string }>(
  marks: readonly Mark[],
  save: (marks: Mark[]) => void,
) {
  const { t } = useTexts();
  const { offer, undoLine } = useUndo();
  function change(after: Mark[], statusText: string): void {
    offer(statusText, () => save([...marks]));
    save(after);
  }
  return {
    change,
    replace: (at: number, next: Mark) =>
      change(marks.with(at, next), t('marks.changed', { mark: next.markText })),
    remove: (mark: Mark) =>
      change(
        marks.filter((other) => other !== mark),
        t('marks.removed', { mark: mark.markText }),
      ),
    undoLine,
  };
}
