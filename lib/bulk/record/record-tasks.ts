import type { Listing } from '../../domain/listing';
import type { Notice } from '../../locales/notice';
import type { Judging } from '../bulk-tasks';

/** A row of the file, or why it could not be read. */
export type RecordInput = { row: number; listing: Listing } | { row: number; id: string; fault: Notice };

/** What a record is made of beside its rows. */
export interface RecordOrder {
  form: 'html' | 'json';
  file: Blob;
  name: string;
  /** What the file holds beside the rows that are read. */
  leftOut: readonly Notice[];
  judging: Judging;
  /** The program, with its version, and the moment. */
  program: string;
  at: string;
}

/** Rows go in in portions, and a record comes out; each portion is answered, so that the page waits for the worker. */
export interface RecordTasks {
  rows: { input: readonly RecordInput[]; answer: undefined };
  make: { input: RecordOrder; answer: Blob; progress: number };
}
