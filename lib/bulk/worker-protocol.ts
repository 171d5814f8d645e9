import type { ListingMap } from '../listing-files/listing-columns';
import type { Remark } from '../locales/message';
import type { Failure } from '../locales/message-text';
import type { Settings } from '../settings/settings';
import type { BulkRow } from './results';

/** By whose wishes, on which day and in which language rows are judged. */
export interface Judging {
  settings: Settings;
  on: string;
  locale: string;
}

/** What the bulk page tells its worker. */
export type ToWorker =
  | { kind: 'open'; file: Blob }
  | { kind: 'run'; map: ListingMap; judging: Judging }
  /** Checks again the rows that lists which changed since the last run touch. */
  | { kind: 'rerun'; judging: Judging }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'cancel' };

/** What the worker tells the page. Rows come in the file's order, several hundred at a time. */
export type FromWorker =
  | { kind: 'opened'; headers: string[]; guess: ListingMap; sample: string[][]; leftOut: Remark[] }
  | { kind: 'reading'; rows: number }
  /** The file is read, and so many rows are to be checked: all, or those that a change touches. */
  | { kind: 'read'; rows: number }
  | { kind: 'rows'; rows: BulkRow[] }
  | { kind: 'finished'; cancelled: boolean }
  | { kind: 'failed'; reason: Failure };
