import type { Freshness } from '../../lib/domain/freshness';
import type { Finding } from '../../lib/screening/finding';
import type { Formatters } from './texts-context';

/** "Nike Innovate C.V. · Class 25 · valid until 3 May 2031": whose recordal, for what, how long. */
export function recordalFacts(
  finding: Pick<Finding, 'holder' | 'classes' | 'validTo'>,
  { t, day }: Formatters,
): string {
  const { holder, classes, validTo } = finding;
  return [
    holder,
    classes.length > 0 && t('card.classes', { classes: classes.join(', ') }, classes.length),
    validTo ? t('card.validUntil', { date: day(validTo) }) : t('card.endUnknown'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "demo · 6 months old", and "· Stale" where it is: the same in a row's room. */
export function listAge(
  { list, listDate, freshness }: Pick<Finding, 'list' | 'listDate'> & { freshness?: Freshness },
  { t, age }: Formatters,
): string {
  const told = freshness === 'stale' || freshness === 'expired';
  return [list, age(listDate), told && t(`freshness.${freshness}`)].filter(Boolean).join(' · ');
}

/** "demo, 12 May 2026 (6 months old) – Stale": the list that says so, its age, and how far that can be relied on. */
export function listFacts(
  { list, listDate, freshness }: Pick<Finding, 'list' | 'listDate'> & { freshness?: Freshness },
  { t, day, age }: Formatters,
): string {
  const dated = listDate
    ? t('card.list', { list, date: day(listDate), age: age(listDate) })
    : t('card.listWithoutDate', { list });
  return freshness === 'stale' || freshness === 'expired'
    ? `${dated} – ${t(`freshness.${freshness}`)}`
    : dated;
}
