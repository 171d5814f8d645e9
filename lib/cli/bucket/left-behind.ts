import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

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

function isRunning(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // Somebody else's process runs just as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
