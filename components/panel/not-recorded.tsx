import { useMemo } from 'preact/hooks';
import type { ScreenedListing } from '../../lib/messages';
import { waiverGap } from '../../lib/verdict/next/waiver-gap';
import { useTexts } from '../texts-context';

/**
 * For a rights holder: the similar marks of this page that no recordal names, below the mark they resemble.
 * Nothing where there are none; what was set aside by a decision is left out.
 */
export function NotRecorded({ screened }: { screened: readonly ScreenedListing[] }) {
  const { t } = useTexts();
  const gaps = useMemo(() => waiverGap(screened.map(stillOpen)), [screened]);
  const variants = gaps.reduce((sum, gap) => sum + gap.variants.length, 0);
  if (variants === 0) return null;
  return (
    <details class="gap">
      <summary>{t('panel.notRecorded', { count: variants }, variants)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div tabIndex={0}>
        <p>{t('panel.notRecordedHint')}</p>
        <dl>
          {gaps.map(({ regime, recordNo, mark, variants: forms }) => (
            <div key={`${regime} ${recordNo}`}>
              <dt>
                <b>{mark}</b> <span>{recordNo}</span>
              </dt>
              {forms.map(({ text, listings }) => (
                <dd key={text}>
                  <bdi>{text}</bdi>
                  <span>{t('panel.notRecordedIn', { count: listings.length }, listings.length)}</span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

function stillOpen({ screening }: ScreenedListing): ScreenedListing['screening'] {
  return { ...screening, findings: screening.findings.filter(({ shown }) => shown) };
}
