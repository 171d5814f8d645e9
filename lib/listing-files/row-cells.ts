import type { FieldOfName, NamedField } from './listing-columns';

/** One value of a row, and the name that it goes by. */
export interface Cell {
  name: string;
  value: unknown;
}

/**
 * A row's values by the fields that their names stand for. Names that differ in case or spaces stand for the same field (`title`,
 * `Title`), so that a field may have several; what nobody takes is left.
 */
export class RowCells {
  readonly #ofFields = new Map<NamedField, Cell[]>();
  readonly #unclaimed: Cell[] = [];
  readonly #left = new Set<Cell>();

  constructor(row: object, fieldOf: FieldOfName) {
    for (const [name, value] of Object.entries(row)) {
      const cell = { name, value };
      this.#left.add(cell);
      const field = fieldOf(name);
      const others = field && this.#ofFields.get(field);
      if (others) others.push(cell);
      else if (field) this.#ofFields.set(field, [cell]);
      else this.#unclaimed.push(cell);
    }
  }

  /** The values of a field, in the order of the row. */
  of(field: NamedField): readonly Cell[] {
    return this.#ofFields.get(field) ?? [];
  }

  /** The values that stand for no field, in the order of the row. */
  unclaimed(): readonly Cell[] {
    return this.#unclaimed;
  }

  /** Takes a value out of what is left. */
  take(cell: Cell): void {
    this.#left.delete(cell);
  }

  /** Takes out a value of this name that is of no field, where it is exactly this. */
  takeNamed(name: string, value: unknown): boolean {
    for (const cell of this.#left)
      if (cell.value === value && folded(cell.name) === name) return this.#left.delete(cell);
    return false;
  }

  /** What nobody took, by its names. */
  left(): [name: string, value: unknown][] {
    return Array.from(this.#left, ({ name, value }) => [name, value]);
  }
}

const folded = (name: string) => name.trim().toLowerCase();
