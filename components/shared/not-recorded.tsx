import { useMemo } from 'preact/hooks';
import type { DecidedScreening } from '../../lib/decisions/decided';
import { waiverGap } from '../../lib/verdict/procedure/waiver-gap';
import { useTexts } from './texts-context';

export interface NotRecordedProps {
  screenings: readonly DecidedScreening[];
  /** Where they come from, for the words. */
  on: 'page' | 'file';
}

/**
 * For a rights holder: the similar marks of a page or file that no recordal names, below the mark they resemble.
 * Nothing where there are none; what was set aside by a decision is left out.
 */
export function NotRecorded({ screenings, on }: NotRecordedProps) {
  const { t } = useTexts();
  const gaps = useMemo(() => waiverGap(screenings.map(stillOpen)), [screenings]);
  const variants = gaps.reduce((sum, gap) => sum + gap.variants.length, 0);
  if (variants === 0) return null;
  return (
    <details class="gap">
      <summary>{t(`notRecorded.${on}`, { count: variants }, variants)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div tabIndex={0}>
        <p>{t('notRecorded.hint')}</p>
        <dl>
          {gaps.map(({ regime, recordNo, mark, variants: forms }) => (
            <div key={`${regime} ${recordNo}`}>
              <dt>
                <b>{mark}</b> <span>{recordNo}</span>
              </dt>
              {forms.map(({ text, listings }) => (
                <dd key={text}>
                  <bdi>{text}</bdi>
                  <span>{t('notRecorded.listings', { count: listings.length }, listings.length)}</span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

/** Of words that nobody looked up it is not known that no recordal names them. */
function stillOpen(screening: DecidedScreening): DecidedScreening {
  const findings = screening.notLookedUp ? [] : screening.findings.filter(({ shown }) => shown);
  return { ...screening, findings };
}
