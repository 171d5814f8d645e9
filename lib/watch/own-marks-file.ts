import { isNullWord } from '../domain/null-word';
import { regimeCodes } from '../domain/regime-codes';
import { isHeader } from '../lists/reading/header-row';
import { fieldOfHeader } from '../lists/reading/headings';
import { rateListHeader } from '../lists/reading/list-header';
import { LONGEST_MARK, readMarkCell } from '../lists/reading/mark-cell';
import { readClasses } from '../lists/reading/nice-classes';
import type { Field } from '../lists/registers/recordal-fields';
import { type Notice, notice } from '../locales/notice';
import { keepable, type OwnMark } from '../settings/own-mark';
import { type ByteSource, UnreadableFile } from '../tabular/bytes';
import type { Charset } from '../tabular/charsets';
import { type OpenedFile, openFile } from '../tabular/open-table';
import { withoutControls } from '../text/controls';

/** A mark from a file, with the Nice classes in its row. */
export type ListedMark = OwnMark & { classes: number[] };

/** The result of reading a file of marks: each row is either a mark or refused. */
export interface ListedMarks {
  marks: ListedMark[];
  refused: { row: number; reason: Notice }[];
  /** Sheets, members of an archive and tables of a page that were not read, and doubts about what was. */
  leftOut: Notice[];
}

/** The most rows that are read; the settings hold no more. */
const MOST_MARKS = 10_000;

/**
 * Reads marks that a person lists as theirs, or as marks to watch: any table or JSON file, or pasted lines. Columns are
 * known by their headers as those of a recordal list are (mark, recordNo, registrationNo, holder, regime or regimes,
 * role own | licensed, classes); a single column without a header is one mark a row. `regimes` is "CN, US": where the
 * mark is protected, everywhere when it is empty. Throws UnreadableFile in words for a person.
 */
export async function readMarksFile(source: ByteSource, charset?: Charset): Promise<ListedMarks> {
  const file = await openFile(source, { rateHeader: rateListHeader, envelopes: ['recordals'], charset });
  const found: ListedMarks = { marks: [], refused: [], leftOut: file.leftOut };
  for await (const { row, cells, error } of rowsOf(file)) {
    const read = cells ? markOf(cells) : { problem: error ?? notice('noMark') };
    if ('problem' in read) found.refused.push({ row, reason: read.problem });
    else if (found.marks.length < MOST_MARKS) found.marks.push(read);
    else found.refused.push({ row, reason: notice('tooManyMarks', { most: MOST_MARKS }) });
  }
  if (found.marks.length + found.refused.length === 0) throw new UnreadableFile(notice('noRows'));
  found.leftOut.push(...file.doubts);
  return found;
}

type Cells = Map<Field, string>;

async function* rowsOf(file: OpenedFile): AsyncGenerator<{ row: number; cells?: Cells; error?: Notice }> {
  if (file.kind === 'values') {
    for await (const batch of file.rows)
      for (const { row, value, error } of batch)
        yield error ? { row, error } : { row, cells: namedCells(Object.entries(Object(value))) };
    return;
  }
  let headers: readonly string[] | undefined;
  for await (const batch of file.rows)
    for (const { row, cells } of batch) {
      const isFirst = headers === undefined;
      headers ??= isHeader(cells) || cells.length > 1 ? cells : ['mark'];
      if (!isFirst || headers !== cells)
        yield { row, cells: namedCells(headers.map((header, column) => [header, cells[column]])) };
    }
}

/** Cells by the field that their header names; the first of two with the same name counts. */
function namedCells(entries: readonly (readonly [string, unknown])[]): Cells {
  const cells: Cells = new Map();
  for (const [header, value] of entries) {
    const field = fieldOfHeader(header.trim().toLowerCase() === 'regimes' ? 'regime' : header);
    const text = textOf(value);
    if (field && !isNullWord(text) && !cells.has(field)) cells.set(field, text);
  }
  return cells;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? withoutControls(String(value)).trim() : '';
}

/** The mark of a row, or in words why it cannot be kept: nothing is cut to fit. */
function markOf(cells: Cells): ListedMark | { problem: Notice } {
  const { markText, cut } = readMarkCell(cells.get('markText') ?? '');
  if (cut) return { problem: notice('longMark', { most: LONGEST_MARK }) };
  const mark: OwnMark = {
    markText,
    role: cells.get('role')?.toLowerCase() === 'licensed' ? 'licensed' : 'own',
  };
  for (const field of ['recordNo', 'registrationNo', 'holder'] as const) {
    const text = cells.get(field);
    if (text) mark[field] = text;
  }
  const regimes = regimeCodes(cells.get('regime') ?? '');
  const kept = keepable(regimes.length > 0 ? { ...mark, regimes } : mark);
  return 'problem' in kept ? kept : { ...kept.mark, classes: readClasses(cells.get('classes') ?? '').value };
}
