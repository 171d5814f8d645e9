import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';

/** The reason of a decision, in a person's own words. Enter saves. */
export function NoteField({ before, onSave }: { before: string; onSave(note: string): void }) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(field.current?.value.trim() ?? '');
      }}
    >
      <input
        ref={field}
        defaultValue={before}
        maxLength={500}
        aria-label={t('panel.note')}
        placeholder={t('panel.note')}
      />
      <button type="submit">{t('panel.saveNote')}</button>
    </form>
  );
}
