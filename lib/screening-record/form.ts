import type { SealedPart } from './parts';

/** The form of a record in a file: its parts determine its lines, so that every byte can be checked. */
export interface RecordForm {
  /** The lines before the first part. */
  opening: readonly string[];
  /** The lines after the last part. */
  closing: readonly string[];
  /**
   * A writer for one record, which returns the lines of one part after another; the first line of each carries its
   * data.
   */
  writer(): (sealed: SealedPart) => string[];
  /** The JSON that a line carries; undefined if it carries none. */
  dataIn(line: string): string | undefined;
}
