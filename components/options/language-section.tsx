import { LANGUAGE_NAMES } from '../../lib/locales/language-names.generated';
import type { Settings } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts-context';

type Language = Settings['language'];

export interface LanguageProps {
  language: Language;
  onLanguage(language: Language): void;
}

/** The language of the interface. Each is offered by its own name: who cannot read this page finds theirs. */
export function LanguageSection({ language, onLanguage }: LanguageProps) {
  const { t } = useTexts();
  return (
    <>
      <p>
        <label>
          {t('options.languageOf')}{' '}
          <select value={language} onChange={(event) => onLanguage(event.currentTarget.value as Language)}>
            <option value="">{t('options.languageAsBrowser')}</option>
            {Object.entries(LANGUAGE_NAMES).map(([name, itself]) => (
              <option key={name} value={name} lang={name.replace('_', '-')}>
                {itself}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="quiet">{t('options.languageHint')}</p>
    </>
  );
}
