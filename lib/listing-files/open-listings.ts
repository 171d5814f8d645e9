import type { Listing } from '../domain/listing';
import { type Notice, notice } from '../locales/notice';
import { type ByteSource, resume, UnreadableFile } from '../tabular/bytes';
import type { Charset } from '../tabular/charsets';
import type { DeclaredRows } from '../tabular/declared-rows';
import type { LineBlock } from '../tabular/line-blocks';
import { type OpenedFile, type OpenOptions, openFile } from '../tabular/open-table';
import { foldedHeading } from './folded-heading';
import { namesTitle } from './heading-words';
import { explainsTitle } from './hint-rows';
import { inheriting } from './inherited-rows';
import { type FieldOfName, fieldsOfMap, guessColumns, type ListingMap, likelyTitle } from './listing-columns';
import { rateListingHeader } from './listing-header';
import { type NamedRow, namedBeside, nameRows } from './named-rows';
import { guessPictureColumns } from './picture-columns';
import { pictureNamesIn } from './picture-names';
import { recogniseSystem } from './recognise-system';
import { fieldsOfHeadings, fieldsUnasked } from './unasked-fields';
import { type LineNames, type WholeRow, wholeRowOf } from './whole-row';

export type { WholeRow } from './whole-row';

/** One row of the file: a listing, or why it is none. `row` is 1-based, as a spreadsheet numbers it. */
export type ReadRow = { row: number } & ({ listing: Listing } | { error: Notice });

/** A file whose columns are known but not yet settled. */
export interface OpenedListings {
  headers: string[];
  guess: ListingMap;
  /** The columns that name pictures of the listings, as far as the headings and first rows tell. */
  pictureColumns: number[];
  /** The first rows below the header, cell by cell as in `headers`. */
  sample: string[][];
  /** What the file holds beside the rows that are read: other sheets, members, tables, rows above the headings. */
  leftOut: Notice[];
  /** The charset of a file of text, as far as it is known from the first rows. */
  charset: Charset | undefined;
  /** Places that could also be read otherwise: complete once the rows are read. */
  doubts: readonly Notice[];
  /** Every row under a map, in the file's order, with what these columns name as its pictures. The file can be read once. */
  rows(map: ListingMap, pictures?: readonly number[]): AsyncGenerator<ReadRow>;
  /** The same where nobody is asked what the columns are: by the names that the file gives them. */
  wholeRows(): AsyncGenerator<WholeRow>;
  /** Instead of `wholeRows`, where every line is a row by itself: its lines, for `lineReader` in whatever thread. */
  lines?: LineNames & { blocks: AsyncGenerator<LineBlock> };
}

/** How a file of listings is opened. */
export interface OpenListingsOptions extends Pick<OpenOptions, 'charset' | 'delimiter' | 'signal'> {
  /** The columns have headings, whatever these say: nobody is there to be asked. */
  headed?: boolean;
  /** What stands for the site of listings that name none. */
  site?: string;
  /** Columns that stand beside the file's own with one value for all rows, as in the folder names of a Hive table. */
  beside?: Readonly<Record<string, string>>;
}

const SAMPLE = 6;
/** Names that listings go by inside one JSON document. */
const ENVELOPES = ['listings', 'products'];

/**
 * Opens a file of listings (CSV and its kin, XLSX, JSON, JSON Lines, a saved page, packed or not, in any charset):
 * drafts, ERP exports, a column of titles. A workbook is read by the sheet that holds listings. Streams: memory does not
 * grow with the file, but for workbooks and pages. Throws UnreadableFile with one sentence for a person.
 */
export async function openListings(
  source: ByteSource,
  options: OpenListingsOptions = {},
): Promise<OpenedListings> {
  return listingsIn(
    await openFile(source, { ...options, rateHeader: rateListingHeader, envelopes: ENVELOPES }),
    options,
  );
}

/** The listings of a file that is open. Throws UnreadableFile with one sentence for a person. */
export async function listingsIn(
  file: OpenedFile,
  { headed = false, site = '', beside = {} }: OpenListingsOptions = {},
): Promise<OpenedListings> {
  const named = namedBeside(await nameRows(file, headed), beside);
  const { headers, names } = named;
  const recognised = named.headed ? recogniseSystem(headers) : undefined;
  const explaining: number[] = [];
  const title = named.headed ? (recognised?.map ?? fieldsOfHeadings(headers)).title : undefined;
  const body = withoutHints(named.rows, recognised?.system.hints, names[title ?? -1], explaining);
  const { first: seen, rest } = await firstOf(body, SAMPLE);
  if (seen.length === 0) throw new UnreadableFile(notice('noRows'));
  const sample = seen.map(({ value }) => names.map((name) => textOf(value, name)));
  async function* wholeRows(fieldOf: FieldOfName, map: ListingMap): AsyncGenerator<WholeRow> {
    const all = resume(seen, rest);
    const rows = recognised ? inheriting(all, recognised.system, map, headers, names) : all;
    let read = 0;
    for await (const row of rows) {
      read++;
      yield wholeRowOf(row, fieldOf, site);
    }
    file.doubts.push(...saysPart(file.declared, read));
  }
  // A system's rows may lean on those above them.
  const isPlain = !recognised && site === '' && Object.keys(beside).length === 0;
  const blocks = file.kind === 'values' && isPlain ? file.blocks?.() : undefined;
  const guess = guessOf(named.headed ? headers : [], sample);
  return {
    headers,
    guess,
    pictureColumns: guessPictureColumns(named.headed ? headers : [], sample, guess),
    sample,
    leftOut: [
      ...(recognised ? [notice('systemRecognised', { system: recognised.system.name })] : []),
      ...file.leftOut,
      ...furtherTitles(named.headed ? headers : [], guess.title),
      ...aboveHeader([...named.above, ...explaining]),
    ],
    charset: file.charset(),
    doubts: file.doubts,
    async *rows(map, pictures = []) {
      const inColumns = pictures.flatMap((column) => names[column] ?? []);
      for await (const row of wholeRows(fieldsOfMap(map, names), map)) yield withoutInput(row, inColumns);
    },
    wholeRows: () => wholeRows(fieldsUnasked(names, headers), guess),
    ...(blocks && { lines: { names, headers, blocks } }),
  };
}

function guessOf(headers: readonly string[], sample: readonly string[][]): ListingMap {
  const guess = fieldsOfHeadings(headers);
  const title = guess.title ?? likelyTitle(sample);
  return title === undefined ? guess : { ...guess, title };
}

/** A row is one title: what stands in a second column of titles is looked at by nobody, and a person is told. */
function furtherTitles(headers: readonly string[], title: number | undefined): Notice[] {
  const further = headers.filter((header, column) => column !== title && namesTitle(foldedHeading(header)));
  return title === undefined || further.length === 0
    ? []
    : [notice('furtherTitles', { headings: further.join(', ').slice(0, 400) })];
}

function aboveHeader(rows: readonly number[]): Notice[] {
  return rows.length > 0 ? [notice('rowsAboveHeader', { rows: rows.join(', ') })] : [];
}

/** What a file says of rows that it does not hold: nobody checked them. */
function saysPart(declared: DeclaredRows | undefined, read: number): Notice[] {
  const { rows = 0, pages = 0 } = declared ?? {};
  if (rows > read) return [notice('listingsOfMore', { read, rows })];
  return rows === 0 && pages > 1 ? [notice('pageOfListings')] : [];
}

/** Rows right below the headings that explain them are no listings; they are named with what is above. */
async function* withoutHints(
  rows: AsyncIterable<NamedRow>,
  hints: RegExp | undefined,
  title: string | undefined,
  explaining: number[],
): AsyncGenerator<NamedRow> {
  let below = title !== undefined;
  for await (const row of rows) {
    const text = below ? textOf(row.value, title!) : '';
    below &&= hints?.test(text) || explainsTitle(text) || namesColumns(row.value, title!);
    if (below) explaining.push(row.row);
    else yield row;
  }
}

/** Whether a row names columns once more, as templates have labels above and keys below: its title and another field. */
function namesColumns(value: unknown, title: string): boolean {
  if (!namesTitle(foldedHeading(textOf(value, title)))) return false;
  const texts = Object.values(Object(value)).map((one) => (typeof one === 'string' ? one : ''));
  return Object.keys(guessColumns(texts)).length > 1;
}

/** The first rows and the others. Where the file breaks off among the first, the others begin with the reason why. */
async function firstOf(
  rows: AsyncIterator<NamedRow>,
  count: number,
): Promise<{ first: NamedRow[]; rest: AsyncIterator<NamedRow> }> {
  const first: NamedRow[] = [];
  try {
    while (first.length < count) {
      const next = await rows.next();
      if (next.done) break;
      first.push(next.value);
    }
  } catch (error) {
    if (first.length === 0) throw error;
    return { first, rest: failing(error) };
  }
  return { first, rest: rows };
}

// biome-ignore lint/correctness/useYield: it has nothing but its failure.
async function* failing(reason: unknown): AsyncGenerator<never> {
  throw reason;
}

function textOf(row: unknown, name: string): string {
  const value = Object(row)[name] as unknown;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What a page keeps of a row: the file's other columns would fill its memory. */
function withoutInput(whole: WholeRow, pictures: readonly string[]): ReadRow {
  const { row } = whole;
  if (!('listing' in whole)) return { row, error: whole.error };
  const { listing, input = {} } = whole;
  const images = [...new Set(pictures.flatMap((name) => pictureNamesIn(input[name])))];
  return { row, listing: images.length > 0 ? { ...listing, images } : listing };
}
