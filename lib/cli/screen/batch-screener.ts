import { type LineNames, lineReader, type WholeRow } from '../../listing-files/whole-row';
import { translateNotice } from '../../locales/translate';
import type { Screening, ScreeningContext } from '../../screening/finding';
import { type ListAtHand, screenerOf } from '../../screening/screener';
import type { LineBlock } from '../../tabular/line-blocks';
import { visibleControls } from '../../text/controls';
import { suggest as suggestedFor } from '../../wording/suggest';
import { asCsv, asCsvWithSuggestion, asJson, type Result } from './print';

/** How rows of a file are screened and printed. */
export interface LineFormat {
  context: ScreeningContext;
  format: 'jsonl' | 'csv';
  /** Also say how a title may be worded, or what is needed instead. */
  suggest?: boolean;
  /** What the file calls things, where its lines come as they are. */
  names?: LineNames;
}

/** A part of a file: rows, or lines that nobody has read yet. */
export type Piece = readonly WholeRow[] | LineBlock;

/** A row that could not be screened. */
export interface Rejected {
  row: number;
  reason: string;
}

/** What is printed for a part of a file. */
export interface PrintedPiece {
  /** Whole lines in UTF-8: one for each row in JSON Lines, at least one in CSV. */
  bytes: Uint8Array;
  rows: number;
  rejected: Rejected[];
}

/** Screens rows and prints them, without a wait. It remembers what it learnt from one batch to the next. */
export interface BatchScreener {
  /**
   * The lines that are printed for rows, in their order, without the last line's end. A row that cannot be screened has
   * its line too, `{"id","error"}`. Control characters are written out: none of them steers a terminal.
   */
  lines(rows: readonly WholeRow[]): string;
  /** What is found in one row, for whoever prints it in another way. */
  result(row: WholeRow): Result;
  /** The same for a part of a file, ready to be written. */
  print(piece: Piece): PrintedPiece;
}

/** One for a thread; the lists may lie in memory that threads share. */
export function batchScreener(
  lists: readonly ListAtHand[],
  { context, format, suggest = false, names = { names: [], headers: [] } }: LineFormat,
): BatchScreener {
  const screen = screenerOf(lists, context);
  const read = lineReader(names);
  const encoder = new TextEncoder();
  const csv = suggest ? asCsvWithSuggestion : asCsv;
  const print = format === 'csv' ? (result: Result) => visibleControls(csv(result)) : asJson;

  function result(row: WholeRow): Result {
    if ('error' in row) return { id: row.id, error: reasonOf(row) };
    const screening: Screening = screen(row.listing);
    const suggestion = suggest ? suggestedFor(row.listing, screening, screen) : undefined;
    return { screening, suggestion, ...(row.input && { input: row.input }) };
  }

  const lines = (rows: readonly WholeRow[]) => rows.map((row) => print(result(row))).join('\n');
  return {
    lines,
    result,
    print(piece) {
      const rows = 'text' in piece ? read(piece) : piece;
      const rejected = rows.flatMap((row) =>
        'error' in row ? [{ row: row.row, reason: reasonOf(row) }] : [],
      );
      const printed = rows.length > 0 ? `${lines(rows)}\n` : '';
      return { bytes: encoder.encode(printed), rows: rows.length, rejected };
    },
  };
}

const reasonOf = ({ error }: Extract<WholeRow, { error: unknown }>): string => translateNotice('en', error);
