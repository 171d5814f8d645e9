import type { FigureCopy, PictureLine } from '../domain/listing-picture';
import type { Notice } from '../locales/notice';
import type { OwnedFigure } from '../pictures/figures/owned';
import type { RecordedFigure } from '../pictures/figures/recorded';

/** A picture as it is shown beside what was read in it. */
export interface SeenPicture {
  /** Of the picture itself, in whose pixels boxes are. */
  width: number;
  height: number;
  /** The picture, made anew and small: nothing of the file itself is ever shown. */
  small: Blob;
  /** Why not all of it is looked at, where it moves. */
  partly?: Notice;
}

/** What the worker that reads pictures does. */
export interface ReadingTasks {
  /** Decodes a picture's file; rejects with a notice where it cannot be read. */
  look: { input: Uint8Array; answer: SeenPicture };
  /** Reads the words of a picture's file; the first takes some seconds more. */
  read: { input: Uint8Array; answer: readonly PictureLine[] };
  /** What to look for to find copies of a recorded picture; null where it shows nothing. */
  figure: { input: Uint8Array; answer: RecordedFigure | null };
  /** A recorded picture made small enough to be kept; null where it shows nothing. Rejects where it cannot be read. */
  keep: { input: Uint8Array; answer: Uint8Array | null };
  /** Which of these figures a picture's file shows. */
  compare: { input: { bytes: Uint8Array; figures: readonly OwnedFigure[] }; answer: readonly FigureCopy[] };
}
