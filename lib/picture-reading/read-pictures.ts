import type { Listing } from '../domain/listing';
import type { FigureCopy, ListingPicture, PictureLine } from '../domain/listing-picture';
import { NoticeError } from '../locales/failure';
import { type Notice, notice } from '../locales/notice';
import type { OwnedFigure } from '../pictures/figures/owned';
import { MOST_PICTURES } from './addresses';
import { digestOf, type ReadStore } from './read-store';
import type { SeenPicture } from './reading-tasks';

/** What reading a picture takes. */
export interface PictureReading {
  fetchPicture(address: string, signal: AbortSignal): Promise<Uint8Array>;
  look(bytes: Uint8Array): Promise<SeenPicture>;
  read(bytes: Uint8Array): Promise<readonly PictureLine[]>;
  compare(bytes: Uint8Array, figures: readonly OwnedFigure[]): Promise<readonly FigureCopy[]>;
  remembered: Pick<ReadStore, 'linesOf' | 'remember'>;
}

/** A picture with what was made of it; `seen` is absent where it could not be decoded. */
export interface ShownPicture {
  picture: ListingPicture;
  seen?: SeenPicture;
}

/**
 * Reads the pictures of a listing, one at a time; each is handed on as it is there. One that cannot be read says why, and keeps
 * none of the others; recorded figures are looked for where some were brought. A picture that was read before is known by its digest. Rejects with the signal's reason once it is aborted.
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

/** What was foreseen is told in the reader's language; all else in the words that it came with. */
function reasonOf(error: unknown): Notice {
  if (error instanceof NoticeError) return error.notice;
  return notice('pictureNotRead', { why: error instanceof Error ? error.message : String(error) });
}
