import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { complaintAbout } from '../system-fault';

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

/** SHA-256 of what a value says, as JSON. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
