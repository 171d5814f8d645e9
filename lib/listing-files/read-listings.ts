import type { Listing } from '../domain/listing';
import type { Remark } from '../locales/message';
import type { ByteSource } from '../tabular/bytes';
import { openFile } from '../tabular/open-table';
import { guessColumns, LISTING_FIELDS, type ListingMap, likelyTitle } from './listing-columns';
import { listingFromRow } from './listing-row';

/** One row of the file: a listing, or why it is none. `row` is 1-based, as a spreadsheet numbers it. */
export type ReadRow = { row: number; listing: Listing } | { row: number; error: Remark };

/** A file whose columns are known but not yet settled. */
export interface OpenedListings {
  headers: string[];
  guess: ListingMap;
  /** The first rows below the header, cell by cell as in `headers`. */
  sample: string[][];
  /** Every row under a map, in the file's order. Can be read once. */
  rows(map: ListingMap): AsyncGenerator<ReadRow>;
}

const SAMPLE = 6;

/**
 * Opens a file of listings (CSV and its kin, XLSX, JSON, JSON Lines, packed or not, in any charset): drafts, ERP
 * exports, a column of titles. Throws UnreadableFile with one sentence for a person.
 */
export async function openListings(source: ByteSource, signal?: AbortSignal): Promise<OpenedListings> {
  const file = await openFile(source, { signal });
  const rows =
    file.kind === 'cells' ? flatten(file.rows, toCells) : namedCells(flatten(file.rows, (row) => row));
  const first = await rows.next();
  const headers = first.done ? [] : first.value.cells;
  const guess = guessColumns(headers);
  const seen: { row: number; cells: string[] }[] = [];
  while (seen.length < SAMPLE) {
    const next = await rows.next();
    if (next.done) break;
    seen.push(next.value);
  }
  const headless = guess.title === undefined && Object.keys(guess).length === 0 && file.kind === 'cells';
  if (headless && !first.done) seen.unshift(first.value);
  const sample = seen.map(({ cells }) => cells);
  if (guess.title === undefined) {
    const column = likelyTitle(sample);
    if (column !== undefined) guess.title = column;
  }
  return {
    headers: headless ? headers.map((_, column) => String(column + 1)) : headers,
    guess,
    sample,
    async *rows(map) {
      for (const { row, cells } of seen) yield listingOf(row, cells, map);
      for await (const { row, cells } of rows) yield listingOf(row, cells, map);
    },
  };
}

function listingOf(row: number, cells: readonly string[], map: ListingMap): ReadRow {
  const fields: Record<string, string> = {};
  for (const field of LISTING_FIELDS) {
    const column = map[field];
    const text = column === undefined ? undefined : cells[column];
    if (text) fields[field] = text;
  }
  const read = listingFromRow(fields, row);
  // Ids of a file need not be unique; its row numbers are.
  return 'error' in read ? { row, error: read.error } : { row, listing: { ...read.listing, site: 'file' } };
}

interface Cells {
  row: number;
  cells: string[];
}

const toCells = ({ row, cells }: Cells): Cells => ({ row, cells });

async function* flatten<In, Out>(batches: AsyncIterable<In[]>, as: (row: In) => Out): AsyncGenerator<Out> {
  for await (const batch of batches) for (const row of batch) yield as(row);
}

/** Objects as rows below a header of the names that the first of them has; what comes later unnamed is left aside. */
async function* namedCells(rows: AsyncIterable<{ row: number; value?: unknown }>): AsyncGenerator<Cells> {
  let names: string[] | undefined;
  for await (const { row, value } of rows) {
    const record = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    if (!names) {
      names = Object.keys(record);
      yield { row: 0, cells: names };
    }
    yield { row, cells: names.map((name) => textOf(record[name])) };
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
