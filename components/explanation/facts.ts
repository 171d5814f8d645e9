import type { Finding } from '../../lib/screening';
import type { Speech } from '../texts-context';

/** "Nike Innovate C.V. · Class 25 · valid until 3 May 2031": whose recordal, for what, how long. */
export function recordalFacts(
  finding: Pick<Finding, 'holder' | 'classes' | 'validTo'>,
  { t, day }: Speech,
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

/** "demo, 12 May 2026 (6 months old)": the list that says so, and its age. */
export function listFacts(
  { list, listDate }: Pick<Finding, 'list' | 'listDate'>,
  { t, day, age }: Speech,
): string {
  return listDate
    ? t('card.list', { list, date: day(listDate), age: age(listDate) })
    : t('card.listWithoutDate', { list });
}
