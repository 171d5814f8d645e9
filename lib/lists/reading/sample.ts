/** Rows by which the columns of a file are known. */
export const SAMPLE = 200;
/** Rows that are shown beside the columns. */
export const SAMPLE_ROWS = 5;
/** Characters of a cell that are shown. */
const SAMPLE_CELL = 200;

/** Rows as they are shown: no cell longer than a person looks at. */
export const shortened = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((cells) => cells.map((cell) => cell.slice(0, SAMPLE_CELL)));
