import { checkRecordal, type Recordal } from '../../domain/recordal';
import type { Notice } from '../../locales/notice';
import type { Field } from '../registers/recordal-fields';
import type { Read } from './fields';

/** A remark on a cell, by the field it was read for. */
export interface CellRemark {
  column: string;
  says: Notice;
}

/** One row, read: a recordal that passed the schema, or the reason why not. */
export type RowReading = RowNotes &
  (
    | { recordal: Recordal; reason?: never; column?: never }
    /** `column`: the field that the reason is about. */
    | { recordal?: never; reason: Notice; column?: string }
  );

/** Rows of a file in their order, numbered as a spreadsheet numbers them. */
export type RowReadings = { row: number; reading: RowReading }[];

interface RowNotes {
  /** What was left empty or read with doubt. */
  warnings: CellRemark[];
  /** The register itself says that the record is struck off. */
  excluded?: boolean;
}

/** The text that a row has for a field; empty where it has none. */
export type Cells = (field: Field) => string;

/** Takes the value of what was read for a field, and keeps its warning. */
export type Warn = <T>(field: Field, read: Read<T>) => T;

/** Passes the schema, or returns its first complaint. */
export function checked(input: unknown, warnings: CellRemark[]): RowReading {
  const check = checkRecordal(input);
  if ('recordal' in check) return { recordal: check.recordal, warnings };
  const [{ path, says }] = check.faults;
  return { reason: says, column: path.split('.')[0]!, warnings };
}
