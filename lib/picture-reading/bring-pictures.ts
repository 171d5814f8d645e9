import type { Undo } from '../domain/undo';
import { keysOfFile } from '../pictures/figures/named';
import { MOST_KEPT, type RecordedPicture } from '../recorded-pictures/recorded-picture';
import type { RecordedPictureStore } from '../recorded-pictures/store';
import { type BroughtFile, broughtFiles, bytesOf } from './brought-files';
import { type OwnersOf, ownersInLists } from './owners';
import { digestOf } from './read-store';

/** Makes a recorded picture small enough to be stored. */
export interface PictureKeeping {
  /** Rejects if the file cannot be read; null if it shows nothing. */
  keep(bytes: Uint8Array): Promise<Uint8Array | null>;
}

/** The result of importing files of recorded pictures. */
export interface BroughtPictures {
  /** Number of pictures stored now, one for each recordal of each list. */
  kept: number;
  /** Files whose names match no recordal of the lists. */
  unowned: readonly string[];
  /** Files that could not be read, or show nothing. */
  unread: readonly string[];
  /** Files for which there was no room. */
  beyond: readonly string[];
}

/**
 * Stores small versions of the recorded pictures that a person supplied: a file belongs to the recordal whose number
 * it bears, or whose list names it; zips are looked into. The undo removes them again. O(rows of all lists), and some
 * 40 ms per picture. Throws if lists are damaged; then nothing is stored.
 */
export async function bringPictures(
  files: readonly File[],
  { keep }: PictureKeeping,
  store: Pick<RecordedPictureStore, 'put'>,
  ownersOf: OwnersOf = ownersInLists,
): Promise<BroughtPictures & { undo: Undo }> {
  const all = await broughtFiles(files);
  const some = all.slice(0, MOST_KEPT);
  const owners = await ownersOf(new Set(some.flatMap(({ name }) => keysOfFile(name))));
  const [pictures, unowned, unread]: [RecordedPicture[], string[], string[]] = [[], [], []];
  for (const file of some) {
    const owned = keysOfFile(file.name).flatMap((key) => owners.get(key) ?? []);
    if (owned.length === 0) unowned.push(file.name);
    else {
      const made = await madeOf(file, keep);
      if (!made) unread.push(file.name);
      else for (const { list, regime, recordNo } of owned) pictures.push({ ...made, list, regime, recordNo });
    }
  }
  const { undo, beyond } = await store.put(pictures);
  const left = [...beyond.map(({ file }) => file), ...all.slice(MOST_KEPT).map(({ name }) => name)];
  return { kept: pictures.length - beyond.length, unowned, unread, beyond: [...new Set(left)], undo };
}

/** Undefined for a file that is no picture, too large, or empty. */
async function madeOf(
  file: BroughtFile,
  keep: PictureKeeping['keep'],
): Promise<Omit<RecordedPicture, 'list' | 'regime' | 'recordNo'> | undefined> {
  const bytes = await bytesOf(file);
  const picture = bytes && (await keep(bytes).catch(() => null));
  if (!picture) return undefined;
  return { digest: await digestOf(bytes), file: file.name, keptAt: new Date().toISOString(), picture };
}
