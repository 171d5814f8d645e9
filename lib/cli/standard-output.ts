import { visibleControls } from '../text/controls';
import { writeSafe } from './output';
import { UsageError } from './usage-error';

/** What stands for standard output where a file is to be written; a file of this name is `./-`. */
export const STDOUT = '-';

/** Throws a UsageError where what an option writes cannot go to standard output. */
export function refuseStandardOutput(option: string, path: string | undefined): void {
  if (path === STDOUT)
    throw new UsageError(`${option} -: this cannot go to standard output; a file of that name is ./-`);
}

/**
 * Writes blocks to standard output, as slowly as it is read. On a terminal, which they must not steer, control characters are written
 * out.
 */
export async function writeToStandardOutput(
  blocks: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
): Promise<void> {
  const decoder = process.stdout.isTTY ? new TextDecoder() : undefined;
  for await (const block of blocks) {
    const text = typeof block === 'string' ? block : decoder?.decode(block, { stream: true });
    await writeSafe(process.stdout, decoder && text !== undefined ? visibleControls(text) : block, 0);
  }
}
