import type { Translate } from '../locales/texts';
import type { Finding, Screening } from './finding';

/** The findings of a listing that the page shows, gravest first. */
export function shownFindings(screening: Screening): Finding[] {
  const gravity = { conflict: 3, review: 2, note: 1, clear: 0 };
  return screening.findings
    .filter((finding) => finding.shown && finding.outcome !== 'clear')
    .sort((a, b) => gravity[b.outcome] - gravity[a.outcome] || b.confidence - a.confidence);
}

/** Name of a listing's badge for screen readers and its tooltip; empty where the page shows none. */
export function badgeLabel(screening: Screening, t: Translate): string {
  const [first, ...others] = shownFindings(screening);
  if (!first) return '';
  const params = { level: t(`level.${first.outcome}`), mark: first.mark };
  return t('badge.label', params, 1 + others.length);
}
