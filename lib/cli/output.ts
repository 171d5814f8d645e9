import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { visibleControls, visibleLine } from '../text/controls';

let results = 0;
let stopped = false;

/** Results written so far, in all. */
export const resultsWritten = () => results;

/** Results that were written otherwise, and are in their place. */
export function noteResults(count: number): void {
  results += count;
}

/** From here on nothing more is written: what is under way waits for the end of the process. */
export function stopWriting(): void {
  stopped = true;
}

/**
 * Writes so many results, as lines, and waits while the reader is slower than we are, so that millions of rows need no
 * memory. Control and direction characters are written out: a listing or a list must not steer the terminal it is
 * shown in.
 */
export function writeResults(out: Writable, lines: string, count = 1): Promise<void> {
  return writeSafe(out, `${visibleControls(lines)}\n`, count);
}

/** The same for whole lines in which no control character is left. */
export async function writeSafe(out: Writable, lines: string | Uint8Array, count: number): Promise<void> {
  if (stopped) await never;
  const room = out.write(lines);
  results += count;
  if (!room) await once(out, 'drain');
}

/** Says something that is not data, on one line: progress, warnings, reports. */
export function printError(line: string): void {
  process.stderr.write(`${visibleLine(line)}\n`);
}

const never = new Promise<never>(() => {});
