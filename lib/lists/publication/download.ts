import { isListAddress } from '../../domain/list-address';
import { joinBytes } from '../../tabular/bytes';
import { UpdateProblem } from './manifest';

export interface DownloadOptions {
  maxBytes: number;
  /** The most that may come where the server calls the file encoded: fetch then hands it out unpacked. */
  maxDecoded?: number;
  headers?: Record<string, string>;
  /** Tells by an answer's headers that its body is here already: for servers that answer no condition. */
  isKnown?: (headers: Headers) => boolean;
  signal?: AbortSignal | undefined;
  /** Longest time, in ms, in which the server may send next to nothing. */
  stallMs?: number;
  /** Longest time for all of it, in ms, however well it moves. */
  totalMs?: number;
  fetch?: typeof fetch;
}

/** A download that came whole. */
export interface Downloaded {
  status: number;
  bytes: Uint8Array;
  headers: Headers;
}

const STALL_MS = 30_000;
/** A list of 256 MB comes within it at 150 kB a second. */
const TOTAL_MS = 30 * 60_000;
/** Bytes a second, over the time that a silence may last: a byte now and then would keep a download open for ever. */
const LEAST_SPEED = 100;
const MOST_REDIRECTS = 3;

/**
 * Fetches one file: no cookies, no referrer, https only (http on the own machine), never more than `maxBytes`. An
 * address that leads elsewhere is looked at before it is asked: another host is never sent a request. Browsers do not
 * tell where an address leads, so there it is refused. Throws UpdateProblem.
 */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded> {
  refuseInsecure(url);
  const stall = new StallClock(options.stallMs ?? STALL_MS);
  const total = AbortSignal.timeout(options.totalMs ?? TOTAL_MS);
  const signal = AbortSignal.any([stall.signal, total, ...(options.signal ? [options.signal] : [])]);
  try {
    const response = await ask(url, options, signal);
    if (response.status === 304 || (response.ok && options.isKnown?.(response.headers))) {
      await response.body?.cancel();
      return { status: 304, bytes: new Uint8Array(), headers: response.headers };
    }
    if (!response.ok) throw new UpdateProblem('http', `the server answered ${response.status}`);
    const most = isEncoded(response.headers) ? (options.maxDecoded ?? options.maxBytes) : options.maxBytes;
    const bytes = await body(response, most, stall, signal);
    return { status: response.status, bytes, headers: response.headers };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof UpdateProblem) throw error;
    if (stall.signal.aborted) throw new UpdateProblem('stalled', 'the server stopped sending');
    if (total.aborted) throw new UpdateProblem('stalled', 'the server sent too slowly');
    throw new UpdateProblem('offline', 'the server could not be reached, or the connection broke off');
  } finally {
    stall.stop();
  }
}

/** Whether a server says that a file is packed only for its way: some mark every .gz file so. */
export function isEncoded(headers: Headers): boolean {
  return /\b(?:gzip|br|deflate|zstd)\b/.test(headers.get('content-encoding') ?? '');
}

/** Follows redirects by hand, on the same host only. */
async function ask(url: string, options: DownloadOptions, signal: AbortSignal): Promise<Response> {
  let address = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await (options.fetch ?? fetch)(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: options.headers ?? {},
      redirect: 'manual',
      signal,
    });
    const next = redirectOf(response);
    if (next === undefined) {
      refuseOtherHost(url, response.url || address);
      return response;
    }
    await response.body?.cancel();
    address = new URL(next, address).href;
    refuseOtherHost(url, address);
  }
  throw new UpdateProblem('redirect', 'the address leads from one to the next without an end');
}

/** Where an answer leads; undefined where it is the answer itself. */
function redirectOf(response: Response): string | undefined {
  if (response.type === 'opaqueredirect')
    throw new UpdateProblem('redirect', 'the address leads elsewhere; give the address of the list itself');
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  return response.headers.get('location') ?? undefined;
}

function refuseInsecure(url: string): void {
  if (!isListAddress(url)) throw new UpdateProblem('insecure', 'lists are only fetched over https');
}

function refuseOtherHost(asked: string, answered: string): void {
  if (new URL(answered).host !== new URL(asked).host)
    throw new UpdateProblem('redirect', `the address leads to another host, ${new URL(answered).host}`);
  refuseInsecure(answered);
}

async function body(
  response: Response,
  maxBytes: number,
  stall: StallClock,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const tooLarge = new UpdateProblem('too-large', `the file is larger than ${maxBytes} bytes`);
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > maxBytes) throw tooLarge;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  // A read that waits on a silent server ends with the signal, whatever the stream does.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true });
  for (;;) {
    const { value, done } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    stall.moved(value.length);
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw tooLarge;
    }
    parts.push(value);
  }
  return joinBytes(parts);
}

/** Aborts when too little has come for a while; a slow download is fine as long as it moves. */
class StallClock {
  readonly #controller = new AbortController();
  readonly #ms: number;
  #timer: ReturnType<typeof setTimeout>;
  #sinceRestart = 0;
  readonly signal = this.#controller.signal;

  constructor(ms: number) {
    this.#ms = ms;
    this.#timer = this.#start();
  }

  moved(bytes: number): void {
    this.#sinceRestart += bytes;
    if (this.#sinceRestart < (LEAST_SPEED * this.#ms) / 1_000) return;
    this.stop();
    this.#timer = this.#start();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #start(): ReturnType<typeof setTimeout> {
    this.#sinceRestart = 0;
    return setTimeout(() => this.#controller.abort(), this.#ms);
  }
}
