import type { FileSource } from '../sources/source';
import type { ImportRequest } from './import-file';
import type { ListPreview } from './preview';
import type { ListReport, ReadOptions } from './reading/read-list';
import type { ListOrigin } from './store/database';

/** What a person brings: a file, text copied from somewhere, the table that a tab shows, or a register that its authority publishes. */
export type ListSource =
  | { from: 'file'; file: File }
  | { from: 'paste'; text: string }
  | { from: 'page'; tabId: number }
  | { from: 'register'; source: FileSource };

/** What people call a source, and what can be told of its list before anybody reads it. */
export interface SourceName {
  /** The file's name, the page's host. */
  name: string;
  /** A name for its list, and the day of its data where nothing in it says so. */
  list: string;
  date: string;
  from: ListSource['from'];
  /** Where its list will say that it comes from. */
  origin: ListOrigin;
}

/** A source before anybody reads it. */
export interface SourceContent extends SourceName {
  content: Blob;
}

/** How a source is read, as far as a person chooses. */
export type Reading = Pick<ReadOptions, 'charset' | 'columns' | 'regime' | 'contacts'>;

/** How far a source is taken in: rows read so far, and of all of them once they are, which share is indexed, 0…1. */
export interface TakenIn {
  rows: number;
  indexed?: number;
}

/** What became of a source: accepted + rejected = read, and accepted rows that repeat a recordal were merged. */
export interface ImportAccount extends Pick<ListReport, 'read' | 'accepted' | 'rejected' | 'warnings'> {
  source: string;
  list: string;
  merged: number;
  /** Recordals in the list now. */
  recordals: number;
  columns: ListReport['file']['columns'];
  leftOut?: ListReport['file']['leftOut'];
}

/** A source that is open: looked at first, then taken in. Both reject with what can be told to a person. */
export interface OpenSource extends SourceName {
  preview(reading: Reading): Promise<ListPreview>;
  /** `undefined`: cancelled, and nothing was changed. `progress` hears how far it is. */
  takeIn(
    request: Reading & Pick<ImportRequest, 'name' | 'date' | 'addTo' | 'lookedUp'>,
    progress: (done: TakenIn) => void,
  ): Promise<ImportAccount | undefined>;
  cancel(): void;
  close(): void;
}
