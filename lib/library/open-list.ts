import { version } from '../../package.json';
import { packCompiled } from '../lists/compiled/compile';
import { CompiledListError } from '../lists/compiled/error';
import { looksCompiled } from '../lists/compiled/layout';
import { openCompiled } from '../lists/compiled/open';
import { NoRecordal, readAndCompile } from '../lists/compiled/read-list';
import type { RejectedRow } from '../lists/reading/read-list';
import { translateNotice } from '../locales/translate';
import { type ByteSource, byteChunks, joinBytes, peekBytes, UnreadableFile } from '../tabular/bytes';
import { openingOptions } from './checked-options';
import { ListError } from './list-error';
import { handOut } from './open-lists';
import type { List, ListSource, OpenList, OpenListOptions } from './types';

export const openList: OpenList = async (source, given = {}) => {
  const options = openingOptions(given);
  try {
    const bytes = bytesOf(source);
    if (bytes) return looksCompiled(bytes) ? opened(bytes) : await read(bytes, options);
    const { head, chunks } = await peekBytes(byteChunks(streamOf(source)), 4);
    return looksCompiled(head) ? opened(await whole(chunks)) : await read(chunks, options);
  } catch (error) {
    throw foreseen(error) ? new ListError(error.message, { cause: error }) : error;
  }
};

const foreseen = (error: unknown): error is Error =>
  error instanceof CompiledListError || error instanceof UnreadableFile || error instanceof NoRecordal;

/** Undefined for a source that arrives in pieces. */
function bytesOf(source: ListSource): Uint8Array | undefined {
  if (source instanceof Uint8Array) return source;
  const isMemory =
    source instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer !== 'undefined' && source instanceof SharedArrayBuffer);
  return isMemory ? new Uint8Array(source as ArrayBufferLike) : undefined;
}

function streamOf(source: ListSource): Exclude<ByteSource, Uint8Array> {
  if (source instanceof Blob) return source.stream();
  const isStream = typeof source === 'object' && source !== null;
  if (isStream && (source instanceof ReadableStream || Symbol.asyncIterator in source)) return source;
  throw new TypeError('openList takes bytes, a Blob or a stream of bytes; recordal-lens/node opens files');
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return joinBytes(parts);
}

function opened(bytes: Uint8Array): List {
  return handOut(openCompiled(bytes).lists, []);
}

async function read(source: ByteSource, { name = 'list', date, regime }: OpenListOptions): Promise<List> {
  const { list, report } = await readAndCompile(source, { name, date, regime });
  const bytes = packCompiled([list], version, (length) => new ArrayBuffer(length));
  return handOut(openCompiled(bytes, { checked: true }).lists, report.rejected.map(rejectedRow));
}

function rejectedRow({ row, column, reason }: RejectedRow): { row: number; reason: string } {
  return { row, reason: [column, translateNotice('en', reason)].filter(Boolean).join(': ') };
}
