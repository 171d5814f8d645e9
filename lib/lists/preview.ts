import { nameKey } from '../domain/name-key';
import { hash53 } from '../tabular/checksum';
import type { FileOpener } from '../tabular/open-table';
import { columnsOf, mapHeaders } from './reading/map-columns';
import {
  type FileReading,
  type ListNotice,
  type ReadOptions,
  type RejectedRow,
  readList,
  UnmappedFile,
} from './reading/read-list';
import { type Column, FIELDS, type Field } from './registers/recordal-fields';
import { listsDatabase } from './store/database';

/** How a file will be read, before it is: shown with its first rows, and put right by hand. */
export interface ListPreview {
  file: FileReading;
  /** What settled the columns: headers, the look of the cells, an earlier file of the same layout, or a person. */
  columnsFrom: 'headers' | 'cells' | 'memory' | 'hand';
  /** The file explains itself: nothing that matters was guessed from cells, and no row was refused. */
  plain: boolean;
  /** Rows that were tried; `whole` where the file has no more. accepted + rejected = read. */
  read: number;
  whole: boolean;
  accepted: number;
  rejected: RejectedRow[];
  warnings: ListNotice[];
}

/** Rows tried for a preview: a page or a paste is seen whole, of a register enough to judge its columns. */
const ROWS = 1_000;

/**
 * Reads the first rows of a file. Columns that a person settled for the same layout before are used again, unless
 * `options.columns` settles them now; `options.columns: []` asks for the guess. Throws as readList does, but for a
 * table whose columns cannot be guessed: it is shown so that a person can assign them.
 */
export async function previewList(open: FileOpener, options: ReadOptions): Promise<ListPreview> {
  const first = await firstRows(open, options);
  if (options.columns) return judged(first, options.columns.length > 0 ? 'hand' : guessOf(first));
  const columns = await rememberedColumns(first.file.columns);
  if (!columns) return judged(first, guessOf(first));
  return judged(await firstRows(open, { ...options, columns }), 'memory');
}

type Tried = Omit<ListPreview, 'columnsFrom' | 'plain'>;

function guessOf({ file }: { file: FileReading }): 'headers' | 'cells' {
  return file.columns.some(({ header }) => header !== '') ? 'headers' : 'cells';
}

/** Fields that a verdict rests on. A file that names them all in its headers needs no review of its columns. */
const ESSENTIAL: readonly (readonly Field[])[] = [
  ['markText'],
  ['recordNo'],
  ['classes', 'goods'],
  ['validTo'],
];

function judged(tried: Tried, columnsFrom: ListPreview['columnsFrom']): ListPreview {
  const known = new Set(tried.file.columns.map(({ field }) => field));
  const settled = columnsFrom === 'memory' || columnsFrom === 'hand' || tried.file.columns.length === 0;
  const named =
    columnsFrom === 'headers' && ESSENTIAL.every((fields) => fields.some((one) => known.has(one)));
  return {
    ...tried,
    columnsFrom,
    plain: tried.read > 0 && tried.rejected.length === 0 && (settled || named),
  };
}

async function firstRows(open: FileOpener, options: ReadOptions): Promise<Tried> {
  try {
    for await (const item of readList(open, { ...options, limit: ROWS })) {
      if (item.kind !== 'report') continue;
      const { file, read, accepted, rejected, warnings } = item.report;
      return { file, read, whole: read < ROWS, accepted, rejected, warnings };
    }
  } catch (error) {
    if (!(error instanceof UnmappedFile)) throw error;
    return {
      file: error.file,
      read: 0,
      whole: false,
      accepted: 0,
      rejected: [],
      warnings: [{ says: error.notice }],
    };
  }
  throw new Error('a list ended without an account of its rows');
}

/** What makes two files the same layout: their headers, in their order. None for a table without headers. */
function layoutOf(columns: readonly Column[]): string | undefined {
  const headers = columns.map(({ header }) => nameKey(header));
  return headers.some((header) => header !== '') ? String(hash53(headers.join('|'))) : undefined;
}

/**
 * Keeps columns that a person settled for all files of the same layout. What equals the guess is forgotten instead:
 * it would only be in the way of a better guess. A table without headers has no layout to remember.
 */
export async function rememberColumns(columns: readonly Column[]): Promise<void> {
  const layout = layoutOf(columns);
  if (layout === undefined) return;
  const headers = columns.map(({ header }) => header);
  const guess = columnsOf(headers, mapHeaders(headers));
  const database = await listsDatabase();
  if (columns.every(({ field }, at) => field === guess[at]!.field))
    await database.delete('columnMaps', layout);
  else await database.put('columnMaps', [...columns], layout);
}

/** What was stored for the layout, applied to these headers; a backup from elsewhere may contain anything. */
async function rememberedColumns(columns: readonly Column[]): Promise<Column[] | undefined> {
  const layout = layoutOf(columns);
  if (layout === undefined) return undefined;
  const kept: unknown = await (await listsDatabase()).get('columnMaps', layout);
  if (!Array.isArray(kept) || kept.length !== columns.length) return undefined;
  return columns.map(({ header }, at) => {
    const field = FIELDS.find((name) => name === (kept[at] as Column | null)?.field);
    return field ? { header, field } : { header };
  });
}
