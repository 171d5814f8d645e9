import type { CompiledList } from '../../lists/compiled/open';
import { printError } from '../output';
import type { ListingsFile } from '../read-file';
import { openFigures } from './figures';
import { type LookedAt, lookingAt } from './look-at';
import { picturesNamedBy } from './named-pictures';
import { openPictureReading } from './reader';
import { openRemembered } from './remembered';

/** A file of listings whose pictures are looked at as its rows are read. */
export interface FileWithPictures {
  file: ListingsFile;
  /** Says how many pictures were read, and how many not: once all rows are. */
  sayCount(): void;
}

/** Where pictures come from. */
export interface PictureSources {
  /** Those of the listings: see `picturesNamedBy`. */
  images: string;
  /** Those of the recordals: a folder; absent where none are brought. */
  figures?: string | undefined;
  /** File that remembers, from run to run, what pictures show; absent where none is to be kept. */
  remember?: string | undefined;
  /** The file of listings. */
  input: string;
  lists: readonly CompiledList[];
}

/**
 * Lays what pictures show over the rows of a file.
 * @throws UsageError where what reads pictures is not installed, or a folder or what is remembered cannot be read.
 */
export async function openPictures(
  { rows, leftOut, doubts }: ListingsFile,
  { images: where, figures: folder, remember, input, lists }: PictureSources,
): Promise<FileWithPictures> {
  const picturesOf = await picturesNamedBy(where, input);
  const reading = await openPictureReading();
  const read = reading.reader(
    folder === undefined ? undefined : await openFigures(folder, lists, reading.decode),
    remember === undefined ? undefined : await openRemembered(remember),
  );
  const count: LookedAt = { read: 0, unread: 0, without: 0 };
  return {
    file: { leftOut, doubts, rows: () => lookingAt(rows(), picturesOf, read, count) },
    sayCount: () =>
      printError(
        `${input}: ${count.read} pictures read, ${count.unread} not; ${count.without} listings have none in ${where}`,
      ),
  };
}
