import { inLanguage } from '../../lib/locales/languages';
import { PUBLISHERS } from '../../lib/sources/publishers';
import { useTexts } from '../shared/texts-context';

/** Who publishes lists that can be followed here, and how one gets among them. */
export function Publishers() {
  const { t } = useTexts();
  return (
    <div class="publishers">
      <h3>{t('sources.publishers')}</h3>
      {PUBLISHERS.length === 0 && <p class="lead">{t('sources.noPublishers')}</p>}
      <ul>
        {PUBLISHERS.map(({ name, regimes, address, about, key }) => (
          <li key={address}>
            <a href={about} target="_blank" rel="noreferrer">
              {inLanguage(name, t('languageTag'))}
            </a>{' '}
            {regimes.join(', ')} · {address} · <code>{key}</code>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('sources.beListed')}</summary>
        <ol>
          <li>{t('sources.beListedBuild')}</li>
          <li>{t('sources.beListedSign')}</li>
          <li>{t('sources.beListedTell')}</li>
        </ol>
        <p>
          <a href="/publishers.txt">{t('sources.beListedWhole')}</a>
        </p>
      </details>
    </div>
  );
}
