import type { PictureLine } from '../domain/listing-picture';

/** A picture as it is shown beside what was read in it. */
export interface SeenPicture {
  /** Of the picture itself, in whose pixels boxes are. */
  width: number;
  height: number;
  /** The picture, made anew and small: nothing of the file itself is ever shown. */
  small: Blob;
}

/** What the worker that reads pictures does. */
export interface ReadingTasks {
  /** Decodes a picture's file; rejects with a notice where it cannot be read. */
  look: { input: Uint8Array; answer: SeenPicture };
  /** Reads the words of a picture's file; the first takes some seconds more. */
  read: { input: Uint8Array; answer: readonly PictureLine[] };
}
