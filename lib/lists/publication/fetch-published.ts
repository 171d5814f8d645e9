import type { Recordal } from '../../domain/recordal';
import { UnreadableFile } from '../../tabular/bytes';
import { isGzip } from '../../tabular/gunzip';
import { contentHash } from '../packing/assemble';
import { recordalLines } from '../reading/recordal-lines';
import { type Delta, readDelta } from './delta';
import { contentDigest, sha256 } from './digest';
import { type Downloaded, type DownloadOptions, download, isEncoded } from './download';
import type { KnownState } from './known-state';
import { type Manifest, MOST_OF_A_MANIFEST, readManifest, UpdateProblem } from './manifest';
import { verifySignature } from './signature';

/** A new version, checked, and its rows: whole, or as changes to the version that is known. */
export interface Published {
  manifest: Manifest;
  state: KnownState;
  /** Days that this computer's clock runs ahead of the server's (behind: negative), when a day or more. */
  clockOff?: number;
  rows: () => AsyncIterable<Recordal>;
  delta?: Delta;
}

export type FetchOptions = Pick<DownloadOptions, 'signal' | 'stallMs' | 'totalMs' | 'fetch'> & {
  maxBytes?: number;
  /** The rows of before are gone: the version that is known is fetched again, whole, and an older one still refused. */
  wholeOnly?: boolean;
};

const MAX_LIST = 256 << 20;

/**
 * Fetches a published list by its manifest's address, if there is a new version. Checks, in this order: format,
 * signature and key, version (an older one is a replay), size, checksum, and that rows are rows. undefined: nothing
 * new. Throws UpdateProblem.
 */
export async function fetchPublished(
  url: string,
  known: KnownState,
  options: FetchOptions = {},
): Promise<Published | undefined> {
  const answer = await fetchManifest(url, conditions(known), options);
  if (answer.status === 304) return undefined;
  const manifest = readManifest(new TextDecoder().decode(answer.bytes));
  const key = await verifySignature(manifest, known.key);
  if (known.version !== undefined && manifest.version < known.version)
    throw new UpdateProblem(
      'older',
      `version ${manifest.version} is older than version ${known.version}, which is here already`,
    );
  const state = stateOf(answer, manifest, key);
  if (manifest.version === known.version && !options.wholeOnly) return undefined;
  const useDelta = manifest.delta && manifest.delta.from === known.version && !options.wholeOnly;
  const delta = useDelta ? await fetchDelta(url, manifest, options) : undefined;
  const clockOff = clockDifference(answer.headers);
  const published: Published = { manifest, state, rows: () => wholeRows(url, manifest, options) };
  if (delta) published.delta = delta;
  if (clockOff) published.clockOff = clockOff;
  return published;
}

/**
 * Without permission for the host, a conditional question needs the server's leave (a CORS preflight), which plain
 * file servers do not give: then the request is sent without conditions.
 */
async function fetchManifest(
  url: string,
  headers: Record<string, string>,
  options: FetchOptions,
): Promise<Downloaded> {
  const asked = { ...options, maxBytes: MOST_OF_A_MANIFEST };
  try {
    return await download(url, { ...asked, headers });
  } catch (error) {
    const conditional = Object.keys(headers).length > 0;
    if (!conditional || !(error instanceof UpdateProblem) || error.code !== 'offline') throw error;
    return download(url, asked);
  }
}

function conditions({ etag, lastModified }: KnownState): Record<string, string> {
  return {
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}

function stateOf({ headers }: Downloaded, { version }: Manifest, key: string | undefined): KnownState {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {
    version,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(key ? { key } : {}),
  };
}

/** A delta that cannot be had or read is no fault of the list: the whole list is there. */
async function fetchDelta(
  url: string,
  { delta }: Manifest,
  options: FetchOptions,
): Promise<Delta | undefined> {
  if (!delta) return undefined;
  try {
    return await readDelta((await fetchFile(url, delta, options)).bytes);
  } catch {
    options.signal?.throwIfAborted();
    return undefined;
  }
}

/** A file as its publisher packed it; `unpacked` where the server had it unpacked on its way, so that its digest is gone. */
interface FetchedFile {
  bytes: Uint8Array;
  unpacked: boolean;
}

async function fetchFile(
  url: string,
  file: { file: string; bytes: number; sha256: string },
  options: FetchOptions,
  maxDecoded?: number,
): Promise<FetchedFile> {
  const maxBytes = Math.min(file.bytes, options.maxBytes ?? MAX_LIST);
  if (file.bytes > maxBytes)
    throw new UpdateProblem('too-large', `the list has ${file.bytes} bytes; ${maxBytes} are allowed`);
  const asked = { ...options, maxBytes, ...(maxDecoded ? { maxDecoded } : {}) };
  const { bytes, headers } = await download(new URL(file.file, url).href, asked);
  if (bytes[0] === 0x3c) throw new UpdateProblem('html', 'a web page came instead of the list');
  if (maxDecoded && isEncoded(headers) && !isGzip(bytes)) return { bytes, unpacked: true };
  if (bytes.length < file.bytes)
    throw new UpdateProblem('cut', `only ${bytes.length} of ${file.bytes} bytes came`);
  if ((await sha256(bytes)) !== file.sha256)
    throw new UpdateProblem('checksum', 'the list is not the one that its publisher announced (checksum)');
  return { bytes, unpacked: false };
}

async function* wholeRows(url: string, manifest: Manifest, options: FetchOptions): AsyncGenerator<Recordal> {
  const { bytes, unpacked } = await fetchFile(url, manifest, options, MAX_LIST);
  const contents: number[] = [];
  try {
    const { regime } = manifest;
    const lines = { regime, signal: options.signal, onCoverage: () => refuseUntold(manifest) };
    for await (const recordal of recordalLines(bytes, lines)) {
      if (unpacked) contents.push(contentHash(recordal));
      yield recordal;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UpdateProblem('unreadable', error.message);
    throw error;
  }
  // The digest of the packed file cannot be made of what came; that of its rows decides, before the list is taken over.
  if (unpacked && (await contentDigest(Float64Array.from(contents))) !== manifest.content)
    throw new UpdateProblem('checksum', 'the rows are not those that their publisher announced (checksum)');
}

/** Of a list of searches the signed manifest says so, too: else it would be taken for a whole register. */
function refuseUntold({ coverage }: Manifest): void {
  if (!coverage)
    throw new UpdateProblem(
      'content',
      'the list says that it is no whole register, and its manifest does not say so',
    );
}

const DAY = 86_400_000;

/** Days that this computer's clock runs ahead of the server's; undefined within a day, and where the server tells no time. */
export function clockDifference(headers: Headers): number | undefined {
  const server = Date.parse(headers.get('date') ?? '');
  const days = Math.round((Date.now() - server) / DAY);
  return Number.isNaN(server) || days === 0 ? undefined : days;
}
