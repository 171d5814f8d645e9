/** Stands for the number of a row, mark or entry that is no more. */
export const GONE = 0xffffffff;

/** What became of the rows of a list's earlier version. */
export interface RowChange {
  /** By earlier row: the row that says the same now, or GONE. Rows that no earlier one became are new. */
  rowOf: Uint32Array;
  /** Holders of the rows that are gone: which of their other marks translate each other may have changed with them. */
  formerHolders: ReadonlySet<string>;
}
