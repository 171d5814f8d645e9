import type { ListingPicture } from '../domain/listing-picture';
import type { ListingMap } from '../listing-files/listing-columns';
import type { OpenedListings } from '../listing-files/open-listings';
import type { ListLabel } from '../lists/list-label';
import type { Notice } from '../locales/notice';
import type { Settings } from '../settings/settings';
import type { Charset } from '../tabular/charsets';
import type { BulkRow } from './results';

/** By whose wishes, on which day and in which language rows are judged. */
export interface Judging {
  settings: Settings;
  on: string;
  locale: string;
}

/** How far a check is. Rows come in the file's order, several hundred at a time. */
export type CheckProgress =
  | { kind: 'reading'; rows: number }
  /** The file is read, and so many rows are to be checked: all, or those that a change touches; and what is doubtful in it. */
  | { kind: 'read'; rows: number; doubts?: readonly Notice[] }
  /** The lists that the rows are checked against. */
  | { kind: 'lists'; lists: ListLabel[] }
  | { kind: 'rows'; rows: BulkRow[] };

/** What the pictures of a row show, or why nobody knows. */
export interface RowPictures {
  row: number;
  pictures: readonly ListingPicture[];
}

/** What the bulk check's worker does: one file per worker, opened once. */
export interface BulkTasks {
  open: {
    input: { file: Blob; charset?: Charset | undefined };
    /** The charset is told of a file of text that a person may want read in another. */
    answer: Pick<OpenedListings, 'headers' | 'guess' | 'pictureColumns' | 'sample' | 'leftOut'> & {
      charset?: Charset | undefined;
    };
  };
  /** Checks every row; `pictures` are the columns that name pictures, none where nobody reads them. */
  run: {
    input: { map: ListingMap; pictures?: readonly number[]; judging: Judging };
    answer: undefined;
    progress: CheckProgress;
  };
  /** Checks again the rows that lists which changed since the last run touch; all, where the person set or said something else. */
  rerun: { input: Judging; answer: undefined; progress: CheckProgress };
  /** Judges rows anew together with their pictures, which they keep from then on; rows that are no listings are left out. */
  layPictures: { input: { rows: readonly RowPictures[]; judging: Judging }; answer: BulkRow[] };
  /** Judges rows of these numbers anew as they are kept, with their pictures and by what is decided now. */
  judgeAnew: { input: { rows: readonly number[]; judging: Judging }; answer: BulkRow[] };
  pause: { input: null; answer: undefined };
  resume: { input: null; answer: undefined };
}
