import { useRef, useState } from 'preact/hooks';
import { failureOf, failureText } from '../../../lib/locales/failure';
import { pastedText } from '../../../lib/tabular/pasted-text';
import type { ListedMark, ListedMarks } from '../../../lib/watch/own-marks-file';
import { FileChoice, TABLES } from '../../shared/file/file-choice';
import { useTexts } from '../../shared/texts-context';
import { addingText } from './adding-text';
import type { Kept } from './use-marks';

export interface ReadMarks {
  /** Reads a file of marks, or pasted lines. Rejects with one sentence for a person. */
  onReadMarks(source: Blob): Promise<ListedMarks>;
}

export interface AddMarksProps extends ReadMarks {
  label: string;
  /** Most marks that the list holds, where it has a limit. */
  most?: number;
  /** Takes the marks in. Rejects where they could not be stored. */
  onAdd(marks: readonly ListedMark[]): Promise<Kept>;
}

/**
 * Adds marks: typed or pasted one per line, or from a file; says how many were kept, and of every other why not. Typed
 * lines stay in the field until all of them were kept.
 */
export function AddMarks({ label, most, onReadMarks, onAdd }: AddMarksProps) {
  const texts = useTexts();
  const { t } = texts;
  const field = useRef<HTMLTextAreaElement>(null);
  const [statusText, setStatusText] = useState('');

  /** `typed`: what stood in the field; what was typed since stays there. */
  async function take(source: Blob, typed?: string): Promise<string> {
    let read: ListedMarks;
    try {
      read = await onReadMarks(source);
    } catch (error) {
      return t('marks.unreadable', { reason: failureText(failureOf(error), t) });
    }
    try {
      const kept = await onAdd(read.marks);
      const whole = read.refused.length + kept.noRoom === 0;
      if (whole && field.current && field.current.value === typed) field.current.value = '';
      return addingText(read, kept, most, texts);
    } catch {
      return t('marks.notKept');
    }
  }

  return (
    <>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = field.current?.value ?? '';
          void take(pastedText(typed), typed).then(setStatusText);
        }}
      >
        <textarea ref={field} rows={2} required aria-label={label} placeholder={label} />
        <button type="submit">{t('action.add')}</button>
        <FileChoice class="as-button" accept={TABLES} onFile={(file) => void take(file).then(setStatusText)}>
          {t('marks.fromFile')}
        </FileChoice>
      </form>
      <p role="status" class="quiet">
        {statusText}
      </p>
    </>
  );
}
