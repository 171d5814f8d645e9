import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';

/** Milliseconds from the last letter until the note is stored. */
const PAUSE = 500;

export interface NoteEditorProps {
  note: string;
  /** Stores an edit of the note; `began` is its text when the person began to type, for the undo. */
  onSave(edit: { from: string; to: string }, began: string): Promise<void>;
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

  function save(next: string): void {
    clearTimeout(timer.current);
    if (next === kept.current) return;
    const from = kept.current;
    kept.current = next;
    void onSave({ from, to: next }, began.current);
  }

  function type(next: string): void {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => save(next), PAUSE);
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
        onBlur={() => save(text)}
      />
    </section>
  );
}
