import { useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { useTexts } from '../texts-context';

type Own = Settings['own'][number];

/** The marks a person owns or may use: added one per line, each with its right. */
export function OwnSection({ own, onChange }: { own: readonly Own[]; onChange(own: Own[]): void }) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);

  function add(): void {
    const answers = new FormData(form.current!);
    const right = answers.get('right') === 'licensed' ? 'licensed' : 'own';
    const texts = String(answers.get('marks') ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((text) => text !== '' && !own.some(({ markText }) => markText === text));
    onChange([...own, ...texts.map((markText): Own => ({ markText, role: right }))]);
    form.current?.reset();
  }

  return (
    <>
      <p class="lead">{t('options.ownLead')}</p>
      <ul class="chips">
        {own.map((mark) => (
          <li key={mark.markText}>
            <bdi>{mark.markText}</bdi>
            <span class="quiet">{t(`own.${mark.role}`)}</span>
            <button
              type="button"
              aria-label={t('options.removeMark', { mark: mark.markText })}
              onClick={() => onChange(own.filter((other) => other !== mark))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {own.length === 0 && <p class="quiet">{t('options.noOwn')}</p>}
      <form
        ref={form}
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <textarea
          name="marks"
          rows={2}
          required
          aria-label={t('options.addOwn')}
          placeholder={t('options.addOwn')}
        />
        <select name="right" aria-label={t('options.right')}>
          <option value="own">{t('own.own')}</option>
          <option value="licensed">{t('own.licensed')}</option>
        </select>
        <button type="submit">{t('action.add')}</button>
      </form>
    </>
  );
}
