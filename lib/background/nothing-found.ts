import type { Freshness } from '../domain/freshness';
import type { ListLabel } from '../lists/list-label';
import type { Translate } from '../locales/create-translate';
import { formatDay } from '../locales/days';

/** The worst first: it decides what a person is told. */
const WORST: readonly Freshness[] = ['expired', 'stale', 'undated'];

/**
 * What to say when lists were asked and nothing was found: how old they are, and that this is no clearance. A list
 * that is old or expired is named instead; if only the made-up list was asked, the text says that.
 */
export function nothingFound(lists: readonly ListLabel[], t: Translate): string {
  const real = lists.filter(({ demonstration }) => !demonstration);
  if (real.length === 0) return t('writing.nothingMadeUp');
  const worst = WORST.flatMap((state) => real.filter(({ freshness }) => freshness === state))[0];
  if (worst) return t(`writing.nothing.${worst.freshness as 'stale'}`, told(worst, t));
  const [oldest] = real.filter(({ date }) => date).sort((a, b) => (a.date < b.date ? -1 : 1));
  return oldest
    ? t('writing.nothing.fresh', told(oldest, t))
    : t('writing.nothing.undated', told(real[0]!, t));
}

const told = ({ name, date }: ListLabel, t: Translate) => ({
  list: name,
  day: formatDay(date, t('languageTag')),
});
