import { inLanguage } from '../../../lib/locales/languages';
import { SOURCES } from '../../../lib/sources/registry';
import type { OwnCustoms } from '../../../lib/surfaces/own-customs';
import { FixedPart } from '../fixed-part';
import { useTexts } from '../texts-context';

export interface CustomsChoiceProps {
  customs: OwnCustoms;
  onCustoms(regime: string): void;
}

/** Where the person's goods meet customs first; what the browser suggests is chosen beforehand, and said to be that. */
export function CustomsChoice({ customs: { regime = '', suggested }, onCustoms }: CustomsChoiceProps) {
  const { t } = useTexts();
  return (
    <FixedPart setting="customs">
      <p class="customs-choice">
        <label>
          {t('sources.customs')}{' '}
          <select value={regime} onChange={(event) => onCustoms(event.currentTarget.value)}>
            {regime === '' && <option value="">{t('sources.choose')}</option>}
            {SOURCES.map((source) => (
              <option key={source.key} value={source.regime}>
                {inLanguage(source.country, t('languageTag'))}
              </option>
            ))}
          </select>
        </label>
        {suggested && regime !== '' && <span class="quiet">{t('sources.suggested')}</span>}
      </p>
    </FixedPart>
  );
}
