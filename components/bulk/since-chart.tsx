import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Tally } from '../../lib/bulk/results';
import { useTexts } from '../shared/texts-context';

const HEIGHT = 132;

/**
 * Listings by the year in which the recordal they meet began, as columns drawn with uPlot. The same numbers stand
 * in a table for screen readers.
 */
export function SinceChart({ tallies }: { tallies: readonly Tally[] }) {
  const { t, number } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);

  useEffect(() => {
    const element = place.current;
    // Without a canvas (a test, a text browser) the table below says the same.
    if (!element || !document.createElement('canvas').getContext('2d')) return;
    const style = getComputedStyle(element);
    const ink = style.getPropertyValue('--ink-faint');
    const axis = {
      stroke: ink,
      grid: { show: false },
      ticks: { show: false },
      font: `11px ${style.fontFamily}`,
    };
    const drawn = new uPlot(
      {
        width: element.clientWidth,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        scales: {
          x: { time: false, range: yearsShown },
          y: { range: [0, null] },
        },
        axes: [
          {
            ...axis,
            incrs: [1, 2, 5, 10, 20, 50],
            values: (_, splits) => splits.map(String),
          },
          { ...axis, size: 36 },
        ],
        series: [
          {},
          {
            fill: style.getPropertyValue('--accent'),
            stroke: style.getPropertyValue('--accent'),
            paths: uPlot.paths.bars!({ size: [0.7, 28] }),
            points: { show: false },
          },
        ],
      },
      [[], []],
      element,
    );
    plot.current = drawn;
    const follow = new ResizeObserver(() => drawn.setSize({ width: element.clientWidth, height: HEIGHT }));
    follow.observe(element);
    return () => {
      follow.disconnect();
      drawn.destroy();
    };
  }, []);
  // Rows come in several times a second: other numbers in the same drawing cost a tenth of a new one.
  useEffect(
    () => plot.current?.setData([tallies.map(({ value }) => Number(value)), tallies.map(total)]),
    [tallies],
  );

  return (
    <>
      <div ref={place} class="since" aria-hidden="true" />
      <table class="unseen">
        <tbody>
          {tallies.map((tally) => (
            <tr key={tally.value}>
              <th scope="row">{tally.value}</th>
              <td>{t('chart.listings', { count: number(total(tally)) }, total(tally))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** From the first year to the last. uPlot itself would widen a single year to all since the year 0. */
function yearsShown({ data: [years] }: uPlot): uPlot.Range.MinMax {
  return [(years[0] ?? 0) - 0.6, (years.at(-1) ?? 0) + 0.6];
}

function total({ conflict, review, note }: Tally): number {
  return conflict + review + note;
}
