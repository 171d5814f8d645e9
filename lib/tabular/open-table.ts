import { notice } from '../locales/notice';
import { isBareWorkbook, readBareWorkbook } from './bare-workbook';
import { type ByteSource, byteChunks, joinBytes, peekBytes, UnreadableFile } from './bytes';
import { DECLARED_WITHIN, declaredCharset } from './charset';
import { isOldWorkbook, isParquet, isPdf, refuseOtherKinds } from './file-signature';
import { gunzip, isGzip } from './gunzip';
import { joinMembers } from './joined-members';
import { partNames } from './left-out';
import { isMime } from './mime';
import { isOpenDocument } from './open-document';
import { openedPage, openText } from './open-text';
import { openedWorkbook } from './open-workbook';
import { noHeader, type OpenedFile, type OpenOptions } from './opened-file';
import { inMemory, openParquetFile } from './parquet/open-parquet';
import { readPdf } from './pdf/read-pdf';
import { byteText, savedPages } from './saved-page';
import { openDocumentContent, readOpenDocument, readWorkbook, readZippedWorkbook } from './workbook';
import { isWordDocument, isWorkbook, isZip, memberReader, tableMembers, zipMembers } from './zip';

export type { FileFormat, OpenedFile, OpenOptions } from './opened-file';

/** Packed bytes that are read whole; a million rows are some 60 MB of workbook. */
const MAX_ARCHIVE = 512 << 20;
/** The library holds a PDF several times over. */
const MAX_PDF = 128 << 20;
/** How deep files may be packed: a list in gzip in zip. */
const MAX_DEPTH = 3;

/**
 * Opens a file by its content, whatever its name says: unpacks, decodes, and cuts it into rows. Knows nothing of what
 * the rows are about: the options say what is looked for where a file holds several tables.
 * Throws UnreadableFile with one sentence for a person.
 */
export function openFile(source: ByteSource, options: OpenOptions = {}): Promise<OpenedFile> {
  return openAt(0, counted(byteChunks(source, options.signal), options.onBytes), options);
}

async function openAt(
  depth: number,
  chunks: AsyncIterable<Uint8Array>,
  options: OpenOptions,
): Promise<OpenedFile> {
  if (depth >= MAX_DEPTH) throw new UnreadableFile(notice('packedTooDeep'));
  const { head, chunks: all } = await peekBytes(chunks, DECLARED_WITHIN, isObject);
  if (head.length === 0) throw new UnreadableFile(notice('empty'));
  refuseOtherKinds(head);
  if (isParquet(head)) return openParquetFile(inMemory(await wholeFile(all)));
  if (isPdf(head)) return openPdf(await wholeFile(all, MAX_PDF), options);
  if (isGzip(head)) return openAt(depth + 1, gunzip(all), options);
  if (isZip(head)) return openArchive(depth, await wholeFile(all), options);
  const { rateHeader = noHeader } = options;
  if (isOldWorkbook(head)) return openedWorkbook(await readWorkbook(await wholeFile(all), rateHeader), 'xls');
  if (isBareWorkbook(head)) return openBareWorkbook(await wholeFile(all), options);
  if (isMime(byteText(head))) return openSavedPage(await wholeFile(all), options);
  return openText(all, options, declaredCharset(head));
}

/** An object of JSON shows by its first byte that it is no other format. */
const isObject = (start: Uint8Array) => start[0] === 0x7b;

/** A zip keeps its directory at the end, so it is read whole, and so is what cannot be cut elsewhere. */
async function wholeFile(chunks: AsyncIterable<Uint8Array>, most = MAX_ARCHIVE): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > most) throw new UnreadableFile(notice('tooLarge'));
  }
  return joinBytes(parts);
}

/** A workbook, or an archive of files: one is read as if it came alone, several as sheets of a workbook are. */
async function openArchive(depth: number, archive: Uint8Array, options: OpenOptions): Promise<OpenedFile> {
  const { rateHeader = noHeader, signal } = options;
  const members = zipMembers(archive);
  const names = members.map(({ name }) => name);
  if (isWorkbook(names)) {
    const binary = names.includes('xl/workbook.bin');
    return openedWorkbook(await readZippedWorkbook(archive, rateHeader), binary ? 'xlsb' : 'xlsx');
  }
  if (isOpenDocument(names))
    return openedWorkbook(await readOpenDocument(openDocumentContent(archive), rateHeader), 'ods');
  if (isWordDocument(names)) {
    const { openWordDocument } = await import('./open-word');
    return openWordDocument(archive, options);
  }
  const { tables, others } = tableMembers(members);
  const unzip = memberReader(archive, members);
  const open = (name: string) => openAt(depth + 1, byteChunks(unzip(name), signal), withoutCount(options));
  const [only, ...further] = tables as [string, ...string[]];
  const file =
    further.length === 0
      ? await open(only)
      : await joinMembers(
          tables.map((name) => ({ name, open: () => open(name) })),
          options,
        );
  if (others.length > 0) file.leftOut.push(notice('membersNotRead', { members: partNames(others) }));
  return file;
}

/** Bytes are counted as they come from the source: what is unpacked of them is no more of it. */
const withoutCount = (options: OpenOptions): OpenOptions => ({ ...options, onBytes: undefined });

async function openSavedPage(bytes: Uint8Array, options: OpenOptions): Promise<OpenedFile> {
  const { pages, charset } = await savedPages(bytes, options);
  const known = { charset: () => charset, leftOut: [], doubts: [] };
  return openedPage(pages, options.rateHeader ?? noHeader, known, 'mhtml');
}

async function openBareWorkbook(bytes: Uint8Array, options: OpenOptions): Promise<OpenedFile> {
  const read = await readBareWorkbook(bytes, options.rateHeader ?? noHeader, options.charset);
  return { ...openedWorkbook(read, 'xls'), charset: () => read.charset };
}

async function openPdf(bytes: Uint8Array, { signal }: OpenOptions): Promise<OpenedFile> {
  const table = await readPdf(bytes, signal);
  return openedWorkbook(table, 'pdf');
}

/** Opens a file anew, with what is known of it by then. */
export type FileOpener = (options: OpenOptions) => Promise<OpenedFile>;

/** Opens a file as often as it is asked for; one that is in memory as a whole, only once. */
export function reopening(file: Blob): FileOpener {
  let kept: OpenedFile | undefined;
  return async (options) => {
    const opened = kept ?? (await openFile(file.stream() as ReadableStream<Uint8Array>, options));
    if (opened.inMemory) kept = opened;
    return opened;
  };
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
