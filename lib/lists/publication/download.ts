import { joinBytes } from '../../tabular/bytes';
import { UpdateProblem } from './manifest';

export interface DownloadOptions {
  maxBytes: number;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** Longest silence of the server, in ms. */
  stallMs?: number;
  fetch?: typeof fetch;
}

/** A download that came whole. */
export interface Downloaded {
  status: number;
  bytes: Uint8Array;
  headers: Headers;
}

const STALL_MS = 30_000;

/**
 * Fetches one file: no cookies, no referrer, https only (http on the own machine), never more than `maxBytes`, and
 * not from another host than the one that was asked. Throws UpdateProblem.
 */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded> {
  refuseInsecure(url);
  const stall = new StallClock(options.stallMs ?? STALL_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, stall.signal]) : stall.signal;
  try {
    const response = await (options.fetch ?? fetch)(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: options.headers ?? {},
      signal,
    });
    refuseOtherHost(url, response.url || url);
    if (response.status === 304) return { status: 304, bytes: new Uint8Array(), headers: response.headers };
    if (!response.ok) throw new UpdateProblem('http', `the server answered ${response.status}`);
    const bytes = await body(response, options.maxBytes, stall, signal);
    return { status: response.status, bytes, headers: response.headers };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof UpdateProblem) throw error;
    if (stall.signal.aborted) throw new UpdateProblem('stalled', 'the server stopped sending');
    throw new UpdateProblem('offline', 'the server could not be reached, or the connection broke off');
  } finally {
    stall.stop();
  }
}

function refuseInsecure(url: string): void {
  const { protocol, hostname } = new URL(url);
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !(protocol === 'http:' && local))
    throw new UpdateProblem('insecure', 'lists are only fetched over https');
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
    stall.restart();
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw tooLarge;
    }
    parts.push(value);
  }
  return joinBytes(parts);
}

/** Aborts when nothing has come for a while; a slow download is fine as long as it moves. */
class StallClock {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout>;
  readonly signal = this.controller.signal;

  constructor(private readonly ms: number) {
    this.timer = this.start();
  }

  restart(): void {
    clearTimeout(this.timer);
    this.timer = this.start();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private start(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.controller.abort(), this.ms);
  }
}
