import type { ListingMap } from '../listing-files/listing-columns';
import type { OpenedListings } from '../listing-files/open-listings';
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
  | { kind: 'rows'; rows: BulkRow[] };

/** What the bulk check's worker does: one file per worker, opened once. */
export interface BulkTasks {
  open: {
    input: { file: Blob; charset?: Charset | undefined };
    /** The charset is told of a file of text that a person may want read in another. */
    answer: Pick<OpenedListings, 'headers' | 'guess' | 'sample' | 'leftOut'> & {
      charset?: Charset | undefined;
    };
  };
  /** Checks every row. */
  run: { input: { map: ListingMap; judging: Judging }; answer: undefined; progress: CheckProgress };
  /** Checks again the rows that lists which changed since the last run touch. */
  rerun: { input: Judging; answer: undefined; progress: CheckProgress };
  pause: { input: null; answer: undefined };
  resume: { input: null; answer: undefined };
}
