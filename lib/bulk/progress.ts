import type { ListingMap } from '../listing-files/listing-columns';
import type { ListLabel } from '../lists/list-label';
import type { Failure } from '../locales/failure';
import type { Notice } from '../locales/notice';
import type { Charset } from '../tabular/charsets';
import type { BulkResults } from './results';

export interface RunState {
  phase: 'reading' | 'running' | 'paused' | 'finished' | 'cancelled' | 'failed';
  /** Why it failed, in one sentence. */
  failure?: Failure;
  /** Rows to check; while the file is read, those read so far. */
  rows: number;
  done: number;
  /** Over the time that it was not paused; 0 until the first rows are through. */
  rowsPerSecond: number;
  /** What a second run looks at: the rows that a changed list touches, of all. */
  touchedOf?: number;
}

/** The stage of the bulk page: nothing yet, columns to settle, or rows coming in. */
export type BulkStage =
  /** With the name of a file while it is being opened, and where it could not be. */
  | { at: 'start'; file?: string; failure?: Failure }
  | {
      at: 'columns';
      /** Counts the files that were opened: two may have one name. */
      opening: number;
      file: string;
      headers: string[];
      guess: ListingMap;
      /** The columns that name pictures. */
      pictureColumns: readonly number[];
      sample: string[][];
      /** The charset that the file was read in, and the one that a person chose, of a file of text. */
      charset?: Charset | undefined;
      chosenCharset?: Charset | undefined;
      /** What the file holds beside the rows that are read. */
      leftOut: readonly Notice[];
    }
  | {
      at: 'results';
      file: string;
      /** What the file holds beside the rows that are read, and what is doubtful in them. */
      leftOut: readonly Notice[];
      run: RunState;
      results: BulkResults;
      /** The lists that these rows were checked against; absent until that begins. */
      lists?: readonly ListLabel[];
      /** Counts up whenever rows came in or changed. */
      version: number;
      /** Whether a list became another since these rows were checked, or a setting by which they are judged. */
      outdated: boolean;
      /** How many rows the latest decision changed, while it can be undone. */
      undoable?: number;
    };

/** Whether rows are still to come. */
export const isGoing = ({ phase }: Pick<RunState, 'phase'>): boolean =>
  phase === 'reading' || phase === 'running' || phase === 'paused';

/** Whether a file is being opened. */
export const isOpening = (stage: BulkStage): boolean =>
  stage.at === 'start' && stage.file !== undefined && stage.failure === undefined;

/** Whether work is under way that goes with the page: rows that are checked, or their pictures that are read. */
export const isUnderWay = (stage: BulkStage, readsPictures: boolean): boolean =>
  stage.at === 'results' && (readsPictures || isGoing(stage.run));

/** Seconds that a run still needs at its present rate; undefined where not known yet. */
export function secondsLeft({ phase, rows, done, rowsPerSecond }: RunState): number | undefined {
  if (phase !== 'running' || rowsPerSecond <= 0) return undefined;
  return Math.max(1, Math.round((rows - done) / rowsPerSecond));
}
