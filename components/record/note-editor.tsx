import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';

/** Milliseconds from the last letter until the note is stored. */
const PAUSE = 500;

export interface NoteEditorProps {
  note: string;
  /** Stores an edit of the note, and says whether it is; `began` is its text when the person began to type, for the undo. */
  onSave(edit: { from: string; to: string }, began: string): Promise<boolean>;
}

/** A note about the recordal, stored as it is typed: a pause or leaving the field is enough. */
export function NoteEditor({ note, onSave }: NoteEditorProps) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState(note);
  const kept = useRef(note);
  const began = useRef(note);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // An undo, or another page, changed what is stored. What is being typed stays: storing it brings both together.
  useEffect(() => {
    if (note === kept.current || text !== kept.current) return;
    kept.current = note;
    began.current = note;
    setText(note);
  }, [note]);

  async function save(next: string): Promise<void> {
    clearTimeout(timer.current);
    if (next === kept.current) return;
    const from = kept.current;
    kept.current = next;
    const isKept = await onSave({ from, to: next }, began.current);
    // What is typed next, or leaving the field, then stores it all.
    if (!isKept && kept.current === next) kept.current = from;
  }

  function type(next: string): void {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(next), PAUSE);
  }

  return (
    <section>
      <h2>
        <label for={id}>{t('record.note')}</label>
      </h2>
      <textarea
        id={id}
        rows={4}
        maxLength={20_000}
        value={text}
        placeholder={t('record.notePlaceholder')}
        onFocus={() => {
          began.current = kept.current;
        }}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => void save(text)}
      />
    </section>
  );
}
