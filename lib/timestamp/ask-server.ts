import { joinBytes } from '../tabular/bytes';
import { MOST_ANSWER } from './read';

/** Milliseconds within which a server must answer. */
const WITHIN = 30_000;

/**
 * Sends a request to a timestamp server (RFC 3161, 3.4), without cookies and without following redirects. Rejects if
 * there is no answer within half a minute; whether the answer is any good is not checked here.
 */
export async function askServer(address: string, body: Uint8Array): Promise<Uint8Array> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: body as Uint8Array<ArrayBuffer>,
    ...{ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' },
    signal: AbortSignal.timeout(WITHIN),
  });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  return upTo(response.body, MOST_ANSWER + 1);
}

/** The response up to this many bytes: an endless response must not fill the memory. */
async function upTo(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done && length < most; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
  }
  await reader.cancel();
  return joinBytes(parts);
}
