import { type Cutting, closingMark, lineEndAfter } from './record-walk';

/**
 * Cells of each record of a text that is written by the book (RFC 4180) as far as it is seen, and in which quoted cells go on over
 * several lines: there lines tell nothing. Undefined for any other text, one mark out of place or one record of another width is enough.
 * O(length).
 */
export function strictWidth(text: string, cutting: Cutting): number | undefined {
  let width: number | undefined;
  let isSpanning = false;
  for (let at = 0; at < text.length; ) {
    const record = strictRecord(text, at, cutting);
    if (record === 'none') return undefined;
    if (record === 'open') break;
    const isBlank = record.cells === 1 && record.length === 0;
    if (!isBlank && record.cells !== (width ?? record.cells)) return undefined;
    if (!isBlank) width = record.cells;
    isSpanning ||= record.spans;
    at = record.end;
  }
  return isSpanning ? width : undefined;
}

interface StrictRecord {
  cells: number;
  /** Without what ends its line. */
  length: number;
  end: number;
  spans: boolean;
}

/** `open`: its end has not been seen. */
function strictRecord(
  text: string,
  start: number,
  { delimiter, lineEnd }: Cutting,
): StrictRecord | 'open' | 'none' {
  const first = lineEndAfter(text, start, lineEnd);
  let line = first;
  for (let at = start, cells = 1; ; cells++) {
    let end: number;
    if (text[at] === '"') {
      end = closingMark(text, at + 1) + 1;
      if (end === 0) return 'open';
      if (end > line.at) line = lineEndAfter(text, end, lineEnd);
    } else {
      const plain = text.slice(at, line.at);
      const found = plain.indexOf(delimiter);
      end = found < 0 ? line.at : at + found;
      if (text.slice(at, end).includes('"')) return 'none';
    }
    if (end === line.at)
      return line.to === line.at
        ? 'open'
        : { cells, length: end - start, end: line.to, spans: line.at !== first.at };
    if (!text.startsWith(delimiter, end)) return 'none';
    at = end + delimiter.length;
  }
}
