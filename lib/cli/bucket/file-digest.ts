import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';

/** SHA-256 of a file's bytes, in hexadecimal. Throws a UsageError when it cannot be read. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
  } catch (error) {
    throw complaintAbout(path, error);
  }
  return hash.digest('hex');
}

/**
 * What looks again later whether a file is the one that it is now: results stand under its digest, and would be taken for those of what it
 * was before. That one throws a UsageError.
 */
export async function unchanged(path: string): Promise<() => Promise<void>> {
  const now = async () => {
    const { size, mtimeMs, ino } = await stat(path).catch((error) => {
      throw complaintAbout(path, error);
    });
    return `${size} ${mtimeMs} ${ino}`;
  };
  const before = await now();
  return async () => {
    if ((await now()) !== before) throw new UsageError(`${path}: was changed while it was read`);
  };
}

/** SHA-256 of what a value says, as JSON. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
