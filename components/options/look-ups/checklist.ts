import type { LookUpRow } from '../../../lib/look-ups/look-up-rows';
import { isDue } from '../../../lib/look-ups/standing';
import { csvFile } from '../../../lib/tabular/csv-record';
import type { Formatters } from '../../shared/texts-context';
import { listingsText, standingText } from './standing-text';

/** The rows as a table for any spreadsheet; words that would run as formulas are defused. */
export function checklistTable(rows: readonly LookUpRow[], format: Formatters): string {
  const { t } = format;
  const columns = ['word', 'listings', 'state', 'day', 'hits', 'origins'] as const;
  return csvFile([
    columns.map((column) => t(`toLookUp.column.${column}`)),
    ...rows.map((row) => {
      const told = 'day' in row.standing ? row.standing : undefined;
      const origins = row.origins.map((origin) => t(`toLookUp.origin.${origin}`)).join(t('listSeparator'));
      return [row.word, row.listings, standingText(row, format), told?.day, told?.hits, origins];
    }),
  ]);
}

/** The rows as lines with a box to tick on paper; those that are done have their tick. */
export function checklistText(
  rows: readonly LookUpRow[],
  regime: string,
  today: string,
  format: Formatters,
): string {
  const lines = rows.map((row) => {
    const box = isDue(row.standing) ? '☐' : '☑';
    return [`${box} ${row.word}`, listingsText(row, format), standingText(row, format)]
      .filter(Boolean)
      .join(' – ');
  });
  return `\uFEFF${[format.t('toLookUp.checklist', { regime, day: format.day(today) }), '', ...lines, ''].join('\r\n')}`;
}
