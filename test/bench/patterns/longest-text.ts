/**
 * UTF-16 units of the longest text that the patterns of a room or file meet, the most particular first, and what bounds
 * it. Where a bound is changed, its row changes.
 */
const LONGEST: readonly (readonly [where: string, units: number, bound: string])[] = [
  ['lib/marketplaces/fields/brand-text.ts', 240, 'LONGEST_BY_LINE there'],
  ['lib/lists/reading/mark-', 400, 'LONGEST_RAW in mark-cell.ts'],
  ['lib/lists/reading/row-term.ts', 500, 'MAX_DATE there'],
  ['lib/lists/reading/', 50_000, 'LONGEST_CELL in recordals.ts'],
  ['lib/lists/registers/', 50_000, 'LONGEST_CELL in lib/lists/reading/recordals.ts'],
  ['lib/listing-files/folded-heading.ts', 500, 'LONGEST_HEADING there'],
  ['lib/listing-files/', 32_768, 'LONGEST_TITLE in listing-row.ts'],
  ['lib/tabular/plain-text.ts', 32_768, 'LONGEST_TITLE in lib/listing-files/listing-row.ts'],
  ['lib/tabular/charset.ts', 8_192, 'DECLARED_WITHIN there'],
  ['lib/tabular/', 65_536, 'HEAD in open-table.ts'],
  ['lib/cli/list-file.ts', 255, 'what a file system gives a name'],
  ['lib/lists/convert.ts', 255, 'what a file system gives a name'],
  ['lib/text/', 32_768, 'MAX_TEXT in scan.ts'],
  ['lib/matching/', 32_768, 'MAX_TEXT in lib/text/scan.ts'],
  ['lib/verdict/', 32_768, 'LONGEST_TITLE in lib/listing-files/listing-row.ts'],
  ['lib/screening/', 32_768, 'LONGEST_TITLE in lib/listing-files/listing-row.ts'],
];

/** LONGEST in lib/marketplaces/fields/joined-text.ts, and what a name of a list may have (lib/domain/recordal.ts). */
const OF_A_PAGE = 4_000;

/** The longest text that a pattern at this place can meet. */
export function longestText(at: string): number {
  return LONGEST.find(([where]) => at.startsWith(where))?.[1] ?? OF_A_PAGE;
}
