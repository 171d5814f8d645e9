import type { Failure } from '../locales/failure';
import type { KeptNow } from '../picture-reading/figures';

/** How far the pictures of a file's rows are. */
export interface RowPicturesState {
  phase: 'idle' | 'reading' | 'stopped' | 'done' | 'failed';
  /** Pictures that were tried since the last press, and those that were asked for with it. */
  done: number;
  of: number;
  /** The person was asked for hosts and did not allow them: nothing was read. */
  refused: boolean;
  /** Pictures brought along; absent where none were. */
  brought?: number;
  /** What recorded pictures these are compared with; absent before the first press. */
  recorded?: KeptNow;
  /** Why reading ended, or why files that were brought could not be opened. */
  failure?: Failure;
}

/** Before anything was asked for. */
export const NOTHING_YET: RowPicturesState = { phase: 'idle', done: 0, of: 0, refused: false };
