import { remark } from '../locales/message';
import { type ByteSource, byteChunks, joinBytes, peekBytes, UnreadableFile } from './bytes';
import { type Charset, declaredCharset, decodeText } from './charset';
import { type CellRow, guessDelimiter, readDelimited } from './delimited';
import { gunzip, isGzip } from './gunzip';
import { readHtml } from './html';
import { readJson, readJsonLines, type ValueRow } from './json';
import { peekText } from './text';
import { readXlsx } from './xlsx';
import { isWorkbook, isZip, unzipOnly, zipMembers } from './zip';

export type FileFormat = 'delimited' | 'json' | 'json-lines' | 'xlsx' | 'html';

export interface OpenOptions {
  /** Charset to use instead of the detected one. */
  charset?: Charset | undefined;
  delimiter?: string | undefined;
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
  /** Sheets of a workbook that were left aside. */
  skipped?: string[];
} & ({ kind: 'cells'; rows: AsyncIterable<CellRow[]> } | { kind: 'values'; rows: AsyncIterable<ValueRow[]> });

/**
 * Opens a file by its content, whatever its name says: unpacks, decodes, and cuts it into rows.
 * Throws UnreadableFile with one sentence for a person.
 */
export async function openFile(source: ByteSource, options: OpenOptions = {}): Promise<OpenedFile> {
  let chunks: AsyncIterable<Uint8Array> = counted(byteChunks(source, options.signal), options.onBytes);
  for (let depth = 0; depth < 3; depth++) {
    const peeked = await peekBytes(chunks, 2_048);
    if (peeked.head.length === 0) throw new UnreadableFile(remark('empty'));
    refuseBinary(peeked.head);
    chunks = peeked.chunks;
    if (isGzip(peeked.head)) chunks = gunzip(chunks);
    else if (isZip(peeked.head)) {
      const archive = await wholeArchive(chunks);
      const members = zipMembers(archive);
      if (isWorkbook(members.map(({ name }) => name))) return openWorkbook(archive);
      chunks = byteChunks(unzipOnly(archive, members), options.signal);
    } else return openText(chunks, { ...options, charset: options.charset ?? declaredCharset(peeked.head) });
  }
  throw new UnreadableFile(remark('packedTooDeep'));
}

/** A zip keeps its directory at the end, so it is read whole. */
async function wholeArchive(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MAX_ARCHIVE) throw new UnreadableFile(remark('tooLarge'));
  }
  return joinBytes(parts);
}

async function openWorkbook(archive: Uint8Array): Promise<OpenedFile> {
  const { rows, skipped } = await readXlsx(archive);
  // Iterable again: a workbook is shown first and read afterwards, and unpacking it twice takes seconds.
  const again = { [Symbol.asyncIterator]: () => batches(rows) };
  return { format: 'xlsx', kind: 'cells', charset: () => undefined, skipped, rows: again };
}

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
  if (signature === '%PDF') throw new UnreadableFile(remark('pdf'));
  if (signature === '\xd0\xcf\x11\xe0') throw new UnreadableFile(remark('oldXls'));
}

async function openText(chunks: AsyncIterable<Uint8Array>, options: OpenOptions): Promise<OpenedFile> {
  const decoded = decodeText(chunks, options.charset);
  const { head, text } = await peekText(decoded.text, 1 << 16);
  const charset = decoded.charset;
  const start = head.trimStart();
  if (start === '') throw new UnreadableFile(remark('empty'));
  if (start.startsWith('{') || start.startsWith('[')) {
    if (isJsonLines(start))
      return { format: 'json-lines', kind: 'values', charset, rows: readJsonLines(text) };
    return { format: 'json', kind: 'values', charset, rows: batches(await readJson(text)) };
  }
  if (start.startsWith('<')) {
    const rows = await readHtml(text);
    return { format: 'html', kind: 'cells', charset, rows: batches(rows) };
  }
  const delimiter = options.delimiter ?? guessDelimiter(head);
  return { format: 'delimited', kind: 'cells', charset, delimiter, rows: readDelimited(text, delimiter) };
}

/** JSON Lines when the first line is an object by itself that is not merely the envelope of one document. */
function isJsonLines(start: string): boolean {
  const line = start.slice(0, start.search(/[\r\n]|$/));
  if (!line.startsWith('{')) return false;
  if (/^\{\s*"(rows|recordals|records|data|items|list|results)"\s*:\s*\[/.test(line)) return false;
  try {
    const value: unknown = JSON.parse(line);
    const rest = start.slice(line.length).trim();
    const envelope = Object.values(value as object).some(
      (member) =>
        Array.isArray(member) &&
        member.length > 0 &&
        member.every((item) => item && typeof item === 'object'),
    );
    return rest !== '' || !envelope || 'recordNo' in (value as object);
  } catch {
    // A first line cut by the size of the head, or broken: lines follow, and each is an object.
    return /\n\s*\{/.test(start.slice(line.length)) && line.endsWith('}');
  }
}
