import type { Listing } from '../../domain/listing';
import { translateNotice } from '../../locales/translate';
import type { Screening } from '../../screening/finding';
import { steeringEscaped } from '../../text/controls';
import { asJson } from '../screen/print';
import { type Column, columnsLine, type ScreenedRow } from './columns';
import { type CutLine, LineCutter } from './line-cutter';
import { type FilterRow, readRow } from './read-row';

/** Screens a listing, without a wait. */
export type ScreenListing = (listing: Listing) => Screening;

/** Answers that are ready: lines without the last one's end. */
export interface Answers {
  lines: string;
  rows: number;
  /** Rows among them that could not be screened. */
  errors: number;
}

/** Rows that are answered together: few enough that who waits for the first does not wait for all. */
const BATCH = 100;

/**
 * One line for each line of the input, in its order, as soon as its chunk is there: what pauses is answered, and nothing
 * waits for more. Reads no further than it is read itself.
 * @param columns what is printed of a row; without them all that `screen` prints.
 */
export async function* answersTo(
  chunks: AsyncIterable<Uint8Array>,
  screen: ScreenListing,
  columns?: readonly Column[],
): AsyncGenerator<Answers> {
  const cutter = new LineCutter();
  for await (const chunk of chunks) yield* answered(cutter.push(chunk), screen, columns);
  yield* answered(cutter.end(), screen, columns);
}

function* answered(
  lines: readonly CutLine[],
  screen: ScreenListing,
  columns: readonly Column[] | undefined,
): Generator<Answers> {
  for (let from = 0; from < lines.length; from += BATCH) {
    const rows = lines.slice(from, from + BATCH).map(readRow);
    const printed = rows.map((row) => lineOf(row, screen, columns));
    const errors = rows.filter((row) => 'error' in row).length;
    yield { lines: printed.join('\n'), rows: rows.length, errors };
  }
}

function lineOf(row: FilterRow, screen: ScreenListing, columns: readonly Column[] | undefined): string {
  if ('error' in row)
    return steeringEscaped(`{"id":${row.id},"error":${JSON.stringify(translateNotice('en', row.error))}}`);
  const screened = { id: row.id, screening: screen(row.listing), input: row.input };
  return columns ? steeringEscaped(columnsLine(screened, columns)) : wholeLine(screened);
}

/** What `screen` prints, with the id as it came. */
function wholeLine({ id, screening, input }: ScreenedRow): string {
  const line = asJson({ screening: { ...screening, id: '' }, ...(input ? { input } : {}) });
  return `{"id":${steeringEscaped(id)}${line.slice(`{"id":""`.length)}`;
}
