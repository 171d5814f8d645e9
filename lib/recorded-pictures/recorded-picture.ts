import * as v from 'valibot';
import { isMoment } from '../domain/moment';
import { pictureHead, RECORDED_SIDE } from '../pictures/kind';

/** A recordal's own picture as it is stored: small, redrawn from pixels, and bound to the recordal in one list. */
export interface RecordedPicture {
  list: string;
  regime: string;
  recordNo: string;
  /** SHA-256 of the file that it was made from: the same file is kept once. */
  digest: string;
  /** Name of that file. */
  file: string;
  /** ISO time. */
  keptAt: string;
  /** PNG or WebP, no larger than figures are compared at: enough to find copies, whatever a later version looks for. */
  picture: Uint8Array;
}

/** The key of a picture. */
export type RecordedPictureKey = [list: string, regime: string, recordNo: string, digest: string];

/** The most pictures: more than a list of one person's marks has. Together they take some 5 MB, at most 16. */
export const MOST_KEPT = 500;
/** Bytes of one. Drawn marks take 3 to 20 kB. */
export const MOST_KEPT_BYTES = 32 << 10;

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));

/**
 * Validates a recorded picture from an untrusted source: a backup, or storage that a disk fault or another version
 * left behind.
 */
export const RecordedPictureSchema = v.object({
  list: Name,
  regime: Name,
  recordNo: Name,
  digest: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  file: v.pipe(v.string(), v.maxLength(4_000)),
  keptAt: v.pipe(v.string(), v.check(isMoment)),
  picture: v.custom<Uint8Array>((value) => value instanceof Uint8Array && isKeptPicture(value)),
});

/** Whether bytes are such a small picture, judged by their header: nothing else is stored, decoded or shown. */
export function isKeptPicture(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_KEPT_BYTES) return false;
  try {
    const { type, width, height } = pictureHead(bytes);
    return (type === 'png' || type === 'webp') && Math.max(width, height) <= RECORDED_SIDE;
  } catch {
    return false;
  }
}

export const keyOfPicture = ({ list, regime, recordNo, digest }: RecordedPicture): RecordedPictureKey => [
  list,
  regime,
  recordNo,
  digest,
];
