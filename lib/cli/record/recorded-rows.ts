import { applyDecisions } from '../../decisions/apply';
import type { DecisionIndex } from '../../decisions/decision-index';
import { FILES } from '../../decisions/offer';
import type { WholeRow } from '../../listing-files/whole-row';
import { translateNotice } from '../../locales/translate';
import type { ScreeningContext } from '../../screening/finding';
import { type ListAtHand, screenerOf } from '../../screening/screener';
import { recordedRow, rejectedRow, type ScreenIn } from '../../screening-record/row';
import { printError } from '../output';

/** How many rows there were, and how many of them could not be screened: complete once they are read. */
export interface RowCount {
  rows: number;
  rejected: number;
}

/** Each row of a file as its part of a record, in the file's order. Rejected rows are also named on stderr. */
export async function* recordedRows(
  name: string,
  rows: AsyncIterable<WholeRow>,
  screenIn: ScreenIn,
  count: RowCount,
) {
  for await (const row of rows) {
    count.rows++;
    if ('listing' in row) yield recordedRow(row.row, row.listing, screenIn);
    else {
      count.rejected++;
      printError(`${name}: row ${row.row}: ${translateNotice('en', row.error)}`);
      yield rejectedRow(row.row, row.id, row.error);
    }
  }
}

/** Screens in whatever language, and lays over it what people decided; each has its own screener, made when it is first asked for. */
export function screenInLanguages(
  lists: readonly ListAtHand[],
  context: ScreeningContext,
  decisions: DecisionIndex,
): ScreenIn {
  const screeners = new Map<string, ReturnType<typeof screenerOf>>();
  return (language, listing) => {
    const screen = screeners.get(language) ?? screenerOf(lists, { ...context, locale: language });
    screeners.set(language, screen);
    // On the page for files decisions are made about rows of files; a row that names its site is an offer there.
    const decidedAs = { ...listing, site: listing.site || FILES };
    return applyDecisions(screen(listing), decidedAs, decisions);
  };
}
