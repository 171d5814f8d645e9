import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { visibleControls } from '../text/controls';

/**
 * Writes one line and waits while the reader is slower than we are, so that millions of rows need no memory. Control and
 * direction characters are written out: a listing or a list must not steer the terminal it is shown in.
 */
export async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${visibleControls(line)}\n`)) await once(out, 'drain');
}
