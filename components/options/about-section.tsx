import { useTexts } from '../shared/texts-context';

export interface AboutProps {
  version: string;
  /** Libraries that travel with the extension, with their licences. */
  libraries: readonly { name: string; licence: string }[];
}

export function AboutSection({ version, libraries }: AboutProps) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('about.version', { version })}</p>
      <p>{t('about.advice')}</p>
      <p>
        <a href="/privacy.html">{t('about.privacy')}</a>
      </p>
      <details>
        <summary>{t('about.libraries')}</summary>
        <ul class="libraries">
          {libraries.map(({ name, licence }) => (
            <li key={name}>
              {name} <span class="quiet">{licence}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href="/licences.txt">{t('about.licences')}</a>
        </p>
      </details>
    </>
  );
}
