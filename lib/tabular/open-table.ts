import { type Notice, notice } from '../locales/notice';
import { type ByteSource, byteChunks, joinBytes, peekBytes, UnreadableFile } from './bytes';
import { type Charset, declaredCharset, decodeText } from './charset';
import { type CellRow, guessDelimiter, readDelimited } from './delimited';
import { gunzip, isGzip } from './gunzip';
import type { HeaderRating } from './header-rating';
import { readHtml } from './html';
import { isJsonLines, readJson, readJsonLines, type ValueRow } from './json';
import { partNames } from './left-out';
import { peekText } from './text';
import { readXlsx } from './xlsx';
import { isWorkbook, isZip, unzipOnly, zipMembers } from './zip';

export type FileFormat = 'delimited' | 'json' | 'json-lines' | 'xlsx' | 'html';

export interface OpenOptions {
  /** Charset to use instead of the detected one. */
  charset?: Charset | undefined;
  delimiter?: string | undefined;
  /** Tells which sheet of a workbook and which table of a page is meant; without it the fullest sheet and every table. */
  rateHeader?: HeaderRating | undefined;
  /** Names that the caller's rows go by inside one JSON document, beside the usual ones. */
  envelopes?: readonly string[] | undefined;
  signal?: AbortSignal | undefined;
  /** Bytes read from the source so far, as they come (packed, where the file is). */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** Packed bytes that are read whole; a million rows are some 60 MB of workbook. */
const MAX_ARCHIVE = 512 << 20;

/** A file whose container is open: rows of cells or values, in batches, read as they are asked for. */
export type OpenedFile = {
  format: FileFormat;
  /** Known for good once the rows are read. */
  charset(): Charset | undefined;
  delimiter?: string;
  /** Sheets of a workbook, members of an archive and tables of a page that were not read, by their names. */
  leftOut: Notice[];
} & ({ kind: 'cells'; rows: AsyncIterable<CellRow[]> } | { kind: 'values'; rows: AsyncIterable<ValueRow[]> });

/**
 * Opens a file by its content, whatever its name says: unpacks, decodes, and cuts it into rows. Knows nothing of what
 * the rows are about: the options say what is looked for where a file holds several tables.
 * Throws UnreadableFile with one sentence for a person.
 */
export async function openFile(source: ByteSource, options: OpenOptions = {}): Promise<OpenedFile> {
  let chunks: AsyncIterable<Uint8Array> = counted(byteChunks(source, options.signal), options.onBytes);
  const leftOut: Notice[] = [];
  for (let depth = 0; depth < 3; depth++) {
    const peeked = await peekBytes(chunks, 2_048);
    if (peeked.head.length === 0) throw new UnreadableFile(notice('empty'));
    refuseBinary(peeked.head);
    chunks = peeked.chunks;
    if (isGzip(peeked.head)) chunks = gunzip(chunks);
    else if (isZip(peeked.head)) {
      const archive = await wholeArchive(chunks);
      const members = zipMembers(archive);
      if (isWorkbook(members.map(({ name }) => name))) return openWorkbook(archive, options, leftOut);
      const member = unzipOnly(archive, members);
      if (member.leftOut.length > 0)
        leftOut.push(notice('membersNotRead', { members: partNames(member.leftOut) }));
      chunks = byteChunks(member.bytes, options.signal);
    } else {
      const charset = options.charset ?? declaredCharset(peeked.head);
      return openText(chunks, { ...options, charset }, leftOut);
    }
  }
  throw new UnreadableFile(notice('packedTooDeep'));
}

/** A zip keeps its directory at the end, so it is read whole. */
async function wholeArchive(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MAX_ARCHIVE) throw new UnreadableFile(notice('tooLarge'));
  }
  return joinBytes(parts);
}

async function openWorkbook(
  archive: Uint8Array,
  { rateHeader = noHeader }: OpenOptions,
  leftOut: Notice[],
): Promise<OpenedFile> {
  const workbook = await readXlsx(archive, rateHeader);
  if (workbook.leftOut.length > 0)
    leftOut.push(notice('sheetsNotRead', { sheets: partNames(workbook.leftOut) }));
  // Iterable again: a workbook is shown first and read afterwards, and unpacking it twice takes seconds.
  const again = { [Symbol.asyncIterator]: () => batches(workbook.rows) };
  return { format: 'xlsx', kind: 'cells', charset: () => undefined, leftOut, rows: again };
}

const noHeader: HeaderRating = () => 0;

/** Opens a file anew, with what is known of it by then. */
export type FileOpener = (options: OpenOptions) => Promise<OpenedFile>;

/** Opens a file as often as it is asked for; a workbook, which is in memory as a whole, only once. */
export function reopening(file: Blob): FileOpener {
  let workbook: OpenedFile | undefined;
  return async (options) => {
    const opened = workbook ?? (await openFile(file.stream() as ReadableStream<Uint8Array>, options));
    if (opened.format === 'xlsx') workbook = opened;
    return opened;
  };
}

/** Rows that are in memory anyway, cut so that a page can breathe between them. */
async function* batches<T>(rows: readonly T[]): AsyncGenerator<T[]> {
  for (let at = 0; at < rows.length; at += 2_000) yield rows.slice(at, at + 2_000);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onBytes?.(bytes);
    yield chunk;
  }
}

function refuseBinary(head: Uint8Array): void {
  const signature = String.fromCharCode(...head.subarray(0, 4));
  if (signature === '%PDF') throw new UnreadableFile(notice('pdf'));
  if (signature === '\xd0\xcf\x11\xe0') throw new UnreadableFile(notice('oldXls'));
}

async function openText(
  chunks: AsyncIterable<Uint8Array>,
  options: OpenOptions,
  leftOut: Notice[],
): Promise<OpenedFile> {
  const { envelopes, rateHeader = noHeader } = options;
  const decoded = decodeText(chunks, options.charset);
  const { head, text } = await peekText(decoded.text, 1 << 16);
  const known = { charset: decoded.charset, leftOut };
  const start = head.trimStart();
  if (start === '') throw new UnreadableFile(notice('empty'));
  if (start.startsWith('{') || start.startsWith('[')) {
    if (isJsonLines(start, envelopes))
      return { ...known, format: 'json-lines', kind: 'values', rows: readJsonLines(text) };
    return { ...known, format: 'json', kind: 'values', rows: batches(await readJson(text, { envelopes })) };
  }
  if (start.startsWith('<')) {
    const page = await readHtml(text, rateHeader);
    if (page.leftOut.length > 0) leftOut.push(notice('tablesNotRead', { tables: partNames(page.leftOut) }));
    return { ...known, format: 'html', kind: 'cells', rows: batches(page.rows) };
  }
  const delimiter = options.delimiter ?? guessDelimiter(head);
  return { ...known, format: 'delimited', kind: 'cells', delimiter, rows: readDelimited(text, delimiter) };
}
