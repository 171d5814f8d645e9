import { useMemo } from 'preact/hooks';
import { pngAddress } from '../../lib/evidence/png';
import type { SoundEvidence } from '../../lib/evidence/verify';
import { useTexts } from '../shared/texts-context';

/** What a package holds, and the digest by which others know it. */
export function Contents({ result }: { result: SoundEvidence }) {
  const { t } = useTexts();
  const { facts, digest, files } = result;
  const { taken, page, listing, finding, list } = facts;
  const picture = useMemo(() => pngAddress(files['card.png']), [files]);
  return (
    <section class="contents">
      <h2>{t('evidence.page.contents')}</h2>
      <img src={picture} alt={t('evidence.page.cardPicture')} />
      <dl>
        <dt>{t('evidence.report.possibleConflict')}</dt>
        <dd>
          <bdi>{`${finding.regime} ${finding.recordNo}: ${finding.mark}`}</bdi>
          {finding.demonstration && ` (${t('demonstrationShort')})`}
        </dd>
        <dt>{t('evidence.report.field.title')}</dt>
        <dd>
          <bdi>{listing.title}</bdi>
        </dd>
        <dt>{t('evidence.report.address')}</dt>
        <dd>
          <bdi>{page.url}</bdi>
        </dd>
        <dt>{t('evidence.report.utc')}</dt>
        <dd>{taken.utc}</dd>
        <dt>{t('evidence.report.local')}</dt>
        <dd>{`${taken.local} (${taken.zone})`}</dd>
        <dt>{t('evidence.report.list')}</dt>
        <dd>
          <bdi>{`${list.name} ${list.date}`}</bdi>
        </dd>
        <dt>{t('evidence.page.digest')}</dt>
        <dd>
          <code>{digest}</code>
          <p class="quiet">{t('evidence.page.digestLead')}</p>
        </dd>
      </dl>
    </section>
  );
}
