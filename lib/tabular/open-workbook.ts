import { batches, type FileFormat, type OpenedFile } from './opened-file';
import type { ReadWorkbook } from './workbook';

/** A workbook is in memory as a whole: iterable again, since it is shown first and read afterwards. */
export function openedWorkbook({ rows, leftOut, from1904 }: ReadWorkbook, format: FileFormat): OpenedFile {
  return {
    format,
    charset: () => undefined,
    leftOut,
    doubts: [],
    kind: 'cells',
    rows: batches(rows),
    inMemory: true,
    ...(from1904 ? { from1904 } : {}),
  };
}
