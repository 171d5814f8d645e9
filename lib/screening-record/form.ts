import type { SealedPart } from './parts';

/** How a record lies in a file: its lines are determined by its parts, so that every byte can be checked. */
export interface RecordForm {
  /** Lines before the first part. */
  opening: readonly string[];
  /** Lines after the last. */
  closing: readonly string[];
  /** A writer for one record, which hands over the lines of part after part; the first of each carries its data. */
  writer(): (sealed: SealedPart) => string[];
  /** The JSON that a line carries; undefined where it is no line of data. */
  dataIn(line: string): string | undefined;
}
