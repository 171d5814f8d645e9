import { notice } from '../locales/notice';
import { peekBytes, UnreadableFile } from './bytes';

/** Unpacked bytes a file may grow to: a list of a million marks is some 500 MB of text. */
const MAX_UNPACKED = 2 ** 31;
/** Text packs 5 to 50 times; a bomb a thousand times. Small files may pack well by chance, and blank lines take longest. */
const MAX_RATIO = 300;
const RATIO_FROM = 16 * 2 ** 20;

/** Counts what comes out of an unpacker against what went in. */
export class UnpackingLimit {
  packed = 0;
  unpacked = 0;

  constructor(private readonly max = MAX_UNPACKED) {}

  /** Throws as soon as the file turns out to be a bomb, long before it fills the memory. */
  add(bytes: number): void {
    this.unpacked += bytes;
    const bomb = this.unpacked > RATIO_FROM && this.unpacked > this.packed * MAX_RATIO;
    if (this.unpacked > this.max || bomb) throw new UnreadableFile(notice('growsTooFar'));
  }
}

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The bytes as they are, or unpacked where they begin as gzip does. Throws as `gunzip` does. */
export async function* plainBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, chunks: all } = await peekBytes(chunks, 2);
  yield* isGzip(head) ? gunzip(all) : all;
}

/** Unpacks gzip as a stream. Throws UnreadableFile for a cut or damaged file: the checksum is verified. */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  limit = new UnpackingLimit(),
): AsyncGenerator<Uint8Array> {
  const unpacker = new DecompressionStream('gzip');
  const feeding = feed(chunks, unpacker.writable as WritableStream<Uint8Array>, limit);
  const reader = (unpacker.readable as ReadableStream<Uint8Array>).getReader();
  let ended = false;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      limit.add(value.length);
      yield value;
    }
    ended = true;
    await feeding;
  } catch (error) {
    // A cancelled or failing source shows here as a broken stream: its own reason is the true one.
    await reader.cancel(error).catch(() => {});
    const reason = await feeding.then(
      () => error,
      (cause) => cause,
    );
    throw unreadable(reason);
  } finally {
    if (!ended) {
      await reader.cancel().catch(() => {});
      await feeding.catch(() => {});
    }
  }
}

async function feed(
  chunks: AsyncIterable<Uint8Array>,
  writable: WritableStream<Uint8Array>,
  limit: UnpackingLimit,
): Promise<void> {
  const writer = writable.getWriter();
  // Both promises reject when the data is bad; the error is reported where it is read.
  writer.closed.catch(() => {});
  let source: { error: unknown } | undefined;
  try {
    for await (const chunk of markErrors(chunks, (error) => (source = { error }))) {
      limit.packed += chunk.length;
      await writer.ready;
      await writer.write(chunk);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw source ? source.error : error;
  }
}

async function* markErrors(
  chunks: AsyncIterable<Uint8Array>,
  mark: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    mark(error);
    throw error;
  }
}

function unreadable(error: unknown): unknown {
  if (error instanceof UnreadableFile) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError' || name === 'TimeoutError') return error;
  const code = (error as { code?: string } | null)?.code ?? '';
  if (error instanceof TypeError || code.startsWith('Z_') || code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END')
    return new UnreadableFile(notice('gzipDamaged'));
  return error;
}
