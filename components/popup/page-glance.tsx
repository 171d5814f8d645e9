import { MARKED_OUTCOMES } from '../../lib/domain/outcome';
import type { PageState } from '../../lib/page/page-state';
import type { Finding } from '../../lib/screening/finding';
import { FindingRow } from '../shared/finding-row';
import { NothingFound } from '../shared/nothing-found';
import { countByLevel, countTranslated, strongestFindings } from '../shared/page-findings';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

/** The page in one glance: how many listings at each level, then the five strongest findings. */
export function PageGlance({
  page,
  onReveal,
  onKeep,
}: {
  page: PageState;
  onReveal(listingId: string, index: number): void;
  onKeep?: ((listingId: string, finding: Finding) => void) | undefined;
}) {
  const { t, number } = useTexts();
  const counts = countByLevel(page);
  const strongest = strongestFindings(page, 5);
  const waiting = page.readable - page.screened.length;
  return (
    <>
      <ul class="counts">
        {MARKED_OUTCOMES.filter((level) => level !== 'not-looked-up' || counts[level] > 0).map((level) => (
          <li key={level} class={counts[level] > 0 ? `some level-${level}` : ''}>
            <span class="figure">
              <Sign of={level} />
              {number(counts[level])}
            </span>
            {t(`level.${level}`)}
          </li>
        ))}
      </ul>
      {waiting > 0 && !page.problem && <p class="quiet">{t('popup.waiting', {}, waiting)}</p>}
      {strongest.length > 0 ? (
        <ul class="findings">
          {strongest.map(({ listingId, title, finding, index }) => (
            <li key={listingId}>
              <FindingRow finding={finding} title={title} onOpen={() => onReveal(listingId, index)} />
              {onKeep && (
                <button
                  type="button"
                  class="keep"
                  aria-label={t('evidence.popup.keepOf', { mark: finding.mark, title })}
                  onClick={() => onKeep(listingId, finding)}
                >
                  {t('evidence.popup.keep')}
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        waiting <= 0 &&
        !page.problem && (
          <NothingFound
            whole={page.status === 'read'}
            notLookedUp={counts['not-looked-up']}
            translated={countTranslated(page)}
            class="nothing"
          />
        )
      )}
    </>
  );
}
