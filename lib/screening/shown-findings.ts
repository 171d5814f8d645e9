import { bySeverity } from '../domain/outcome';
import type { Translate } from '../locales/create-translate';
import type { Finding, Screening } from './finding';

/** The findings of a listing that the page shows, most severe first. */
export function shownFindings<Found extends Finding>(screening: { findings: readonly Found[] }): Found[] {
  return screening.findings
    .filter((finding) => finding.shown && finding.outcome !== 'clear')
    .sort(bySeverity);
}

/** Name of a listing's badge for screen readers and its tooltip; empty where the page shows none. */
export function badgeLabel(screening: Screening, t: Translate): string {
  const [first, ...others] = shownFindings(screening);
  if (!first) return notLookedUpLabel(screening, t);
  const params = { level: t(`level.${first.outcome}`), mark: first.mark };
  return t('badge.label', params, 1 + others.length);
}

function notLookedUpLabel({ notLookedUp }: Screening, t: Translate): string {
  if (!notLookedUp) return '';
  const { words, translated } = notLookedUp;
  if (translated) return t('coverage.translatedBadge');
  return words.length > 0
    ? t('coverage.badge', { words: words.join(t('coverage.and')) })
    : t('level.not-looked-up');
}
