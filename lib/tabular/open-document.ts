import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { NamedSheet } from './joined-sheets';
import { walkXml } from './xml';

/** Whether a zip is an OpenDocument of any kind (ODF 1.3, part 2): its content is in one part of XML. */
export function isOpenDocument(names: readonly string[]): boolean {
  return names.includes('content.xml') && names.includes('META-INF/manifest.xml');
}

/** The content of an OpenDocument from its parts, as text. Throws UnreadableFile for one that is locked. */
export function contentOf(parts: Readonly<Record<string, Uint8Array>>): string {
  const utf8 = new TextDecoder();
  if (utf8.decode(parts['META-INF/manifest.xml']).includes('encryption-data'))
    throw new UnreadableFile(notice('workbookLocked'));
  return utf8.decode(parts['content.xml']);
}

/** What a sheet may claim: the caller's limits. */
export interface SheetLimits {
  columns: number;
  /** Places of all rows together, whatever stands there. */
  places: number;
  /** A cell with something in it is beyond the last column that is read. */
  tooFar: (sheet: string) => void;
}

/** Parts of a sheet and of a cell that are read otherwise than their text, or not at all. */
const NOT_SHOWN = new Set(['annotation', 'shapes', 'tracked-changes', 'ruby-text']);

/**
 * The sheets of an OpenDocument's content (ODF 1.3, part 3, chapter 9), zipped or flat (.fods). One tag may stand for
 * any number of equal rows and cells: they are counted before they are made. Throws UnreadableFile for a document that
 * is no spreadsheet or claims too much.
 */
export async function readSheets(content: string, limits: SheetLimits): Promise<NamedSheet[]> {
  const sheets: NamedSheet[] = [];
  const reader = new SheetReader(limits, sheets);
  let spreadsheet = false;
  let notShown = 0;
  await walkXml([content], {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'spreadsheet') spreadsheet = true;
      if (NOT_SHOWN.has(local)) notShown++;
      if (!spreadsheet) reader.style(local, localNames(attributes));
      if (spreadsheet && notShown === 0) reader.open(local, localNames(attributes));
    },
    text(text) {
      if (notShown === 0) reader.text(text);
    },
    close(name) {
      const local = localName(name);
      if (NOT_SHOWN.has(local)) notShown--;
      else if (notShown === 0) reader.close(local);
    },
  });
  if (!spreadsheet) throw new UnreadableFile(notice('otherDocument', { program: 'OpenDocument' }));
  return sheets;
}

type Attributes = Readonly<Record<string, string>>;

/** Follows tables, rows, cells and paragraphs, and keeps the rows with something in them. */
class SheetReader {
  private sheet: NamedSheet = { name: '', rows: [] };
  private row = 0;
  private rowRepeats = 1;
  private cells: string[] = [];
  private column = 0;
  private cell: Attributes | undefined;
  private written = '';
  private styleName = '';
  /** Names of styles that strike through. */
  private readonly strokes = new Set<string>();
  /** Names of styles whose sheets are not shown. */
  private readonly unseen = new Set<string>();
  /** Where struck words begin in the cell, within how many spans; undefined outside of them. */
  private stroke: { from: number; spans: number } | undefined;
  private struck: string[] = [];
  private places = 0;
  /** Cells above that are merged with those below them, by column. */
  private readonly merged = new Map<number, { text: string; rows: number }>();

  constructor(
    private readonly limits: SheetLimits,
    private readonly sheets: NamedSheet[],
  ) {}

  /** An element before the sheets: the styles are there. */
  style(name: string, attributes: Attributes): void {
    if (name === 'style') this.styleName = attributes.name ?? '';
    const line = name === 'text-properties' ? attributes['text-line-through-style'] : undefined;
    if (line !== undefined && line !== 'none') this.strokes.add(this.styleName);
    if (name === 'table-properties' && attributes.display === 'false') this.unseen.add(this.styleName);
  }

  private openSpan(style = ''): void {
    if (this.stroke) this.stroke.spans++;
    else if (this.strokes.has(style)) this.stroke = { from: this.written.length, spans: 1 };
  }

  private closeSpan(): void {
    if (!this.stroke || --this.stroke.spans > 0) return;
    this.struck.push(this.written.slice(this.stroke.from).trim());
    this.stroke = undefined;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table') this.begin(attributes);
    else if (name === 'table-row') this.rowRepeats = repeats(attributes['number-rows-repeated']);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.cell = attributes;
    else if (name === 'span') this.openSpan(attributes['style-name']);
    else if (name === 'p' && this.written !== '') this.written += '\n';
    else if (name === 's') this.written += ' '.repeat(Math.min(repeats(attributes.c), 100));
    else if (name === 'tab' || name === 'line-break') this.written += name === 'tab' ? '\t' : '\n';
  }

  text(text: string): void {
    // White space in the markup is one blank; several are written as elements of their own.
    if (this.cell) this.written += text.replace(/\s+/g, ' ');
  }

  close(name: string): void {
    if (name === 'table-row') this.endRow();
    if (name === 'span') this.closeSpan();
    if (name !== 'table-cell' && name !== 'covered-table-cell') return;
    const times = repeats(this.cell?.['number-columns-repeated']);
    // What a merged cell covers is hidden, and readers see its text in every row of it.
    const text = name === 'table-cell' ? cellText(this.cell ?? {}, this.written.trim()) : this.covered();
    if (name === 'table-cell') this.merge(text);
    if (this.strokes.has(this.cell?.['style-name'] ?? '')) this.struck.push(text);
    if (text !== '') this.fill(text, name === 'table-cell' ? times : 1);
    this.column += times;
    this.cell = undefined;
    this.written = '';
  }

  private merge(text: string): void {
    const rows = repeats(this.cell?.['number-rows-spanned']) - 1;
    if (rows > 0 && text !== '' && this.column < this.limits.columns)
      this.merged.set(this.column, { text, rows });
    else this.merged.delete(this.column);
  }

  private covered(): string {
    const above = this.merged.get(this.column);
    if (!above || above.rows === 0) return '';
    above.rows--;
    return above.text;
  }

  private begin({ name = '', 'style-name': style = '' }: Attributes): void {
    this.sheet = { name, rows: [], ...(this.unseen.has(style) && { hidden: true }) };
    this.sheets.push(this.sheet);
    this.merged.clear();
    this.row = 0;
  }

  private fill(text: string, times: number): void {
    const { columns, tooFar } = this.limits;
    if (this.column + times > columns) tooFar(this.sheet.name);
    const end = Math.min(this.column + times, columns);
    while (this.cells.length < this.column && this.cells.length < columns) this.cells.push('');
    for (let at = this.column; at < end; at++) this.cells[at] = text;
  }

  private endRow(): void {
    if (this.cells.some((cell) => cell !== '')) {
      this.places += this.cells.length * this.rowRepeats;
      if (this.places > this.limits.places) throw new UnreadableFile(notice('tableTooLarge'));
      const struck = this.struck.filter((text) => text !== '');
      const row = { cells: this.cells, ...(struck.length > 0 && { struck }) };
      for (let at = 1; at <= this.rowRepeats; at++) this.sheet.rows.push({ row: this.row + at, ...row });
    }
    this.row += this.rowRepeats;
    this.rowRepeats = 1;
    this.cells = [];
    this.struck = [];
    this.column = 0;
  }
}

/** What a cell says: days and numbers by their values, not as they are shown. */
function cellText(cell: Attributes, written: string): string {
  switch (cell['value-type']) {
    case 'date':
      return cell['date-value']?.slice(0, 10) ?? written;
    case 'float':
      return cell.value ?? written;
    default:
      return cell['string-value'] ?? written;
  }
}

function repeats(times: string | undefined): number {
  return Math.max(1, Math.floor(Number(times)) || 1);
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** A foreign attribute of the same name, as LibreOffice adds, does not take the place of the standard's own. */
function localNames(attributes: Attributes): Attributes {
  const local: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes))
    if (!name.startsWith('calcext:')) local[localName(name)] ??= value;
  return local;
}
