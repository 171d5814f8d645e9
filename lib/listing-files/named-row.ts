import type { Notice } from '../locales/notice';

/**
 * One row of a file: mostly an object of its values by name, but a JSON file may hold anything; or why it cannot be
 * read. `row` is 1-based, as a spreadsheet numbers it.
 */
export interface NamedRow {
  row: number;
  value?: unknown;
  error?: Notice;
}
