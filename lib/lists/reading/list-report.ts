import type { Coverage } from '../../domain/coverage';
import type { Recordal } from '../../domain/recordal';
import type { Notice } from '../../locales/notice';
import type { Charset } from '../../tabular/charsets';
import type { FileFormat } from '../../tabular/open-table';
import type { Column } from '../registers/recordal-fields';

export interface ReadOptions {
  /** File name or list name; only for messages and each recordal's source. */
  name: string;
  /** Regime of rows that name none. */
  regime?: string | undefined;
  /** Column map by hand: field name (`mark` for markText) → header, or 1-based column number. */
  map?: Readonly<Record<string, string>> | undefined;
  /** The reported columns, corrected by a person: they replace every guess. */
  columns?: readonly Column[] | undefined;
  /** Read columns with representatives and contacts too. They hold people's phones and e-mails. */
  contacts?: boolean | undefined;
  charset?: Charset | undefined;
  delimiter?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Day that the list speaks for, or on which customs acted, where the file tells none: given by a person. */
  day?: string | undefined;
  /** Stop after so many rows, for a preview. */
  limit?: number | undefined;
  /** Called with the understanding of the file, before its first row. */
  onUnderstood?: ((file: FileReading) => void) | undefined;
  onProgress?: ((progress: { bytes: number; rows: number }) => void) | undefined;
}

/** A row that is no recordal. `row` is 1-based as a spreadsheet numbers it, `column` the field that is at fault. */
export interface RejectedRow {
  row: number;
  reason: Notice;
  column?: string;
}

/** A remark on a file, or on a cell of it. */
export interface ListNotice {
  says: Notice;
  row?: number;
  column?: string;
}

/** How a file was understood. */
export interface FileReading {
  format: FileFormat;
  charset?: Charset;
  delimiter?: string;
  /** Every column and the field assigned to it; empty for files of recordals as this product writes them. */
  columns: Column[];
  /** Day the list speaks for, where its title or its file's name says so. */
  date?: string;
  /** What it answers for, where it says so; else it is a whole register. */
  coverage?: Coverage;
  /** The first cells below the header, as they are in the file. */
  sample?: string[][];
  /** Sheets, members of an archive and tables of a page that were not read; the report's warnings name them too. */
  leftOut?: Notice[];
  /** Recordals of a published decision whose day nobody knows: the person gives it. */
  undated?: number;
}

/** The account of one file: accepted + rejected = read. */
export interface ListReport {
  read: number;
  accepted: number;
  rejected: RejectedRow[];
  warnings: ListNotice[];
  /** Accepted rows without a word mark: kept and counted, text screening cannot see them. */
  figurative: number;
  /** Rows that the register itself marks as struck off, accepted or rejected. */
  excluded: number;
  file: FileReading;
}

export type ListItem =
  | { kind: 'accepted'; row: number; recordal: Recordal }
  | ({ kind: 'rejected' } & RejectedRow)
  | { kind: 'report'; report: ListReport };
