import { useState } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../lib/locales/language-names.generated';
import type { Settings } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts-context';

type Language = Settings['language'];

export interface LanguageProps {
  language: Language;
  onLanguage(language: Language): void;
}

/**
 * The language of the interface. Each is offered by its own name: who cannot read this page finds theirs. A press changes it,
 * not the choice alone, which changes with every arrow key.
 */
export function LanguageSection({ language, onLanguage }: LanguageProps) {
  const { t } = useTexts();
  const [chosen, choose] = useState(language);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onLanguage(chosen);
      }}
    >
      <p class="inline-form">
        <label>
          {t('options.languageOf')}{' '}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value as Language)}>
            <option value="">{t('options.languageAsBrowser')}</option>
            {Object.entries(LANGUAGE_NAMES).map(([name, itself]) => (
              <option key={name} value={name} lang={name.replace('_', '-')}>
                {itself}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('options.languageApply')}</button>
      </p>
      <p class="quiet">{t('options.languageHint')}</p>
    </form>
  );
}
