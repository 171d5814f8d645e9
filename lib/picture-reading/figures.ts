import { listsDatabase } from '../lists/store/database';
import { StoredRows } from '../lists/store/stored-rows';
import { keysOfFile, keysOfRecordal } from '../pictures/figures/named';
import type { OwnedFigure } from '../pictures/figures/owned';
import type { RecordedFigure } from '../pictures/figures/recorded';
import { MOST_BYTES } from '../pictures/kind';

/** Makes what is looked for out of a recorded picture. */
export interface FigureReading {
  /** Rejects where the file cannot be read; null where it shows nothing. */
  figure(bytes: Uint8Array): Promise<RecordedFigure | null>;
}

/** What came of files of recorded pictures. */
export interface BroughtFigures {
  figures: readonly OwnedFigure[];
  /** Files that no recordal of the lists is named by. */
  unowned: readonly string[];
  /** Files that could not be read, or show nothing. */
  unread: readonly string[];
}

/** More than a list of one person's marks has; each takes some 40 kB of memory. */
export const MOST_FIGURES = 500;

type Owner = Pick<OwnedFigure, 'list' | 'row' | 'recordNo'>;

/**
 * The recorded pictures that a person brings, as figures to look for: a file is that of a recordal whose number it bears, or
 * whose list names it. Nothing of them is kept. O(rows of all lists), and some 20 ms a picture. Throws where lists are damaged.
 */
export async function figuresFrom(
  files: readonly File[],
  { figure }: FigureReading,
  ownersOf = ownersInLists,
): Promise<BroughtFigures> {
  const some = files.slice(0, MOST_FIGURES);
  const owners = await ownersOf(new Set(some.flatMap(({ name }) => keysOfFile(name))));
  const [figures, unowned, unread]: [OwnedFigure[], string[], string[]] = [[], [], []];
  for (const file of some) {
    const owned = keysOfFile(file.name).flatMap((key) => owners.get(key) ?? []);
    if (owned.length === 0) unowned.push(file.name);
    else {
      const seen = await figureIn(file, figure);
      if (seen) figures.push(...owned.map((own) => ({ ...own, ...seen })));
      else unread.push(file.name);
    }
  }
  return { figures, unowned, unread: [...unread, ...files.slice(MOST_FIGURES).map(({ name }) => name)] };
}

/** Undefined for a file that is no picture, too large, or empty: it is told by its name. */
async function figureIn(file: File, figure: FigureReading['figure']): Promise<RecordedFigure | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return (await figure(bytes).catch(() => null)) ?? undefined;
}

/** Rows of the stored lists that go by one of these keys. */
async function ownersInLists(wanted: ReadonlySet<string>): Promise<Map<string, Owner[]>> {
  const owners = new Map<string, Owner[]>();
  for (const list of await (await listsDatabase()).getAll('lists')) {
    let row = -1;
    for await (const recordal of new StoredRows(list).all()) {
      row += 1;
      for (const key of keysOfRecordal(recordal))
        if (wanted.has(key))
          owners.set(key, [
            ...(owners.get(key) ?? []),
            { list: list.name, row, recordNo: recordal.recordNo },
          ]);
    }
  }
  return owners;
}
