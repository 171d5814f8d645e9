import { type Figures, figuresOf, type PartFigures } from '../../../lib/review-quality/figures';
import type { Estimate, Interval } from '../../../lib/review-quality/interval';
import type { Round } from '../../../lib/review-quality/round';
import { useTexts } from '../../shared/texts-context';
import { ItemLines } from './item-lines';
import type { QualityServices } from './quality-services';

export interface RoundFiguresProps extends Pick<QualityServices, 'onAnswer'> {
  round: Round;
  onLeave(): void;
}

/** What an answered round says, in sentences, each with how sure it is and how that was reckoned. */
export function RoundFigures({ round, onAnswer, onLeave }: RoundFiguresProps) {
  const { t } = useTexts();
  const figures = figuresOf(round);
  const { flagged, unflagged, skipped } = figures;
  const again = async () => {
    for (const { key } of skipped) await onAnswer(round, key, undefined);
  };
  return (
    <section class="figures" aria-label={t('quality.results')}>
      <h2>{t('quality.results')}</h2>
      <p>
        <button type="button" onClick={onLeave}>
          {t('quality.back')}
        </button>
      </p>
      {flagged.population + unflagged.population > 0 && <Product figures={figures} />}
      <Reviewer figures={figures} />
      <ItemLines
        title={t('quality.skippedTitle', {}, skipped.length)}
        items={skipped}
        lead={t('quality.skippedLead')}
      >
        <button type="button" onClick={() => void again()}>
          {t('quality.askAgain')}
        </button>
      </ItemLines>
      <ItemLines title={t('quality.foundTitle', {}, figures.found.length)} items={figures.found} />
      <ItemLines title={t('quality.wrongTitle', {}, figures.wrong.length)} items={figures.wrong} />
      <ItemLines
        title={t('quality.differingTitle', {}, figures.differing.length)}
        items={figures.differing}
      />
    </section>
  );
}

function Product({ figures: { flagged, unflagged, missed } }: { figures: Figures }) {
  const { t, number } = useTexts();
  const range = useRange();
  return (
    <>
      <h3>{t('quality.product')}</h3>
      <dl>
        <Part name={t('quality.precision')} part={flagged}>
          {(estimate) => t('quality.precisionSays', { ...range(estimate), ...counts(flagged, number) })}
        </Part>
        <Part name={t('quality.missRate')} part={unflagged}>
          {(estimate) =>
            t('quality.missSays', {
              ...range(estimate),
              ...counts(unflagged, number),
              least: number(Math.floor(estimate.low * unflagged.population)),
              most: number(Math.ceil(estimate.high * unflagged.population)),
            })
          }
        </Part>
        {missed && (
          <div>
            <dt>{t('quality.missedOfAll')}</dt>
            <dd>{t('quality.missedOfAllSays', range({ ...missed, share: missed.low }))}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

interface PartProps {
  name: string;
  part: PartFigures;
  children(estimate: Estimate): string;
}

function Part({ name, part, children }: PartProps) {
  const { t } = useTexts();
  const { estimate, corrected } = part;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {estimate ? (
          <>
            {children(estimate)}{' '}
            <span class="quiet">{t(corrected ? 'quality.corrected' : 'quality.exact')}</span>
          </>
        ) : (
          t('quality.notKnown')
        )}
      </dd>
    </div>
  );
}

function Reviewer({ figures: { flagged, unflagged, agreement } }: { figures: Figures }) {
  const { t, number } = useTexts();
  const range = useRange();
  const known = [flagged.known, unflagged.known];
  const sum = (of: (one: (typeof known)[number]) => number) => known.reduce((all, one) => all + of(one), 0);
  const shown = sum(({ conflicts, others }) => conflicts + others);
  return (
    <>
      <h3>{t('quality.reviewer')}</h3>
      <dl>
        <div>
          <dt>{t('quality.goldenResult')}</dt>
          <dd>
            {shown === 0
              ? t('quality.noGolden')
              : t('quality.goldenSays', {
                  conflicts: number(sum(({ conflicts }) => conflicts)),
                  seen: number(sum(({ conflictsSeen }) => conflictsSeen)),
                  others: number(sum(({ others }) => others)),
                  spared: number(sum(({ othersSeen }) => othersSeen)),
                })}
          </dd>
        </div>
        <div>
          <dt>{t('quality.agreement')}</dt>
          <dd>
            {agreement
              ? `${t('quality.alike', { alike: number(agreement.alike), items: number(agreement.items) })} ${t(
                  agreement.kappa === undefined ? 'quality.kappaNone' : 'quality.kappa',
                  { ...range.plain(agreement), kappa: rounded(agreement.kappa ?? 0) },
                )}`
              : t('quality.noSecond')}
          </dd>
        </div>
      </dl>
    </>
  );
}

const rounded = (value: number) => value.toFixed(2);

function counts({ conflicts, answered, population }: PartFigures, number: (value: number) => string) {
  return { conflicts: number(conflicts), answered: number(answered), population: number(population) };
}

/** An interval in the reader's own numbers: a tenth of a per cent, since misses are few. */
function useRange() {
  const { t } = useTexts();
  const percent = new Intl.NumberFormat(t('languageTag'), { style: 'percent', maximumFractionDigits: 1 });
  const range = ({ share, low, high }: Estimate) => ({
    ...{ share: percent.format(share), low: percent.format(low), high: percent.format(high) },
  });
  const plain = ({ low, high }: Interval) => ({ low: rounded(low), high: rounded(high) });
  return Object.assign(range, { plain });
}
