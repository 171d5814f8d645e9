import { useRef } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../../lib/locales/language-names.generated';
import { inEach, REASON_LANGUAGES, reasonIn } from '../../../lib/queue/reasons';
import type { ListChange } from '../../../lib/runtime/list-change';
import type { ReasonTemplate } from '../../../lib/settings/settings';
import { useTexts } from '../../shared/texts-context';

export interface ReasonFormProps {
  /** Without an id: a new one. */
  reason: ReasonTemplate;
  isFixed?: boolean;
  onSave(change: ListChange<ReasonTemplate>): Promise<boolean>;
  /** Takes out what the person wrote. */
  remove?: { text: string; run(): void };
}

/** One reason in every language, to be put in other words. */
export function ReasonForm({ reason, isFixed = false, onSave, remove }: ReasonFormProps) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  function save(): void {
    const answers = new FormData(form.current!);
    const text = (name: string) => String(answers.get(name) ?? '').trim();
    const id = reason.id || crypto.randomUUID();
    // What was written as `zh` stands in its field: the field's words are kept in its place.
    const { zh: _, ...kept } = reason;
    void onSave({ put: { ...kept, id, title: text('title'), ...inEach(text) } });
  }
  return (
    <form
      ref={form}
      class="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        {t('reasons.title')}
        <input name="title" required maxLength={100} readOnly={isFixed} defaultValue={reason.title} />
      </label>
      {REASON_LANGUAGES.map((language) => (
        <label key={language}>
          {t('reasons.in', { language: LANGUAGE_NAMES[language] })}
          <textarea
            name={language}
            rows={3}
            maxLength={4_000}
            lang={language.replace('_', '-')}
            readOnly={isFixed}
            defaultValue={reasonIn(language, reason)}
          />
        </label>
      ))}
      {!isFixed && (
        <div class="buttons">
          <button type="submit">{t('reasons.save')}</button>
          {remove && (
            <button type="button" onClick={remove.run}>
              {remove.text}
            </button>
          )}
        </div>
      )}
    </form>
  );
}
