import type { ComponentChildren } from 'preact';
import { inLanguage } from '../../../lib/locales/languages';
import type { OfficialSource, PublicSource, Words } from '../../../lib/sources/source';
import { useTexts } from '../texts-context';

/** An authority's register: what it gives and what not, what to do there, how that was checked, and where it is. */
export function SourceFacts({ source }: { source: OfficialSource }) {
  const { t, day } = useTexts();
  const say = (words: Words) => inLanguage(words, t('languageTag'));
  const { title, lacks, address, httpOnly, checked } = source;
  const known = source.kind !== 'none';
  return (
    <div class="source-facts">
      <p>
        <b>{say(title)}</b>
      </p>
      {!known && (
        <p>
          {t('sources.none')} {say(lacks)}
        </p>
      )}
      <dl>
        {known && <PublicFacts source={source} say={say} />}
        {address && (
          <Fact name={t(known ? 'sources.address' : 'sources.page')}>
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

function PublicFacts({ source, say }: { source: PublicSource; say(words: Words): string }) {
  const { t, number } = useTexts();
  return (
    <>
      <Fact name={t('sources.gives')}>{say(source.gives)}</Fact>
      <Fact name={t('sources.lacks')}>{say(source.lacks)}</Fact>
      <Fact name={t('sources.how')}>{say(source.how)}</Fact>
      {source.rowsPerPage && <Fact name={t('sources.rows')}>{number(source.rowsPerPage)}</Fact>}
    </>
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
