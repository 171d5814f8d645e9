import type { FigureCopy, PictureLine } from '../domain/listing-picture';
import type { Notice } from '../locales/notice';
import type { OwnedFigure } from '../pictures/figures/owned';
import type { RecordedFigure } from '../pictures/figures/recorded';

/** A picture as it is shown beside the words read in it. */
export interface SeenPicture {
  /** Size of the picture itself, in whose pixels boxes are given. */
  width: number;
  height: number;
  /** The picture, redrawn and small: nothing of the file itself is ever shown. */
  small: Blob;
  /** Why part of it was not looked at, if it is animated. */
  partly?: Notice;
}

/** The tasks of the worker that reads pictures. */
export interface ReadingTasks {
  /** Decodes a picture's file; rejects with a notice if it cannot be read. */
  look: { input: Uint8Array; answer: SeenPicture };
  /** Reads the words of a picture's file; the first call takes some seconds more. */
  read: { input: Uint8Array; answer: readonly PictureLine[] };
  /** What to look for to find copies of a recorded picture; null if it shows nothing. */
  figure: { input: Uint8Array; answer: RecordedFigure | null };
  /** A recorded picture made small enough to be stored; null if it shows nothing. Rejects if it cannot be read. */
  keep: { input: Uint8Array; answer: Uint8Array | null };
  /** Which of these figures a picture's file shows. */
  compare: { input: { bytes: Uint8Array; figures: readonly OwnedFigure[] }; answer: readonly FigureCopy[] };
}
