import { notice } from '../locales/notice';
import type { CellRow } from '../tabular/delimited';
import { foldedHeading } from './folded-heading';
import { guessColumns, LISTING_FIELDS, type ListingField } from './listing-columns';
import type { NamedRow } from './named-row';
import type { WiderRows } from './wider-rows';

/** Headings that a row repeats at least. */
const FEWEST = 2;

/** Prices, codes and titles of any length: most rows of goods have one. */
const isNoHeading = (cell: string) => cell.length > 40 || /\d/.test(cell);

function namesOfFields(names: readonly string[]): Partial<Record<ListingField, string>> {
  const map = guessColumns(names);
  return Object.fromEntries(
    LISTING_FIELDS.flatMap((field) => (map[field] === undefined ? [] : [[field, names[map[field]]]])),
  );
}

/**
 * The names of a file's columns, row for row: files that were put one behind the other have their headings among the
 * rows, and not always in one order.
 */
export class ColumnNames {
  private hasRows = false;
  private byField: Partial<Record<ListingField, string>> | undefined;
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
    const fields = this.isHeading(cells) ? {} : this.ofAnotherTable(cells);
    if (!fields) {
      this.hasRows = true;
      const settled = this.wider.settled(line, this.names);
      return 'cells' in settled ? { row, value: this.byName(settled.cells) } : { row, error: settled };
    }
    this.names = cells.map((cell, column) => this.byHeading.get(foldedHeading(cell)) ?? fields[column]);
    return { row, error: notice('headerAgain') };
  }

  private isHeading(cells: readonly string[]): boolean {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length < FEWEST || filled.length * 2 < this.byHeading.size) return false;
    return filled.every((cell) => this.byHeading.has(foldedHeading(cell)));
  }

  /**
   * The names by column under the headings of a table with other columns, put behind this one; undefined for a row of anything else. A
   * field goes by the name that it has above.
   */
  private ofAnotherTable(cells: readonly string[]): Record<number, string> | undefined {
    const filled = cells.filter((cell) => cell.trim() !== '');
    // Right below the headings others of the same columns explain them, as in templates.
    if (!this.hasRows || this.byHeading.size === 0 || filled.length < FEWEST || filled.some(isNoHeading))
      return undefined;
    const map = guessColumns(cells);
    if (map.title === undefined) return undefined;
    this.byField ??= namesOfFields([...this.byHeading.values()]);
    const found: Record<number, string> = {};
    for (const field of LISTING_FIELDS) {
      const column = map[field];
      if (column !== undefined) found[column] = this.byField[field] ?? cells[column]!.trim();
    }
    const isAll = cells.every(
      (cell, column) => cell.trim() === '' || column in found || this.byHeading.has(foldedHeading(cell)),
    );
    // Where both words stand in other columns than their fields, those beside them may be called anything.
    const isMoved =
      map.brand !== undefined &&
      this.byField.title !== undefined &&
      (this.names[map.title] !== this.byField.title || this.names[map.brand] !== this.byField.brand);
    const isSure = isAll || isMoved;
    return isSure && Object.keys(found).length >= FEWEST ? found : undefined;
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
