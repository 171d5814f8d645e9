import { type Failure, failureOf } from '../locales/failure';
import { keysOfRecordal } from '../pictures/figures/named';
import type { OwnedFigure } from '../pictures/figures/owned';
import type { RecordedFigure } from '../pictures/figures/recorded';
import type { RecordedPicture } from '../recorded-pictures/recorded-picture';
import { type Owner, type OwnersOf, ownersInLists } from './owners';

/** Makes what is looked for out of a recorded picture. */
export interface FigureReading {
  /** Rejects if the picture cannot be read; null if it shows nothing. */
  figure(bytes: Uint8Array): Promise<RecordedFigure | null>;
}

/** The stored pictures, as figures to look for. */
export interface KeptFigures {
  figures: readonly OwnedFigure[];
  /** Numbers of recordals that their lists no longer have: their pictures are stored, but not looked for. */
  orphans: readonly string[];
  /** Numbers of recordals whose stored pictures can no longer be read. */
  unread: readonly string[];
}

/** The stored recorded pictures as far as they are looked for, or why they cannot be loaded. */
export type KeptNow = (Omit<KeptFigures, 'figures'> & { figures: number }) | { problem: Failure };

/**
 * The stored recorded pictures, as figures to look for, for the current rows of the lists; the figure of each picture
 * is cached. O(rows of all lists), and some 20 ms for each new picture. Rejects if lists or pictures cannot be read.
 */
export function keptFigures(
  all: () => Promise<readonly RecordedPicture[]>,
  { figure }: FigureReading,
  ownersOf: OwnersOf = ownersInLists,
): () => Promise<KeptFigures> {
  const made = new Map<string, RecordedFigure>();

  async function figureOf({ digest, picture }: RecordedPicture): Promise<RecordedFigure | undefined> {
    const known = made.get(digest) ?? (await figure(picture).catch(() => null));
    if (known) made.set(digest, known);
    return known ?? undefined;
  }

  return async () => {
    const pictures = await all();
    const owners = await ownersOf(new Set(pictures.flatMap(keysOfRecordal)));
    const [figures, orphans, unread]: [OwnedFigure[], string[], string[]] = [[], [], []];
    for (const picture of pictures) {
      const owned = keysOfRecordal(picture).flatMap((key) => owners.get(key) ?? []);
      const own = owned.filter((owner) => isOwner(owner, picture));
      const seen = own.length > 0 ? await figureOf(picture) : undefined;
      if (own.length === 0) orphans.push(picture.recordNo);
      else if (!seen) unread.push(picture.recordNo);
      else for (const { list, row, recordNo } of own) figures.push({ ...seen, list, row, recordNo });
    }
    return { figures, orphans: [...new Set(orphans)], unread: [...new Set(unread)] };
  };
}

/** How many are looked for, and which are not; never rejects. */
export const keptNow = (looking: Promise<KeptFigures>): Promise<KeptNow> =>
  looking.then(
    ({ figures, orphans, unread }) => ({ figures: figures.length, orphans, unread }),
    (error: unknown) => ({ problem: failureOf(error) }),
  );

/** Numbers that differ only in punctuation are two recordals. */
const isOwner = (owner: Owner, { list, regime, recordNo }: RecordedPicture): boolean =>
  owner.list === list && owner.regime === regime && owner.recordNo === recordNo;
