import { useMemo } from 'preact/hooks';
import { type BulkResults, FACETS, type Facet, type Tally } from '../../lib/bulk/results';
import { MARKED_LEVELS } from '../../lib/domain/outcome';
import { useTexts } from '../shared/texts-context';
import { SinceChart } from './since-chart';

/** Values that a chart shows; the filter finds the others. */
const BARS = 6;

export interface ChartsProps {
  results: BulkResults;
  version: number;
  chosen: { by: Facet; value: string } | undefined;
  onChoose(facet: { by: Facet; value: string } | undefined): void;
}

/** Each chart answers one question; pressing a bar narrows the table to it. */
export function Charts({ results, version, chosen, onChoose }: ChartsProps) {
  const { t } = useTexts();
  const tops = useMemo(
    () => new Map(FACETS.map((facet) => [facet, results.top(facet, BARS)])),
    [results, version],
  );
  return (
    <div class="charts">
      {FACETS.map((facet) => {
        const tallies = tops.get(facet)!;
        if (tallies.length === 0) return null;
        return (
          <figure key={facet}>
            <figcaption>{t(`question.${facet}`)}</figcaption>
            {facet === 'since' ? (
              <SinceChart tallies={tallies} />
            ) : (
              <Bars
                tallies={tallies}
                chosen={chosen?.by === facet ? chosen.value : undefined}
                onChoose={(value) => onChoose(value === undefined ? undefined : { by: facet, value })}
              />
            )}
          </figure>
        );
      })}
    </div>
  );
}

interface BarsProps {
  tallies: readonly Tally[];
  chosen: string | undefined;
  onChoose(value: string | undefined): void;
}

/** One bar per value, parted by level; a button each, so that keyboards and screen readers reach it. */
function Bars({ tallies, chosen, onChoose }: BarsProps) {
  const { t, number } = useTexts();
  const total = ({ conflict, review, note }: Tally) => conflict + review + note;
  const most = Math.max(...tallies.map(total));
  return (
    <ul class="bars">
      {tallies.map((tally) => (
        <li key={tally.value}>
          <button
            type="button"
            aria-pressed={chosen === tally.value}
            onClick={() => onChoose(chosen === tally.value ? undefined : tally.value)}
          >
            <bdi class="value">{tally.value}</bdi>
            <span class="bar" style={{ width: `${(total(tally) / most) * 100}%` }}>
              {MARKED_LEVELS.map((level) => (
                <i
                  key={level}
                  class={`part-${level}`}
                  style={{ flexGrow: tally[level] }}
                  title={`${t(`level.${level}`)}: ${number(tally[level])}`}
                />
              ))}
            </span>
            <span class="figure">{number(total(tally))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
