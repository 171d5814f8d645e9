import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { XmlVisitor } from './xml';
import { attributeText, columnOf } from './xml-field';

type Attributes = Readonly<Record<string, string>>;

/** Fields of all rows together: columns that each row adds to would make the table their product. */
const MOST_COLUMNS = 500;

/** Characters beside the rows that are looked at. */
const LONGEST_BESIDE = 80;

/** The elements at one path as rows: the cells in them by the names of fields, those inside fields by their way. */
export class RecordRows implements XmlVisitor {
  readonly rows: string[][] = [];
  private readonly columns = new Map<string, number>();
  /** What stands outside of the rows, by the names of its elements: how many rows there are is among it. */
  readonly beside: Record<string, string> = {};
  private outside = '';
  private path = '';
  private row: string[] | undefined;
  private fields: { name: string; attributes: Attributes; text: string; parent: boolean }[] = [];
  private places = 0;

  constructor(
    private readonly of: string,
    private readonly mostPlaces: number,
  ) {}

  headings(): string[] {
    return [...this.columns.keys()];
  }

  open(name: string, attributes: Attributes): void {
    if (this.row) {
      const above = this.fields.at(-1);
      if (above) above.parent = true;
      const own = columnOf(name, attributes);
      this.fields.push({
        name: above ? `${above.name}/${own}` : own,
        attributes,
        text: '',
        parent: false,
      });
      return;
    }
    this.path += `/${name}`;
    this.outside = '';
    if (this.path === this.of) {
      this.row = [];
      for (const [attribute, value] of Object.entries(attributes))
        if (!attribute.startsWith('xmlns')) this.fill(attribute, value.trim());
    }
  }

  text(text: string): void {
    const field = this.fields.at(-1);
    if (field) field.text += text;
    else if (!this.row && this.outside.length < LONGEST_BESIDE) this.outside += text;
  }

  close(name: string): void {
    const field = this.fields.pop();
    if (field) {
      this.fill(field.name, field.text.trim() || (field.parent ? '' : attributeText(field.attributes)));
      return;
    }
    if (this.row) this.endRow(this.row);
    else if (this.outside.trim() !== '')
      this.beside[name.slice(name.indexOf(':') + 1)] ??= this.outside.trim();
    this.outside = '';
    this.path = this.path.slice(0, -name.length - 1);
  }

  /** A field that is there several times keeps all that it says. */
  private fill(name: string, value: string): void {
    if (value === '' || !this.row) return;
    const column = this.columnAt(name);
    const before = this.row[column];
    this.row[column] = before ? `${before}; ${value}` : value;
  }

  private columnAt(name: string): number {
    const known = this.columns.get(name);
    if (known !== undefined) return known;
    if (this.columns.size >= MOST_COLUMNS) throw new UnreadableFile(notice('tableTooLarge'));
    this.columns.set(name, this.columns.size);
    return this.columns.size - 1;
  }

  private endRow(row: string[]): void {
    this.places += row.length;
    if (this.places > this.mostPlaces) throw new UnreadableFile(notice('tableTooLarge'));
    this.rows.push(Array.from(row, (cell) => cell ?? ''));
    this.row = undefined;
  }
}
