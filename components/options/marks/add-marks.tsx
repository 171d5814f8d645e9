import { useRef, useState } from 'preact/hooks';
import { failureOf, failureText } from '../../../lib/locales/failure';
import { noticeText } from '../../../lib/locales/notice';
import { pastedText } from '../../../lib/tabular/pasted-text';
import type { ListedMark, ListedMarks } from '../../../lib/watch/own-marks-file';
import { FileChoice, TABLES } from '../../shared/file/file-choice';
import { useTexts } from '../../shared/texts-context';

export interface ReadMarks {
  /** Reads a file of marks, or pasted lines. Rejects with one sentence for a person. */
  onReadMarks(source: Blob): Promise<ListedMarks>;
}

export interface AddMarksProps extends ReadMarks {
  label: string;
  /** Takes the marks in; gives how many of them are new. */
  onAdd(marks: readonly ListedMark[]): number;
}

/** Adds marks: typed or pasted one per line, or from a file; says how many came in and how many rows were refused. */
export function AddMarks({ label, onReadMarks, onAdd }: AddMarksProps) {
  const { t, number } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [statusText, setStatusText] = useState('');

  async function take(source: Blob): Promise<void> {
    try {
      const { marks, refused, leftOut } = await onReadMarks(source);
      const added = onAdd(marks);
      if (field.current) field.current.value = '';
      setStatusText(
        [
          t('marks.added', { count: number(added) }, added),
          refused.length > 0 &&
            t(`marks.refused.${refused.length === 1 ? 'single' : 'several'}`, {
              rows: refused
                .map(({ row }) => row)
                .slice(0, 10)
                .join(', '),
            }),
          ...leftOut.map((part) => noticeText(part, t)),
        ]
          .filter(Boolean)
          .join(' '),
      );
    } catch (error) {
      setStatusText(t('marks.unreadable', { reason: failureText(failureOf(error), t) }));
    }
  }

  return (
    <>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void take(pastedText(field.current?.value ?? ''));
        }}
      >
        <textarea ref={field} rows={2} required aria-label={label} placeholder={label} />
        <button type="submit">{t('action.add')}</button>
        <FileChoice class="as-button" accept={TABLES} onFile={(file) => void take(file)}>
          {t('marks.fromFile')}
        </FileChoice>
      </form>
      <p role="status" class="quiet">
        {statusText}
      </p>
    </>
  );
}
