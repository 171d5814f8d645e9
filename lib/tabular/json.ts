import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { DeclaredRows } from './declared-rows';
import { enveloped, holdsRows, isListName, rowsOfDocument } from './json-document';
import { withoutEnd } from './json-wrapping';
import { type LineBlock, lineBlocks } from './line-blocks';
import { withLongNumbersAsText } from './long-numbers';
import { JsonPlace, looseJson } from './loose-json';
import { repeatedNamesIn, repeatsNames } from './repeated-names';

/** One JSON value of a file; `error` where the line is no JSON. */
export interface ValueRow {
  row: number;
  value?: unknown;
  error?: Notice;
}

/** Longest line of a JSON Lines file; a row with all that hangs on it is some kilobytes. */
const MAX_LINE = 8 << 20;

/** Whether more of an object is needed to tell JSON Lines from a document: all of its first line, and what follows. */
export function isFirstLineOpen(head: string): boolean {
  const start = head.trimStart();
  const end = start.search(/[\r\n]/);
  return head.length <= MAX_LINE && (end < 0 || start.slice(end).trim() === '');
}

/** How lines of JSON are read: `loose` also reads what only comes close to JSON, as other programs write it. */
export interface JsonLinesOptions {
  loose?: boolean;
}

/**
 * Streams JSON Lines, one batch per block; blank lines keep their number and give no row. A last line without its end
 * that is no JSON means that the file is cut off: throws UnreadableFile.
 */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  options: JsonLinesOptions = {},
): AsyncGenerator<ValueRow[]> {
  for await (const block of jsonBlocks(text, options)) {
    const rows = jsonRows(block, options);
    if (rows.length > 0) yield rows;
  }
}

/** JSON Lines in blocks of whole lines, to be read here or in another thread by `jsonRows`; throws as `readJsonLines` does. */
export async function* jsonBlocks(
  text: AsyncIterable<string>,
  options: JsonLinesOptions = {},
): AsyncGenerator<LineBlock> {
  for await (const block of lineBlocks(text, MAX_LINE)) {
    if (!block.text.endsWith('\n') && jsonRows(block, options)[0]?.error)
      throw new UnreadableFile(notice('cutInRow', { row: block.row }));
    yield block;
  }
}

/** What other programs write is read loosely. */
export const OTHERS: JsonLinesOptions = { loose: true };

/** The rows of a block, one for each line that is not blank. */
export function jsonRows(
  { row: first, text }: LineBlock,
  { loose = false }: JsonLinesOptions = {},
): ValueRow[] {
  const read = loose ? jsonRow : jsonOf;
  const rows: ValueRow[] = [];
  for (let row = first, at = 0; at < text.length; row++) {
    const end = text.indexOf('\n', at);
    const line = end < 0 ? text.slice(at) : text.slice(at, end);
    if (line.trim() !== '') rows.push(read(line, row));
    at = end < 0 ? text.length : end + 1;
  }
  return rows;
}

/** A line of our own: of one that is damaged no guess is made. */
function jsonOf(line: string, row: number): ValueRow {
  try {
    const value: unknown = JSON.parse(line);
    return repeatsNames(line, value) ? unambiguous({ row, value: looseJson(line) }) : { row, value };
  } catch {
    return { row, error: notice('notJson', { column: 1 }) };
  }
}

/** A row that gives one name to different values cannot be read: JavaScript keeps the last, and other programs the first. */
function unambiguous({ row, value }: ValueRow): ValueRow {
  const [name] = repeatedNamesIn(value);
  return name === undefined ? { row, value } : { row, error: notice('repeatedName', { name: shown(name) }) };
}

const shown = (name: string) => name.slice(0, 80);

/** A line of somebody else's: JSON, or what comes close to it. Never throws. */
export function jsonRow(line: string, row: number): ValueRow {
  try {
    const { value, isExact } = parsed(line);
    return isExact ? { row, value } : unambiguous({ row, value });
  } catch (error) {
    if (!(error instanceof JsonPlace)) throw error;
    return { row, error: notice('notJson', { column: error.at + 1 }) };
  }
}

/** A value, and whether it is sure that no object in it gives a name twice. */
interface Parsed {
  value: unknown;
  isExact: boolean;
}

/** JSON, or what comes close to it; integers that no number holds are texts of their digits. Throws JsonPlace. */
function parsed(text: string): Parsed {
  const value = exactly(text);
  return value === undefined ? { value: looseJson(text), isExact: false } : { value, isExact: true };
}

/** The value of JSON that gives no name twice; undefined for any other text. */
function exactly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (repeatsNames(text, value)) return undefined;
    const exact = withLongNumbersAsText(text);
    return exact === text ? value : JSON.parse(exact);
  } catch {
    return undefined;
  }
}

/** What one JSON document may be. */
export interface DocumentShape {
  /** Names that the caller's own lists of rows go by in an envelope, beside the usual ones ("rows", "data", …). */
  envelopes?: readonly string[] | undefined;
  maxLength?: number;
  /** It stands in a call or an assignment, whose end is behind it. */
  wrapped?: boolean;
}

/** A document's rows, numbered, and what it says around them. */
export interface ReadDocument {
  rows: ValueRow[];
  /** Names of further lists with rows like them, which are not read. */
  leftOut: string[];
  declared?: DeclaredRows;
}

/** Reads one JSON document: an array of rows, an object around one, or a single row. */
export async function readJson(
  text: AsyncIterable<string>,
  { envelopes, maxLength = 1 << 28, wrapped = false }: DocumentShape = {},
): Promise<ReadDocument> {
  let whole = '';
  for await (const chunk of text) {
    whole += chunk;
    if (whole.length > maxLength) throw new UnreadableFile(notice('jsonTooLarge'));
  }
  let document: Parsed;
  try {
    document = parsed(wrapped ? withoutEnd(whole) : whole);
  } catch (error) {
    if (!(error instanceof JsonPlace)) throw error;
    const before = whole.slice(0, error.at).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    throw new UnreadableFile(notice('jsonDamaged', place));
  }
  const { rows: values, leftOut, declared } = rowsOfDocument(document.value, envelopes);
  const read = values.map((value, index) => ({ row: index + 1, value }));
  const rows = document.isExact ? read : read.map(unambiguous);
  if (!document.isExact) refuseRepeatedAround(document.value, values);
  return { rows, leftOut: leftOut ?? [], ...(declared ? { declared } : {}) };
}

/** Around the rows nobody knows which of two lists is theirs, or how many there are. Throws UnreadableFile. */
function refuseRepeatedAround(document: unknown, rows: readonly unknown[]): void {
  const names = repeatedNamesIn(document);
  const inside = new Set(repeatedNamesIn(rows));
  const name = names.find((one) => !inside.has(one));
  if (name !== undefined) throw new UnreadableFile(notice('repeatedMember', { name: shown(name) }));
}

/**
 * Whether text is JSON Lines: its first line is an object by itself, and not merely the envelope of one document.
 * @param start the beginning of the text, without the blanks before it.
 */
export function isJsonLines(start: string, envelopes: readonly string[] = []): boolean {
  const line = start.slice(0, start.search(/[\r\n]|$/));
  if (!line.startsWith('{')) return false;
  const [, first] = line.match(/^\{\s*"(\w+)"\s*:\s*\[/) ?? [];
  if (first !== undefined && isListName(first, envelopes)) return false;
  const rest = start.slice(line.length);
  try {
    const { value } = parsed(line);
    if (rest.trim() !== '') return true;
    return !enveloped(value, envelopes)?.rows.some(isObject) && !holdsRows(value);
  } catch {
    // The first line of a document over several, or a broken one where an object follows.
    return rest.trimStart().startsWith('{') && line.endsWith('}');
  }
}

const isObject = (value: unknown) => value !== null && typeof value === 'object';
