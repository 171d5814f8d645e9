import { readFile, stat } from 'node:fs/promises';
import type { ListingPicture } from '../../domain/listing-picture';
import type { WholeRow } from '../../listing-files/whole-row';
import { notice } from '../../locales/notice';
import { MOST_BYTES, UnreadPicture } from '../../pictures/kind';
import { withPictures } from '../../screening/picture-words';
import { isSystemFault } from '../system-fault';
import type { NamedPicture, PicturesOf } from './named-pictures';
import type { PictureReader } from './reader';

/** No offer shows more; what is beyond is told as unread. */
const MOST_PICTURES = 50;

/** What looking at pictures came to, in numbers. */
export interface LookedAt {
  read: number;
  unread: number;
  /** Listings to which no picture belongs. */
  without: number;
}

/** Rows with the words that their pictures show, in their order, one picture at a time. */
export async function* lookingAt(
  rows: AsyncIterable<WholeRow>,
  picturesOf: PicturesOf,
  read: PictureReader,
  count: LookedAt,
): AsyncGenerator<WholeRow> {
  for await (const row of rows) {
    if ('error' in row) yield row;
    else
      yield { ...row, listing: withPictures(row.listing, await looked(await picturesOf(row), read, count)) };
  }
}

async function looked(
  named: readonly NamedPicture[],
  read: PictureReader,
  count: LookedAt,
): Promise<ListingPicture[]> {
  const pictures: ListingPicture[] = [];
  for (const [at, picture] of named.entries()) {
    const isBeyond = at >= MOST_PICTURES;
    pictures.push(
      isBeyond
        ? { name: picture.name, unread: notice('onePictureTooMany', { most: MOST_PICTURES }) }
        : await pictureAt(picture, read),
    );
    if (isBeyond) break;
  }
  const unread = pictures.filter((picture) => 'unread' in picture).length;
  count.unread += unread;
  count.read += pictures.length - unread;
  if (pictures.length === 0) count.without += 1;
  return pictures;
}

async function pictureAt(picture: NamedPicture, read: PictureReader): Promise<ListingPicture> {
  if ('unread' in picture) return picture;
  const { name, path } = picture;
  try {
    return { name, ...(await read(await pictureBytes(path))) };
  } catch (error) {
    if (error instanceof UnreadPicture) return { name, unread: error.notice };
    if (isSystemFault(error)) return { name, unread: notice('noSuchPicture') };
    throw error;
  }
}

/** The bytes of a picture's file; a pipe never ends, and a device is no file. Throws UnreadPicture, and what the system says. */
export async function pictureBytes(path: string): Promise<Uint8Array> {
  const seen = await stat(path);
  if (!seen.isFile()) throw new UnreadPicture(notice('noPicture'));
  if (seen.size > MOST_BYTES) throw new UnreadPicture(notice('pictureTooHeavy', { most: MOST_BYTES >> 20 }));
  return readFile(path);
}
