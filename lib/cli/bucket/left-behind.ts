import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../running-process';

/**
 * Removes what processes that were killed left beside a file they were writing. One that still runs, here or on another
 * machine with the same folder, keeps its own.
 */
export async function removeLeftBehind(place: string): Promise<void> {
  const begins = `${basename(place)}.${hostname()}-`;
  for (const name of await readdir(dirname(place)))
    if (name.startsWith(begins) && !isRunning(Number.parseInt(name.slice(begins.length), 10)))
      await rm(join(dirname(place), name), { force: true });
}
