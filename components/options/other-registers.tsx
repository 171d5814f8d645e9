import { inLanguage } from '../../lib/locales/languages';
import { ownSourceFirst, sourceOf } from '../../lib/sources/registry';
import { SourceFacts } from '../shared/source/source-facts';
import { useTexts } from '../shared/texts-context';

/** The registers of every other customs, folded: who ships to several borders looks into several. */
export function OtherRegisters({ than = '' }: { than?: string | undefined }) {
  const { t, number } = useTexts();
  const own = sourceOf(than);
  const others = ownSourceFirst(than).filter((source) => source !== own);
  return (
    <details class="other-registers">
      <summary>{t('sources.others', { count: number(others.length) }, others.length)}</summary>
      {others.map((source) => (
        <details key={source.key}>
          <summary>
            {inLanguage(source.country, t('languageTag'))}
            {source.kind === 'none' && <span class="tag">{t('sources.notPublic')}</span>}
          </summary>
          <SourceFacts source={source} />
        </details>
      ))}
    </details>
  );
}
