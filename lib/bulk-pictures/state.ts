import type { Failure } from '../locales/failure';
import type { KeptNow } from '../picture-reading/figures';

/** The progress of reading a file's pictures. */
export interface RowPicturesState {
  phase: 'idle' | 'reading' | 'stopped' | 'done' | 'failed';
  /** Number of pictures tried since the last click, and of those requested with it. */
  done: number;
  of: number;
  /** The person was asked about hosts and did not allow them: nothing was read. */
  refused: boolean;
  /** Number of supplied pictures; absent if none were supplied. */
  brought?: number;
  /** The recorded pictures that these are compared with; absent before the first click. */
  recorded?: KeptNow;
  /** Why reading ended, or why supplied files could not be opened. */
  failure?: Failure;
}

/** Before anything was requested. */
export const NOTHING_YET: RowPicturesState = { phase: 'idle', done: 0, of: 0, refused: false };
