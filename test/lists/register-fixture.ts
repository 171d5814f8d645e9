import type { Recordal } from '../../lib/domain/recordal';

/** A file of our own in a register's structure, and what stands in its rows. */
export interface RegisterFixture {
  file: string | Uint8Array;
  /** Every row of the file, in its order. */
  recordals: Partial<Recordal>[];
}

/** Rows as they are copied from a table: cells by tabs, rows by lines. */
export function copied(...rows: string[][]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}
