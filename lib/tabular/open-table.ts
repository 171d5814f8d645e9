import { type Notice, notice } from '../locales/notice';
import { type ByteSource, byteChunks, joinBytes, peekBytes, UnreadableFile } from './bytes';
import { DECLARED_WITHIN, declaredCharset, decodeText } from './charset';
import type { Charset } from './charsets';
import { type CellRow, readDelimited } from './delimited';
import { declaredDelimiter, guessDelimiter } from './delimiter';
import { gunzip, isGzip } from './gunzip';
import type { HeaderRating } from './header-rating';
import { readHtml } from './html';
import { isFirstLineOpen, isJsonLines, readJson, readJsonLines, type ValueRow } from './json';
import { partNames } from './left-out';
import { tellingOddLetters } from './odd-letters';
import { peekText, wholeOf, withoutStart } from './text';
import { type ReadWorkbook, readWorkbook, readZippedWorkbook } from './workbook';
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
  /** Places that could also be read otherwise, and what looks wrong in them: complete once the rows are read. */
  doubts: Notice[];
} & ({ kind: 'cells'; rows: AsyncIterable<CellRow[]> } | { kind: 'values'; rows: AsyncIterable<ValueRow[]> });

/**
 * Opens a file by its content, whatever its name says: unpacks, decodes, and cuts it into rows. Knows nothing of what
 * the rows are about: the options say what is looked for where a file holds several tables.
 * Throws UnreadableFile with one sentence for a person.
 */
export async function openFile(source: ByteSource, options: OpenOptions = {}): Promise<OpenedFile> {
  let chunks: AsyncIterable<Uint8Array> = counted(byteChunks(source, options.signal), options.onBytes);
  const leftOut: Notice[] = [];
  const { rateHeader = noHeader } = options;
  for (let depth = 0; depth < 3; depth++) {
    const peeked = await peekBytes(chunks, DECLARED_WITHIN, isObject);
    if (peeked.head.length === 0) throw new UnreadableFile(notice('empty'));
    refuseBinary(peeked.head);
    chunks = peeked.chunks;
    if (isOldWorkbook(peeked.head))
      return openedWorkbook(readWorkbook(await wholeArchive(chunks), rateHeader), leftOut);
    if (isGzip(peeked.head)) chunks = gunzip(chunks);
    else if (isZip(peeked.head)) {
      const archive = await wholeArchive(chunks);
      const members = zipMembers(archive);
      if (isWorkbook(members.map(({ name }) => name)))
        return openedWorkbook(readZippedWorkbook(archive, rateHeader), leftOut);
      const member = unzipOnly(archive, members);
      if (member.leftOut.length > 0)
        leftOut.push(notice('membersNotRead', { members: partNames(member.leftOut) }));
      chunks = byteChunks(member.bytes, options.signal);
    } else {
      return openText(chunks, options, declaredCharset(peeked.head), leftOut);
    }
  }
  throw new UnreadableFile(notice('packedTooDeep'));
}

/** An object of JSON shows by its first byte that it is no other format. */
const isObject = (start: Uint8Array) => start[0] === 0x7b;

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

/** A workbook is in memory as a whole: iterable again, since it is shown first and read afterwards. */
async function openedWorkbook(
  reading: Promise<ReadWorkbook>,
  before: readonly Notice[],
): Promise<OpenedFile> {
  const { rows, leftOut } = await reading;
  const again = { [Symbol.asyncIterator]: () => batches(rows) };
  const known = { charset: () => undefined, leftOut: [...before, ...leftOut], doubts: [] };
  return { ...known, format: 'xlsx', kind: 'cells', rows: again };
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
}

/** The container of Excel 97 to 2003 (MS-CFB 2.2). */
function isOldWorkbook(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;
}

/** What Excel 2002 and 2003 call "XML Spreadsheet", and many programs save as .xls. */
const XML_SPREADSHEET =
  /^<\?xml[\s\S]{0,2000}?<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
/** Some 200,000 rows; more of it would not fit the memory twice. */
const MAX_XML = 128 << 20;

/** Characters that show what a text is, where it is not JSON. */
const HEAD = 1 << 16;

/** Whether a text's beginning does not tell yet what it is. Lines of JSON may come one by one, from a program. */
function isWanted(head: string): boolean {
  return head.trimStart().startsWith('{') ? isFirstLineOpen(head) : head.length < HEAD;
}

async function openText(
  chunks: AsyncIterable<Uint8Array>,
  options: OpenOptions,
  declaredAs: Charset | undefined,
  leftOut: Notice[],
): Promise<OpenedFile> {
  const { envelopes, rateHeader = noHeader } = options;
  const doubts: Notice[] = [];
  const decoded = decodeText(chunks, { charset: options.charset, declared: declaredAs, doubts });
  const { head, text } = await peekText(decoded.text, isWanted);
  const known = { charset: decoded.charset, leftOut, doubts };
  const start = head.trimStart();
  if (start === '') throw new UnreadableFile(notice('empty'));
  if (start.startsWith('{') || start.startsWith('[')) {
    if (isJsonLines(start, envelopes))
      return { ...known, format: 'json-lines', kind: 'values', rows: readJsonLines(text) };
    return { ...known, format: 'json', kind: 'values', rows: batches(await readJson(text, { envelopes })) };
  }
  if (XML_SPREADSHEET.test(start))
    return openedWorkbook(readWorkbook(await wholeOf(text, MAX_XML), rateHeader), leftOut);
  if (start.startsWith('<')) {
    const page = await readHtml(text, rateHeader);
    if (page.leftOut.length > 0) leftOut.push(notice('tablesNotRead', { tables: partNames(page.leftOut) }));
    const rows = tellingOddLetters(batches(page.rows), decoded.charset, doubts);
    return { ...known, format: 'html', kind: 'cells', rows };
  }
  const beginning = head.slice(0, HEAD);
  const declared = declaredDelimiter(beginning);
  const from = declared?.length ?? 0;
  const delimiter = options.delimiter ?? declared?.delimiter ?? guessDelimiter(beginning);
  const cut = readDelimited(withoutStart(text, from), delimiter, beginning.slice(from), doubts);
  const rows = tellingOddLetters(cut, decoded.charset, doubts);
  return { ...known, format: 'delimited', kind: 'cells', delimiter, rows };
}
