import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { printError } from './output';
import { isRunning } from './running-process';

/** A draft that nobody wrote to for so long is nobody's any more, should a new process have the number of the one that was killed. */
const OLD_MS = 3_600_000;

/** Files of each folder as they were when the first was written there: a folder of a million pieces is read once. */
const folders = new Map<string, Promise<readonly string[]>>();

/**
 * Says what processes of this machine that were killed left beside a file that is to be written. What is old and ours is removed; what is
 * not is only named. Never rejects.
 */
export async function tellLeftDrafts(place: string): Promise<void> {
  const folder = dirname(place);
  const listed = folders.get(folder) ?? readdir(folder).catch(() => []);
  folders.set(folder, listed);
  const begins = `${basename(place)}.${hostname()}-`;
  for (const name of await listed) {
    const number = name.startsWith(begins)
      ? /^(\d{1,10})\.part$/.exec(name.slice(begins.length))?.[1]
      : undefined;
    if (number !== undefined && !isRunning(Number(number))) await tell(join(folder, name));
  }
}

async function tell(path: string): Promise<void> {
  const about = await lstat(path).catch(() => undefined);
  if (!about?.isFile()) return;
  const isOurs = process.getuid === undefined || about.uid === process.getuid();
  const isOld = Date.now() - about.mtimeMs > OLD_MS;
  const isGone =
    isOurs &&
    isOld &&
    (await rm(path).then(
      () => true,
      () => false,
    ));
  const done = isGone ? 'it was removed' : 'nothing in it is used; delete it, if nobody writes it';
  printError(`${path}: was left by a run that was killed; ${done}`);
}
