import type { Tally } from '../../lib/survey/stored';
import type { Column } from './column-chart';

/** Columns that a chart has room for; of a longer time each stands for more days. */
const MOST_COLUMNS = 53;
const DAY = 86_400_000;

/** Counts by day as columns of days, weeks or longer, without a gap where nothing was seen. O(days). */
export function timeColumns(
  tallies: readonly Pick<Tally, 'value' | 'count'>[],
  dayText: (day: string) => string,
): Column[] {
  const days = tallies
    .map(({ value, count }) => ({ at: Date.parse(value), count }))
    .filter(({ at }) => at >= 0);
  if (days.length === 0) return [];
  const first = Math.min(...days.map(({ at }) => at));
  const last = Math.max(...days.map(({ at }) => at));
  const span = Math.floor((last - first) / DAY) + 1;
  const step = span <= MOST_COLUMNS ? 1 : Math.ceil(span / MOST_COLUMNS / 7) * 7;
  const counts = new Array<number>(Math.ceil(span / step)).fill(0);
  for (const { at, count } of days) counts[Math.floor((at - first) / DAY / step)]! += count;
  return counts.map((count, nth) => ({
    label: dayText(new Date(first + nth * step * DAY).toISOString().slice(0, 10)),
    count,
  }));
}
