import { foldedWords } from '../../lib/decisions/folded-words';
import { PRICE_BANDS } from '../../lib/survey/genuine-price';
import type { ShownView } from '../../lib/survey/view';
import { useTexts } from '../shared/texts-context';
import { type Bar, BarList } from './bar-list';
import { ColumnChart } from './column-chart';
import { facetLabel } from './facet-label';
import { CHARTS, type ChartFacet, type ChartTally, type SurveyFacts } from './services';
import { timeColumns } from './weeks';

export interface ChartsProps extends Pick<SurveyFacts, 'tallies' | 'settings'> {
  view: ShownView;
  onView(view: ShownView): void;
}

/** Each chart answers one question; pressing a bar narrows the offers below to it. All offers count, also those kept apart. */
export function Charts({ tallies, settings, view, onView }: ChartsProps) {
  const { t, day } = useTexts();
  const known = new Map(settings.knownSellers.map(({ seller, as }) => [foldedWords(seller), as]));
  function barOf(by: ChartFacet, { value, label, count }: ChartTally): Bar {
    const as = by === 'seller' ? known.get(foldedWords(label)) : undefined;
    return { value, label: facetLabel(by, value, label, t), count, ...(as && { tag: t(`survey.as.${as}`) }) };
  }
  return (
    <div class="charts">
      {CHARTS.filter((by) => tallies[by].length > 0).map((by) => (
        <figure key={by}>
          <figcaption>{t(`survey.chart.${by}`)}</figcaption>
          {by === 'day' ? (
            <ColumnChart question={t('survey.chart.day')} columns={timeColumns(tallies.day, day)} />
          ) : (
            <BarList
              bars={inOrder(by, tallies[by]).map((tally) => barOf(by, tally))}
              chosen={view.by === by ? view.value : undefined}
              onChoose={(value) =>
                onView({ ...withoutPlace(view), ...(value !== undefined && { by, value }) })
              }
            />
          )}
        </figure>
      ))}
    </div>
  );
}

/** Bands of prices stand by price, and all else by how many there are. */
function inOrder(by: ChartFacet, tallies: readonly ChartTally[]): readonly ChartTally[] {
  if (by !== 'price') return tallies;
  return PRICE_BANDS.flatMap((band) => tallies.filter(({ value }) => value === band));
}

/** The same view of all values. */
export function withoutPlace({ by, value, ...view }: ShownView): ShownView {
  return view;
}
