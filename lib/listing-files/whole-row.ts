import { remembered } from '../runtime/remembered';
import { jsonRows, OTHERS } from '../tabular/json';
import { unwrappedRow } from '../tabular/json-wrapped-rows';
import type { LineBlock } from '../tabular/line-blocks';
import type { FieldOfName } from './listing-columns';
import { type ListingRow, listingFromRow } from './listing-row';
import type { NamedRow } from './named-rows';
import { fieldsUnasked } from './unasked-fields';

/** A row with the columns that are none of a listing's fields, untouched. */
export type WholeRow = { row: number } & ListingRow;

/** A row whose values have names, as a listing; `site` stands for the site of one that names none. */
export function wholeRowOf({ row, value, error }: NamedRow, fieldOf: FieldOfName, site: string): WholeRow {
  if (error) return { row, id: String(row), error };
  const read = listingFromRow(value, row, fieldOf);
  if ('listing' in read) read.listing.site ||= site;
  return { row, ...read };
}

/** What a file's names are, as its first rows tell: enough to read any block of its lines without those before. */
export interface LineNames {
  names: readonly string[];
  headers: readonly string[];
}

/** Objects of one file have a few names. */
const MOST_NAMES = 1_024;

/** Reads blocks of a file's lines, anywhere: the same rows as whoever reads the file from the start. */
export function lineReader({ names, headers }: LineNames): (block: LineBlock) => WholeRow[] {
  const fieldOf = remembered(MOST_NAMES, fieldsUnasked(names, headers));
  return (block) =>
    jsonRows(block, OTHERS).map((row) => wholeRowOf({ ...row, value: unwrappedRow(row.value) }, fieldOf, ''));
}
