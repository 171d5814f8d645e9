import { dayOf } from '../../domain/day';
import type { FileSearch } from '../../sources/source';
import { sha256 } from './digest';
import { type Downloaded, type DownloadOptions, download, isEncoded } from './download';
import { clockDifference } from './fetch-published';
import { UpdateProblem } from './manifest';
import { type NewestFile, newestFile } from './newest-file';

/** What is known of a register's file from the last time. */
export interface KnownFile {
  /** Where it was. */
  file?: string;
  etag?: string;
  lastModified?: string;
  /** SHA-256 of its bytes. */
  digest?: string;
}

/** The newest file of a register, as it came. */
export interface FetchedRegister {
  /** The last part of its address. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Day that the register speaks for, as far as address and server tell: it may say so itself. */
  day?: string;
  state: KnownFile;
  /** Days that this computer's clock runs ahead of the server's (behind: negative), when a day or more. */
  clockOff?: number;
}

export type RegisterFetchOptions = Pick<DownloadOptions, 'signal' | 'stallMs' | 'totalMs' | 'fetch'> & {
  maxBytes?: number;
};

/** A page of links, or a table of names. */
const MAX_INDEX = 8 << 20;
/** The largest register known has 42 MB. */
const MAX_REGISTER = 256 << 20;

/**
 * Fetches the newest file of a register: two requests, the second only where the file is another than the one that is
 * known, by its address, its ETag or day of change, or at last its bytes. undefined: nothing new. Throws UpdateProblem.
 */
export async function fetchRegister(
  search: FileSearch,
  known: KnownFile,
  options: RegisterFetchOptions = {},
): Promise<FetchedRegister | undefined> {
  const newest = newestFile(search, await indexOf(search, options));
  const before = newest.address === known.file ? known : {};
  const answer = await download(newest.address, {
    ...options,
    maxBytes: options.maxBytes ?? MAX_REGISTER,
    headers: conditions(before),
    isKnown: (headers) => isSame(before, headers),
  });
  if (answer.status === 304) return undefined;
  refuseOthers(answer, newest);
  const digest = await sha256(answer.bytes);
  return digest === before.digest ? undefined : fetched(answer, newest, digest);
}

async function indexOf({ address, by }: FileSearch, options: RegisterFetchOptions): Promise<string> {
  const { bytes } = await download(address, { ...options, maxBytes: MAX_INDEX });
  const text = new TextDecoder().decode(bytes);
  if (by === 'meta-csv' && isPage(text))
    throw new UpdateProblem('html', 'a web page came instead of the table that names the file');
  return text;
}

function conditions({ etag, lastModified }: KnownFile): Record<string, string> {
  return {
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}

/** Some servers tell tag and day of a file and answer no condition. */
function isSame({ etag, lastModified }: KnownFile, headers: Headers): boolean {
  if (etag && headers.has('etag')) return headers.get('etag') === etag;
  return lastModified !== undefined && headers.get('last-modified') === lastModified;
}

/** A page that says something instead of the file, and a file that stops before its announced end. */
function refuseOthers({ bytes, headers }: Downloaded, { address }: NewestFile): void {
  const isWorkbook = /\.xls$/i.test(new URL(address).pathname);
  const calledPage = /^text\/html|xhtml/i.test(headers.get('content-type') ?? '');
  // A table as a page under a workbook's name is a file that offices publish; it is not called a page.
  if (calledPage || (!isWorkbook && isPage(new TextDecoder().decode(bytes.subarray(0, 1_000)))))
    throw new UpdateProblem('html', 'a web page came instead of the file');
  const announced = Number(headers.get('content-length') ?? 0);
  if (!isEncoded(headers) && bytes.length < announced)
    throw new UpdateProblem('cut', `only ${bytes.length} of ${announced} bytes came`);
}

const isPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text);

function fetched({ bytes, headers }: Downloaded, newest: NewestFile, digest: string): FetchedRegister {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  const changed = Date.parse(lastModified ?? '');
  const day = newest.day ?? (Number.isNaN(changed) ? undefined : dayOf(new Date(changed)));
  const clockOff = clockDifference(headers);
  return {
    name: decoded(new URL(newest.address).pathname.split('/').at(-1) ?? ''),
    bytes: bytes as Uint8Array<ArrayBuffer>,
    ...(day && { day }),
    ...(clockOff && { clockOff }),
    state: {
      file: newest.address,
      digest,
      ...(etag && { etag }),
      ...(lastModified && { lastModified }),
    },
  };
}

/** A file's name as people read it; one that cannot be decoded stays as it is in the address. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
