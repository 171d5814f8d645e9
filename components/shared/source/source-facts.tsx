import type { ComponentChildren } from 'preact';
import { inLanguage } from '../../../lib/locales/languages';
import type { OfficialSource, Words } from '../../../lib/sources/source';
import { useTexts } from '../texts-context';

/** An authority's register: what it gives and what not, what to do there, how that was checked, and where it is. */
export function SourceFacts({ source }: { source: OfficialSource }) {
  const { t, day, number } = useTexts();
  const say = (words: Words) => inLanguage(words, t('languageTag'));
  const { title, lacks, address, httpOnly, checked } = source;
  return (
    <div class="source-facts">
      <p>
        <b>{say(title)}</b>
      </p>
      {source.kind === 'none' && <p class="none-public">{t('sources.none')}</p>}
      <dl>
        {source.kind !== 'none' && <Fact name={t('sources.gives')}>{say(source.gives)}</Fact>}
        <Fact name={t('sources.lacks')}>{say(lacks)}</Fact>
        {source.kind !== 'none' && <Fact name={t('sources.how')}>{say(source.how)}</Fact>}
        {source.kind !== 'none' && source.rowsPerPage && (
          <Fact name={t('sources.rows')}>{number(source.rowsPerPage)}</Fact>
        )}
        {address && (
          <Fact name={t('sources.address')}>
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </Fact>
        )}
      </dl>
      <p class="quiet">
        {t(`sources.checked.${checked.by}`, { day: day(checked.day) })}
        {httpOnly && ` ${t('sources.httpOnly')}`}
      </p>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
