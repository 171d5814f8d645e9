import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { CellRow } from './delimited';
import type { HeaderRating } from './header-rating';
import type { NamedSheet } from './joined-sheets';
import { walkXml } from './xml';

/** What a document of Word holds: its tables, and the paragraphs around them in their order. */
export interface WordDocument {
  tables: NamedSheet[];
  paragraphs: string[];
}

const MAX_PLACES = 5_000_000;
const MAX_COLUMNS = 200;
/** Longer paragraphs head nothing. */
const LONGEST_HEADING = 200;

/** Texts that nobody sees: what a change took away, instructions of fields, and a second drawing for old programs. */
const NOT_SHOWN = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'tcPrChange',
  'comment',
]);

/**
 * The tables of a document of Word, as readers see them: cells merged over rows with their text in each, a cell over columns in the first of them. A table that goes on in another
 * one of as many columns without a header is one. Throws UnreadableFile for a document that is cut off or too large.
 */
export async function readWordDocument(xml: string, rate: HeaderRating): Promise<WordDocument> {
  const reader = new WordReader();
  await walkXml([xml], reader);
  return { tables: continued(reader.tables, rate), paragraphs: reader.paragraphs };
}

function continued(tables: readonly NamedSheet[], rate: HeaderRating): NamedSheet[] {
  const whole: NamedSheet[] = [];
  for (const table of tables) {
    const before = whole.at(-1);
    const first = table.rows[0]?.cells ?? [];
    const goesOn =
      before &&
      widthOf(before) === widthOf(table) &&
      rate(first) === 0 &&
      before.rows.some(({ cells }) => rate(cells) > 0);
    if (!goesOn) whole.push(table);
    else {
      const last = before.rows.at(-1)!.row;
      for (const row of table.rows) before.rows.push({ ...row, row: last + row.row });
    }
  }
  return whole;
}

const widthOf = ({ rows }: NamedSheet) => Math.max(0, ...rows.map(({ cells }) => cells.length));

type Attributes = Readonly<Record<string, string>>;

/** Follows tables, rows, cells, paragraphs and runs. A table inside a cell is text of it. */
class WordReader {
  readonly tables: NamedSheet[] = [];
  readonly paragraphs: string[] = [];
  private depth = 0;
  private hidden = 0;
  private rows: CellRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private struck: string[] = [];
  private cell = '';
  private span = 1;
  private merge: 'none' | 'first' | 'further' = 'none';
  private readonly above = new Map<number, string>();
  private paragraph = '';
  private isText = false;
  private run = { struck: false, unseen: false };
  private inRunProperties = false;
  private places = 0;

  open(name: string, attributes: Attributes): void {
    const local = localName(name);
    if (NOT_SHOWN.has(local)) this.hidden++;
    if (this.hidden > 0) return;
    if (local === 'tbl' && ++this.depth === 1) this.begin();
    else if (local === 'gridSpan') this.span = Math.min(Number(valueIn(attributes)) || 1, MAX_COLUMNS);
    else if (local === 'vMerge') this.merge = valueIn(attributes) === 'restart' ? 'first' : 'further';
    else if (local === 'gridBefore')
      for (let at = Math.min(Number(valueIn(attributes)) || 0, MAX_COLUMNS); at > 0; at--)
        this.cells.push('');
    else if (local === 'r') this.run = { struck: false, unseen: false };
    else if (local === 'rPr') this.inRunProperties = true;
    else if (this.inRunProperties && isOn(attributes)) this.setRun(local);
    else if (local === 't') this.isText = true;
    else if (local === 'tab' || local === 'br' || local === 'cr') this.write(local === 'tab' ? '\t' : '\n');
    else if (local === 'noBreakHyphen') this.write('-');
  }

  text(text: string): void {
    if (this.isText && this.hidden === 0) this.write(text);
  }

  close(name: string): void {
    const local = localName(name);
    if (NOT_SHOWN.has(local)) {
      this.hidden--;
      return;
    }
    if (this.hidden > 0) return;
    if (local === 't') this.isText = false;
    else if (local === 'rPr') this.inRunProperties = false;
    else if (local === 'p') this.endParagraph();
    else if (this.depth === 1 && local === 'tc') this.endCell();
    else if (this.depth === 1 && local === 'tr') this.endRow();
    else if (local === 'tbl' && --this.depth === 0) this.end();
  }

  private setRun(property: string): void {
    if (property === 'strike' || property === 'dstrike') this.run.struck = true;
    if (property === 'vanish') this.run.unseen = true;
  }

  private write(text: string): void {
    if (this.run.unseen) return;
    this.paragraph += text;
    if (this.run.struck && text.trim() !== '') this.struck.push(text.trim());
  }

  private endParagraph(): void {
    const text = this.paragraph.replace(/[^\S\n]+/g, ' ').trim();
    this.paragraph = '';
    this.run = { struck: false, unseen: false };
    if (text === '') return;
    if (this.depth === 0) this.paragraphs.push(text);
    else this.cell += this.cell === '' ? text : `\n${text}`;
  }

  private begin(): void {
    const name = this.paragraphs.at(-1) ?? '';
    this.rows = [];
    this.row = 0;
    this.above.clear();
    this.tables.push({ name: name.length > LONGEST_HEADING ? '' : name, rows: this.rows });
  }

  private endCell(): void {
    const column = this.cells.length;
    const text = this.merge === 'further' ? (this.above.get(column) ?? this.cell) : this.cell;
    if (this.merge === 'none') this.above.delete(column);
    else this.above.set(column, text);
    this.cells.push(text);
    for (let at = 1; at < this.span && this.cells.length < MAX_COLUMNS; at++) this.cells.push('');
    this.cell = '';
    this.span = 1;
    this.merge = 'none';
  }

  private endRow(): void {
    this.places += this.cells.length;
    if (this.places > MAX_PLACES) throw new UnreadableFile(notice('tableTooLarge'));
    this.row++;
    const struck = this.struck.length > 0 ? { struck: this.struck } : {};
    if (this.cells.some((cell) => cell !== ''))
      this.rows.push({ row: this.row, cells: this.cells, ...struck });
    this.cells = [];
    this.struck = [];
  }

  private end(): void {
    if (this.rows.length === 0) this.tables.pop();
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const valueIn = (attributes: Attributes): string | undefined => attributes['w:val'] ?? attributes.val;

/** A property without a value is on. */
const isOn = (attributes: Attributes): boolean => !/^(?:false|0|off|none)$/.test(valueIn(attributes) ?? '');
