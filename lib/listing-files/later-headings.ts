import { notice } from '../locales/notice';
import type { CellRow } from '../tabular/delimited';
import { foldedHeading } from './folded-heading';
import type { NamedRow } from './named-row';
import type { WiderRows } from './wider-rows';

/** Headings that a row repeats at least. */
const FEWEST = 2;

/**
 * The names of a file's columns, row for row: files that were put one behind the other have their headings among the
 * rows, and not always in one order.
 */
export class ColumnNames {
  private readonly byHeading = new Map<string, string>();

  constructor(
    headers: readonly string[],
    private names: readonly (string | undefined)[],
    private readonly wider: WiderRows,
  ) {
    headers.forEach((header, column) => {
      const folded = foldedHeading(header);
      if (folded !== '' && !this.byHeading.has(folded)) this.byHeading.set(folded, names[column]!);
    });
  }

  /** A row by the names that count for it; a row of headings is none, and says how those below it are read. */
  named(line: CellRow): NamedRow {
    const { row, cells, unread } = line;
    if (unread) return { row, error: notice('entityNotRead', { entity: unread }) };
    if (!this.isHeading(cells)) {
      const settled = this.wider.settled(line, this.names);
      return 'cells' in settled ? { row, value: this.byName(settled.cells) } : { row, error: settled };
    }
    this.names = cells.map((cell) => this.byHeading.get(foldedHeading(cell)));
    return { row, error: notice('headerAgain') };
  }

  private isHeading(cells: readonly string[]): boolean {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length < FEWEST || filled.length * 2 < this.byHeading.size) return false;
    return filled.every((cell) => this.byHeading.has(foldedHeading(cell)));
  }

  private byName(cells: readonly string[]): Record<string, unknown> {
    // A column may be called "__proto__".
    const value: Record<string, unknown> = Object.create(null);
    this.names.forEach((name, column) => {
      const cell = cells[column];
      if (name !== undefined && cell !== undefined && cell !== '') value[name] = cell;
    });
    return { ...value };
  }
}
