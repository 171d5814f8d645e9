import { useRef } from 'preact/hooks';
import { useTexts } from '../../shared/texts-context';

/** Words typed or pasted one per line; they leave the field once they are on the list. */
export function AddWords({ onAdd }: { onAdd(text: string): Promise<boolean> }) {
  const { t } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);

  async function add(): Promise<void> {
    const typed = field.current?.value ?? '';
    const added = await onAdd(typed);
    if (added && field.current?.value === typed) field.current.value = '';
  }

  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <textarea
        ref={field}
        rows={2}
        required
        aria-label={t('toLookUp.add')}
        placeholder={t('toLookUp.add')}
      />
      <button type="submit">{t('action.add')}</button>
    </form>
  );
}
