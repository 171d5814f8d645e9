import type { ImportRequest } from '../../../lib/lists/import-file';
import type { ListPreview } from '../../../lib/lists/preview';
import type { ReadOptions } from '../../../lib/lists/reading/read-list';
import type { ImportAccount } from './import-report';

/** What a person brings: a file, text copied from somewhere, or the table that a tab shows. */
export type ListSource =
  | { from: 'file'; file: File }
  | { from: 'paste'; text: string }
  | { from: 'page'; tabId: number };

/** How a source is read, as far as a person chooses. */
export type Reading = Pick<ReadOptions, 'charset' | 'columns' | 'regime' | 'contacts'>;

/** A source that is open: looked at first, then taken in. Both reject with one sentence for a person. */
export interface OpenSource {
  /** What people call it: the file's name, the page's host. */
  name: string;
  /** A name for its list, and the day that it speaks for where nothing in it tells. */
  list: string;
  date: string;
  from: ListSource['from'];
  preview(reading: Reading): Promise<ListPreview>;
  /** `undefined`: cancelled, and nothing was changed. `progress` hears how many rows were read. */
  takeIn(
    request: Reading & Pick<ImportRequest, 'name' | 'date' | 'addTo'>,
    progress: (rows: number) => void,
  ): Promise<ImportAccount | undefined>;
  cancel(): void;
  close(): void;
}
