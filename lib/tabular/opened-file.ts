import type { Notice } from '../locales/notice';
import type { Charset } from './charsets';
import type { DeclaredRows } from './declared-rows';
import type { CellRow } from './delimited';
import type { HeaderRating } from './header-rating';
import type { ValueRow } from './json';
import type { LineBlock } from './line-blocks';

/** What a file turned out to be; of an archive with several files, what its surest table was. */
export type FileFormat =
  | 'delimited'
  | 'json'
  | 'json-lines'
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'xml-spreadsheet'
  | 'ods'
  | 'docx'
  | 'html'
  | 'mhtml'
  | 'xml'
  | 'pdf'
  | 'parquet'
  | 'sql'
  /** Sentences; a row for each line. */
  | 'prose';

export interface OpenOptions {
  /** Charset to use instead of the detected one. */
  charset?: Charset | undefined;
  delimiter?: string | undefined;
  /** Tells which sheet of a workbook and which table of a page is meant; without it the fullest sheet and every table. */
  rateHeader?: HeaderRating | undefined;
  /** Names that the caller's rows go by inside one JSON document, beside the usual ones. */
  envelopes?: readonly string[] | undefined;
  /** Tells by its beginning whether a plain text is sentences that the caller reads, and no table. */
  isProse?: ((head: string) => boolean) | undefined;
  signal?: AbortSignal | undefined;
  /** Bytes read from the source so far, as they come (packed, where the file is). */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** A file whose container is open: rows of cells or values, in batches, read as they are asked for. */
export type OpenedFile = {
  format: FileFormat;
  /** Known for good once the rows are read. */
  charset(): Charset | undefined;
  delimiter?: string;
  /** Sheets of a workbook, members of an archive and tables of a page that were not read, by their names. */
  leftOut: Notice[];
  /** Places that could also be read otherwise, and what looks wrong in them: complete once the rows are read. */
  doubts: Notice[];
  /** Short texts of a page beside its rows: what it says of how many there are is among them. */
  around?: readonly string[];
  /** Each record stands by itself, a label before each of its values, as on a page of its own. */
  recordByRecord?: true;
  /** Numbers that are days count from 1904. */
  from1904?: boolean;
  /** What a document of JSON says around its rows. */
  declared?: DeclaredRows;
  /** The rows are in memory as a whole, can be read as often as one likes, and are the same in any charset. */
  inMemory?: true;
} & ({ kind: 'cells'; rows: AsyncIterable<CellRow[]> } | ValueRows);

interface ValueRows {
  kind: 'values';
  rows: AsyncIterable<ValueRow[]>;
  /**
   * Of a file in which every line is a row by itself, all of its lines in blocks, for whoever reads them elsewhere: `rows`
   * may have been begun before and gives no more after. Undefined where too much of it has been read.
   */
  blocks?: () => AsyncGenerator<LineBlock> | undefined;
}

export const noHeader: HeaderRating = () => 0;

/** Rows that are in memory anyway, cut so that a page can breathe between them; they can be read again. */
export function batches<T>(rows: readonly T[]): AsyncIterable<T[]> {
  return { [Symbol.asyncIterator]: () => cut(rows) };
}

async function* cut<T>(rows: readonly T[]): AsyncGenerator<T[]> {
  for (let at = 0; at < rows.length; at += 2_000) yield rows.slice(at, at + 2_000);
}
