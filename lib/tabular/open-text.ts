import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import { decodeText } from './charset';
import type { Charset } from './charsets';
import type { CellRow } from './delimited';
import { readDelimited } from './delimited';
import { declaredDelimiter, guessDelimiter } from './delimiter';
import { type HeaderRating, surestHeader } from './header-rating';
import {
  type DocumentShape,
  isFirstLineOpen,
  isJsonLines,
  jsonBlocks,
  jsonRows,
  OTHERS,
  readJson,
} from './json';
import { lengthOfWrapping } from './json-wrapping';
import { isLabelled, labelledRows } from './labelled-lines';
import { partNames } from './left-out';
import { RepeatedBlocks } from './line-blocks';
import { type Markup, markupOf } from './markup';
import { tellingOddLetters } from './odd-letters';
import { openedWorkbook } from './open-workbook';
import { batches, noHeader, type OpenedFile, type OpenOptions } from './opened-file';
import { rowsAsLists } from './rows-as-lists';
import { isRuled, ruledRows } from './ruled-rows';
import { isSpaced, spacedRows } from './spaced-columns';
import { isSqlDump, sqlTables } from './sql-rows';
import { peekText, wholeOf, withoutStart } from './text';
import { asOneTable, readOpenDocument, readWorkbook } from './workbook';
import { readXml } from './xml-table';

/** Some 200,000 rows; more of it would not fit the memory twice. */
const MAX_XML = 128 << 20;

/** Characters that show what a text is, where it is not JSON. */
const HEAD = 1 << 16;

/** Whether a text's beginning does not tell yet what it is. Lines of JSON may come one by one, from a program. */
function isWanted(head: string): boolean {
  return head.trimStart().startsWith('{') ? isFirstLineOpen(head) : head.length < HEAD;
}

/** A text whose charset is settled or will be, as what it begins with says that it is. Throws UnreadableFile. */
export async function openText(
  chunks: AsyncIterable<Uint8Array>,
  options: OpenOptions,
  declared: Charset | undefined,
): Promise<OpenedFile> {
  const doubts: Notice[] = [];
  const decoded = decodeText(chunks, { charset: options.charset, declared, doubts });
  const { head: seen, text } = await peekText(decoded.text, isWanted);
  const known = { charset: decoded.charset, leftOut: [], doubts };
  const start = seen.trimStart();
  if (start === '') throw new UnreadableFile(notice('empty'));
  if (start.startsWith('{') || start.startsWith('[')) return openJson(text, start, options, known);
  const exchange = exchangeFormat(start);
  if (exchange) throw new UnreadableFile(notice('otherDocument', { program: exchange }));
  if (isSqlDump(start)) return openDump(text, options, known);
  const wrapping = lengthOfWrapping(start);
  if (wrapping > 0) {
    const bare = withoutStart(text, seen.length - start.length + wrapping);
    return openDocument(bare, { ...options, wrapped: true }, known);
  }
  if (start.startsWith('<')) return openMarkup(text, markupOf(start), options, known);
  const head = seen.slice(0, HEAD);
  const { rateHeader = noHeader } = options;
  if (options.delimiter) return openCut(text, head, options, known);
  if (isLabelled(head, rateHeader)) {
    const rows = labelledRows(await wholeOf(text, MAX_PROSE));
    return { ...known, format: 'delimited', recordByRecord: true, ...inMemory(rows, known) };
  }
  if (!isSpaced(head, rateHeader)) return openCut(text, head, options, known);
  const whole = await wholeOf(text, MAX_PROSE);
  const rows = spacedRows(whole, rateHeader);
  return rows
    ? { ...known, format: 'delimited', ...inMemory(rows, known) }
    : openCut(oneText(whole), head, options, known);
}

/** A text of sentences, or of lines that a separator cuts into cells. */
function openCut(text: AsyncIterable<string>, head: string, options: OpenOptions, known: Known): OpenedFile {
  if (options.isProse?.(head)) return { ...known, format: 'prose', kind: 'cells', rows: linesOf(text) };
  const separator = declaredDelimiter(head);
  const from = separator?.length ?? 0;
  const delimiter = options.delimiter ?? separator?.delimiter ?? guessDelimiter(head);
  const { rateHeader = noHeader } = options;
  const headings = headingsIn(head.slice(from), delimiter, rateHeader);
  const cut = readDelimited(withoutStart(text, from), delimiter, head.slice(from), known.doubts, headings);
  const drawn = isRuled(head.slice(from), delimiter) ? ruledRows(cut) : cut;
  const rows = tellingOddLetters(drawn, known.charset, known.doubts);
  return { ...known, format: 'delimited', kind: 'cells', delimiter, rows };
}

/** Lines that the headings are looked for in, notes above them included. */
const HEADINGS_WITHIN = 8;

/** How many headings one of the first two lines of a text has, or of the first two of several cells; 0 where none names columns. */
function headingsIn(head: string, delimiter: string, rateHeader: HeaderRating): number {
  const lines = head.split(/\r\n?|\n/, HEADINGS_WITHIN).map((line, row) => ({
    row,
    cells: line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '')),
  }));
  const below = lines.findIndex(({ cells }) => cells.length > 1);
  const asked = lines.filter(({ row }) => row < 2 || row === below || row === below + 1);
  return asked[surestHeader(asked, rateHeader).at]?.cells.length ?? 0;
}

async function* oneText(whole: string): AsyncGenerator<string> {
  yield whole;
}

/** The tables of a database as sheets of a workbook: those that are sought one below the other, the others named. */
async function openDump(
  text: AsyncIterable<string>,
  { rateHeader = noHeader }: OpenOptions,
  known: Known,
): Promise<OpenedFile> {
  const tables = sqlTables(await wholeOf(text, MAX_XML)).filter(({ rows }) => rows.length > 0);
  return { ...openedWorkbook(asOneTable(tables, [], rateHeader), 'sql'), charset: known.charset };
}

/** Tables as spreadsheets exchanged them before CSV: read as CSV, each cell would be a row. */
function exchangeFormat(start: string): string | undefined {
  if (/^ID;P/.test(start)) return 'SYLK';
  if (/^TABLE\r?\n0,1\r?\n/.test(start)) return 'DIF';
  return start.startsWith('socialcalc:') ? 'SocialCalc' : undefined;
}

/** A penalty decision has two pages; what is longer than a book is none. */
const MAX_PROSE = 8 << 20;

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<CellRow[]> {
  const whole = await wholeOf(text, MAX_PROSE);
  yield whole.split('\n').map((line, at) => ({ row: at + 1, cells: [line] }));
}

/** What is known of any text. */
type Known = Pick<OpenedFile, 'charset' | 'leftOut' | 'doubts'>;

async function openJson(
  text: AsyncIterable<string>,
  start: string,
  { envelopes }: OpenOptions,
  known: Known,
): Promise<OpenedFile> {
  if (isJsonLines(start, envelopes)) return { ...known, format: 'json-lines', ...jsonLines(text) };
  return openDocument(text, { envelopes }, known);
}

async function openDocument(
  text: AsyncIterable<string>,
  { envelopes, wrapped }: Pick<DocumentShape, 'envelopes' | 'wrapped'>,
  known: Known,
): Promise<OpenedFile> {
  const { rows, leftOut, declared } = await readJson(text, { envelopes, ...(wrapped ? { wrapped } : {}) });
  if (leftOut.length > 0) known.leftOut.push(notice('elementsNotRead', { elements: partNames(leftOut) }));
  const found = { ...known, format: 'json' as const, ...(declared ? { declared } : {}) };
  const cells = rowsAsLists(rows);
  return cells
    ? { ...found, kind: 'cells', rows: batches(cells) }
    : { ...found, kind: 'values', rows: batches(rows) };
}

function jsonLines(text: AsyncIterable<string>) {
  const blocks = new RepeatedBlocks(jsonBlocks(text, OTHERS));
  async function* rows() {
    for await (const block of blocks.once()) yield jsonRows(block, OTHERS);
  }
  return { kind: 'values' as const, rows: rows(), blocks: () => blocks.again() };
}

async function openMarkup(
  text: AsyncIterable<string>,
  markup: Markup,
  { rateHeader = noHeader, signal }: OpenOptions,
  known: Known,
): Promise<OpenedFile> {
  if (markup === 'html') {
    const { pageText } = await import('./html');
    return openedPage([await pageText(text)], rateHeader, known, 'html');
  }
  const whole = await wholeOf(text, MAX_XML);
  if (markup === 'xml-spreadsheet') return openedWorkbook(await readWorkbook(whole, rateHeader), markup);
  if (markup === 'ods') return openedWorkbook(await readOpenDocument(whole, rateHeader), markup);
  const { rows, leftOut, declared } = await readXml(withoutMark(whole), rateHeader, known.doubts, signal);
  if (leftOut.length > 0) known.leftOut.push(notice('elementsNotRead', { elements: partNames(leftOut) }));
  return { ...known, format: 'xml', ...inMemory(rows, known), ...(declared ? { declared } : {}) };
}

/** The tables of a page, or of the frames of one. Throws UnreadableFile where there are none. */
export async function openedPage(
  pages: readonly string[],
  rateHeader: NonNullable<OpenOptions['rateHeader']>,
  known: Known,
  format: 'html' | 'mhtml',
): Promise<OpenedFile> {
  const { readHtml } = await import('./html');
  const page = readHtml(pages, rateHeader);
  if (page.leftOut.length > 0)
    known.leftOut.push(notice('tablesNotRead', { tables: partNames(page.leftOut) }));
  return { ...known, format, around: page.around, ...inMemory(page.rows, known) };
}

function inMemory(rows: readonly CellRow[], { charset, doubts }: Known) {
  return { kind: 'cells' as const, rows: tellingOddLetters(batches(rows), charset, doubts) };
}

/** A byte order mark, or blank lines, before the declaration: it must be first, and nobody is the wiser for it. */
const withoutMark = (text: string) => text.replace(/^[\ufeff\s]+/, '');
