import type { Finding } from '../../lib/screening/finding';
import { listFacts, recordalFacts } from '../shared/facts';
import type { Formatters } from '../shared/texts-context';
import { cite } from './citation';

/** The whole explanation as plain text, for a ticket, a letter or a lawyer. Says so when the data is made up. */
export function reasonToCopy(finding: Finding, formatters: Formatters): string {
  const { t } = formatters;
  const row = (side: string, verdict: string, cited: string) =>
    `${side}: ${verdict}${cited && ` (${cited})`}`;
  return [
    `${t(`level.${finding.outcome}`)} – ${t('card.possibleConflict', { recordNo: finding.recordNo })}`,
    `${t('card.asRecorded')}: ${finding.mark} | ${t(finding.translated ? 'card.asTranslated' : 'card.asListed')}: ${finding.text}`,
    recordalFacts(finding, formatters),
    listFacts(finding, formatters),
    row(t('card.atCustoms'), t(`customs.${finding.customs.outcome}`), cite(finding.customs.citations, t)),
    row(t('card.underTrademarkLaw'), t(`law.${finding.law.outcome}`), cite(finding.law.citations, t)),
    ...finding.explanation,
    ...(finding.demonstration ? [t('demonstration')] : []),
  ].join('\n');
}
