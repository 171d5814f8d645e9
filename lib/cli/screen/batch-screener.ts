import type { WholeRow } from '../../listing-files/open-listings';
import { translateNotice } from '../../locales/translate';
import type { Screening, ScreeningContext } from '../../screening/finding';
import { type ListAtHand, screenerOf } from '../../screening/screener';
import { asCsv, asJson, type Result } from './print';

/** How rows of a file are screened and printed. */
export interface LineFormat {
  context: ScreeningContext;
  format: 'jsonl' | 'csv';
}

/** Screens rows and prints them, without a wait. It remembers what it learnt from one batch to the next. */
export interface BatchScreener {
  /**
   * The lines that are printed for rows, in their order: one for each in JSON Lines, at least one in CSV; without the last
   * line's end. A row that cannot be screened has its line too, `{"id","error"}`.
   */
  lines(rows: readonly WholeRow[]): string;
  /** What is found in one row, for whoever prints it in another way. */
  result(row: WholeRow): Result;
}

/** One for a thread; the lists may lie in memory that threads share. */
export function batchScreener(lists: readonly ListAtHand[], { context, format }: LineFormat): BatchScreener {
  const screen = screenerOf(lists, context);
  const print = format === 'csv' ? asCsv : asJson;
  const result = (row: WholeRow): Result => {
    if ('error' in row) return { id: row.id, error: translateNotice('en', row.error) };
    const screening: Screening = screen(row.listing);
    return row.input ? { screening, input: row.input } : { screening };
  };
  return { lines: (rows) => rows.map((row) => print(result(row))).join('\n'), result };
}
