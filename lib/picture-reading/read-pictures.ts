import type { Listing } from '../domain/listing';
import type { FigureCopy, ListingPicture, PictureLine } from '../domain/listing-picture';
import { NoticeError } from '../locales/failure';
import { type Notice, notice } from '../locales/notice';
import type { OwnedFigure } from '../pictures/figures/owned';
import { MOST_PICTURES } from './addresses';
import { digestOf, type ReadStore } from './read-store';
import type { SeenPicture } from './reading-tasks';

/** The dependencies of reading a picture. */
export interface PictureReading {
  fetchPicture(address: string, signal: AbortSignal): Promise<Uint8Array>;
  look(bytes: Uint8Array): Promise<SeenPicture>;
  read(bytes: Uint8Array): Promise<readonly PictureLine[]>;
  compare(bytes: Uint8Array, figures: readonly OwnedFigure[]): Promise<readonly FigureCopy[]>;
  remembered: Pick<ReadStore, 'linesOf' | 'remember'>;
}

/** A picture with the result of reading it; `seen` is absent if it could not be decoded. */
export interface ShownPicture {
  picture: ListingPicture;
  seen?: SeenPicture;
}

/**
 * Reads the pictures of a listing one at a time, and passes each on when it is done. One that cannot be read says why,
 * and does not stop the others; recorded figures are looked for if there are any. A picture that was read before is
 * recognised by its digest. Rejects with the signal's reason once it is aborted.
 */
export async function* readPicturesOf(
  { images }: Pick<Listing, 'images'>,
  reading: PictureReading,
  figures: readonly OwnedFigure[],
  signal: AbortSignal,
): AsyncGenerator<ShownPicture> {
  const addresses = [...new Set(images)];
  for (const name of addresses.slice(0, MOST_PICTURES)) {
    yield await shownPicture(name, reading, figures, signal);
    signal.throwIfAborted();
  }
  const beyond = addresses[MOST_PICTURES];
  if (beyond !== undefined)
    yield { picture: { name: beyond, unread: notice('onePictureTooMany', { most: MOST_PICTURES }) } };
}

async function shownPicture(
  name: string,
  { fetchPicture, look, read, compare, remembered }: PictureReading,
  figures: readonly OwnedFigure[],
  signal: AbortSignal,
): Promise<ShownPicture> {
  let seen: SeenPicture | undefined;
  try {
    const bytes = await fetchPicture(name, signal);
    seen = await look(bytes);
    const digest = await digestOf(bytes);
    const known = await remembered.linesOf(digest);
    const lines = known ?? (await read(bytes));
    if (!known) await remembered.remember(digest, lines);
    const copies = figures.length > 0 && { figures: await compare(bytes, figures) };
    return { picture: { name, lines, ...copies, ...(seen.partly && { partly: seen.partly }) }, seen };
  } catch (error) {
    signal.throwIfAborted();
    return { picture: { name, unread: reasonOf(error) }, ...(seen && { seen }) };
  }
}

/** An expected failure is shown in the reader's language, any other in its own words. */
function reasonOf(error: unknown): Notice {
  if (error instanceof NoticeError) return error.notice;
  return notice('pictureNotRead', { why: error instanceof Error ? error.message : String(error) });
}
