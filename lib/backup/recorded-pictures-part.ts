import * as v from 'valibot';
import { liesAhead } from '../domain/moment';
import type { Undo } from '../domain/undo';
import { notice } from '../locales/notice';
import {
  keyOfPicture,
  type RecordedPicture,
  RecordedPictureSchema,
} from '../recorded-pictures/recorded-picture';
import { openRecordedPictures } from '../recorded-pictures/store';
import { asked } from './asked-store';
import { faultOf, inField } from './entry-fault';
import type { Read } from './read-extras';

/** A picture's bytes as a line of a backup has them: a file of text. */
const Letters = v.pipe(v.string(), v.maxLength(64 << 10), v.base64(), v.transform(bytesIn));
const InBackup = v.object({
  ...RecordedPictureSchema.entries,
  picture: v.pipe(Letters, RecordedPictureSchema.entries.picture),
});

/** Everything that is kept of recorded pictures, as it lies, with the bytes in base64. */
export async function storedPictures(): Promise<unknown[]> {
  const pictures = await keptPictures();
  return pictures.map(({ picture, ...rest }) => ({ ...rest, picture: lettersOf(picture) }));
}

/** What is kept of recorded pictures. */
export const keptPictures = (): Promise<RecordedPicture[]> =>
  asked(openRecordedPictures(), (store) => store.all());

/** A recorded picture of a backup: small, and by its head a PNG or WebP. */
export function readRecordedPicture(value: unknown): Read<RecordedPicture> {
  const read = v.safeParse(InBackup, value);
  if (!read.success) return { fault: faultOf(read.issues[0]) };
  const { keptAt } = read.output;
  return liesAhead(keptAt)
    ? { fault: inField('keptAt', notice('liesAhead', { text: keptAt })) }
    : { item: read.output };
}

/** By what two are the same picture of the same recordal. */
export const nameOfPicture = (picture: RecordedPicture): string => JSON.stringify(keyOfPicture(picture));

/** Brings recorded pictures as far as there is room; the undo takes exactly these out. */
export async function restorePictures(pictures: readonly RecordedPicture[]): Promise<Undo> {
  if (pictures.length === 0) return async () => {};
  const { undo } = await asked(openRecordedPictures(), (store) => store.put(pictures));
  return undo;
}

/** Erases all recorded pictures; the undo brings them back. */
export const erasePicturesKept = (): Promise<Undo> =>
  asked(openRecordedPictures(), (store) => store.remove('all'));

function lettersOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bytesIn(letters: string): Uint8Array {
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}
