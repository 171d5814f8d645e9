import type { BulkFilter, BulkResults } from '../../lib/bulk/results';
import type { ListDoubt } from '../../lib/domain/list-doubt';
import { MARKED_OUTCOMES } from '../../lib/domain/outcome';
import type { Translate } from '../../lib/locales/create-translate';
import { nothingIn, useListDoubt } from '../shared/nothing-found';
import { useTexts } from '../shared/texts-context';

export interface NoRowsShownProps {
  results: BulkResults;
  filter: BulkFilter;
  /** All rows of the file were checked; before, nothing can be said. */
  isFinished: boolean;
}

/** What it means that the table is empty. */
export function NoRowsShown({ results, filter, isFinished }: NoRowsShownProps) {
  const { t } = useTexts();
  const doubt = useListDoubt();
  return (
    <p class="empty nothing">
      {isFinished && (isNarrowed(filter) ? t('panel.allFiltered') : nothingInFile(results, doubt, t))}
    </p>
  );
}

/**
 * What a file without findings comes to: rows that nobody looked up or could read, and lists in doubt, may hide something;
 * rows set aside have something.
 */
function nothingInFile(
  { counts, setAside }: BulkResults,
  doubt: ListDoubt | undefined,
  t: Translate,
): string {
  if (counts['not-looked-up'] > 0) return t('coverage.inFile');
  if (setAside > 0) return t('bulk.allSetAside');
  const parts = [counts.unreadable > 0 && t('bulk.nothingRead'), doubt && nothingIn(doubt, t)];
  return parts.filter(Boolean).join(' ') || t('bulk.nothing');
}

/** Whether the filter leaves out rows that have something to say. */
function isNarrowed({ text, levels, facet }: BulkFilter): boolean {
  return Boolean(text || facet) || !MARKED_OUTCOMES.every((level) => levels.has(level));
}
