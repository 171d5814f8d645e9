import { LocalizedError } from '../locales/localized-error';

/** Bytes as every caller has them: a whole buffer, a web stream (fetch, Blob) or a Node stream. */
export type ByteSource = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file that cannot be read as a list: one sentence for the person, no list left behind. */
export class UnreadableFile extends LocalizedError {
  override name = 'UnreadableFile';
}

/** Firefox hands out a whole file as one chunk: cut, so that a page can draw and a person cancel between two. */
const SLICE = 1 << 17;

/** Any source as chunks of at most 128 kB. */
export async function* byteChunks(source: ByteSource, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of source instanceof Uint8Array ? [source] : iterate(source))
    for (const slice of slices(chunk)) {
      signal?.throwIfAborted();
      yield slice;
    }
}

/** Bytes passed on between two moments where a page may draw. */
const BREATH = 1 << 19;

/** The same chunks; whatever is made of them, a page can draw and a person cancel after every half megabyte. */
export async function* yieldingToEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let sinceBreath = 0;
  for await (const chunk of chunks) {
    sinceBreath += chunk.length;
    if (sinceBreath > BREATH) {
      await new Promise((resolve) => setTimeout(resolve));
      sinceBreath = 0;
    }
    yield chunk;
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

function iterate(source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in source ? source : streamChunks(source);
}

/** Chromium before 124 has no async iteration of streams. */
async function* streamChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      yield value;
    }
    ended = true;
  } finally {
    if (!ended) await reader.cancel().catch(() => {});
  }
}

/**
 * The first `size` bytes (fewer at the end of the file, or where the first ones are enough), and all chunks again from
 * the start.
 */
export async function peekBytes(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  isEnough: (start: Uint8Array) => boolean = () => false,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < size && !(seen[0] && isEnough(seen[0]))) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  return { head: joinBytes(seen).subarray(0, size), chunks: resume(seen, iterator) };
}

/** What was seen already, then the rest. */
export async function* resume<T>(seen: T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* seen.splice(0);
    for (;;) {
      const next = await rest.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

/** One buffer of several; no copy where there is only one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
