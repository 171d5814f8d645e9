import { type Remark, remark } from '../locales/message';
import { UnreadableFile } from './bytes';

/** One JSON value of a file; `error` where the line is no JSON. */
export interface ValueRow {
  row: number;
  value?: unknown;
  error?: Remark;
}

/** Longest line of a JSON Lines file; one recordal with all its licensees is some kilobytes. */
const MAX_LINE = 8 << 20;

/**
 * Streams JSON Lines, one batch per chunk; blank lines keep their number and give no row. A last line without
 * its end that is no JSON means that the file is cut off: throws UnreadableFile.
 */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<ValueRow[]> {
  let rest = '';
  let row = 0;
  const read = (lines: readonly string[]): ValueRow[] => {
    const rows: ValueRow[] = [];
    for (const line of lines) {
      row++;
      if (line.trim() !== '') rows.push(jsonOf(line, row));
    }
    return rows;
  };
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) throw new UnreadableFile(remark('longLine', row + 1, MAX_LINE));
    const rows = read(lines);
    if (rows.length > 0) yield rows;
  }
  const last = read([rest]);
  if (last[0]?.error) throw new UnreadableFile(remark('cutInRow', row));
  yield last;
}

function jsonOf(line: string, row: number): ValueRow {
  try {
    return { row, value: JSON.parse(line) };
  } catch {
    return { row, error: remark('notJson') };
  }
}

/** Where the rows of one JSON document stand: the document itself, or the list that its envelope carries. */
const ENVELOPES = ['rows', 'recordals', 'records', 'data', 'items', 'list', 'results'];

/** Reads one JSON document: an array of rows, an object around one, or a single row. */
export async function readJson(text: AsyncIterable<string>, maxLength = 1 << 29): Promise<ValueRow[]> {
  let whole = '';
  for await (const chunk of text) {
    whole += chunk;
    if (whole.length > maxLength) throw new UnreadableFile(remark('jsonTooLarge'));
  }
  let document: unknown;
  try {
    document = JSON.parse(whole);
  } catch {
    throw new UnreadableFile(remark('jsonDamaged'));
  }
  return rowsOf(document).map((value, index) => ({ row: index + 1, value }));
}

function rowsOf(document: unknown): unknown[] {
  if (Array.isArray(document)) return document;
  if (document !== null && typeof document === 'object') {
    for (const key of ENVELOPES) {
      const rows = (document as Record<string, unknown>)[key];
      if (Array.isArray(rows)) return rows;
    }
  }
  return [document];
}
