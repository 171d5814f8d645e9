import type { Listing } from '../../domain/listing';
import type { WholeRow } from '../../listing-files/open-listings';
import type { ScreeningList } from '../../lists/store/screening-list';
import { translateNotice } from '../../locales/translate';
import type { Screening, ScreeningContext } from '../../screening/finding';
import { screen } from '../../screening/screen';
import { asCsv, asJson, type Result } from './print';

/** How rows of a file are screened and printed. */
export interface LineFormat {
  context: ScreeningContext;
  format: 'jsonl' | 'csv';
}

/** The lines that are printed for rows, one for each in JSON Lines, at least one in CSV; without the last line's end. */
export async function linesOf(
  rows: readonly WholeRow[],
  lists: readonly ScreeningList[],
  { context, format }: LineFormat,
): Promise<string> {
  const listings: Listing[] = rows.flatMap((row) => ('listing' in row ? [row.listing] : []));
  const screenings = (await screen(listings, lists, context)).values();
  const print = format === 'csv' ? asCsv : asJson;
  return rows.map((row) => print(resultOf(row, screenings))).join('\n');
}

function resultOf(row: WholeRow, screenings: Iterator<Screening>): Result {
  if ('error' in row) return { id: row.id, error: translateNotice('en', row.error) };
  const screening = screenings.next().value as Screening;
  return row.input ? { screening, input: row.input } : { screening };
}
