import type { Listing } from '../../domain/listing';
import { fieldByName } from '../../listing-files/listing-columns';
import { listingFromRow } from '../../listing-files/listing-row';
import { type Notice, notice } from '../../locales/notice';
import { jsonRow } from '../../tabular/json';
import { type CutLine, LONGEST_LINE } from './line-cutter';
import { writtenMember } from './written-id';

/** A line as a row: its id as JSON, and a listing or why it is none. */
export type FilterRow = { id: string } & (
  | { listing: Listing; input?: Record<string, unknown> }
  | { error: Notice }
);

/** What stands for an id where the row has none. A number made up here could be taken for one of the caller's. */
const NO_ID = 'null';

const LONG_NUMBER = /^-?\d{16,}$/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a line of JSON Lines. Never throws: what is no row of a listing says why. */
export function readRow(line: CutLine): FilterRow {
  if (line === 'too long') return { id: NO_ID, error: notice('longRow', { most: LONGEST_LINE }) };
  const json = textOf(line);
  if (json === undefined) return { id: NO_ID, error: notice('notUtf8') };
  const { value, error } = jsonRow(json, 1);
  if (error) return { id: NO_ID, error };
  const { id, name } = idOf(value, json);
  const row = listingFromRow(value, 1);
  return 'error' in row ? { id, error: row.error } : { id, ...row, ...inputWithout(name, row.input) };
}

/** Undefined for what is no UTF-8. */
function textOf(line: Uint8Array): string | undefined {
  try {
    return utf8.decode(line);
  } catch {
    return undefined;
  }
}

/** The row's id as JSON, and the name that it goes by. */
function idOf(row: unknown, json: string): { id: string; name?: string } {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { id: NO_ID };
  const name = Object.keys(row).findLast((key) => fieldByName(key) === 'id');
  if (name === undefined) return { id: NO_ID };
  const value = (row as Record<string, unknown>)[name];
  // Other numbers may be written alike, 1.0 and 1, and a long one is read as text (lib/tabular/long-numbers.ts).
  const asItIs = typeof value !== 'string' || LONG_NUMBER.test(value);
  const written = asItIs && value !== null && isJson(json) ? writtenMember(json, name) : undefined;
  return { id: written ?? JSON.stringify(value), name };
}

/** What only comes close to JSON is read as well; an id in it is as it was understood. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An id that is no text is none of a listing's, and would come back a second time among the other columns. */
function inputWithout(name: string | undefined, input: Record<string, unknown> | undefined) {
  if (name === undefined || !input || !(name in input)) return {};
  const { [name]: _, ...others } = input;
  return { input: others };
}
