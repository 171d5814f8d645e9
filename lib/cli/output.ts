import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes one line and waits while the reader is slower than we are, so that millions of rows need no memory. */
export async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain');
}
