import type { ReadRow } from '../listing-files/open-listings';
import type { ScreeningList } from '../lists/store/screening-list';
import { withPictures } from '../screening/picture-words';
import type { RowPictures } from './bulk-tasks';
import { withKnownCopies } from './known-copies';

/** The rows of a file as they were read, in its order, with what their pictures show. */
export class ReadRows {
  readonly all: ReadRow[] = [];
  /** Where a row is by its number in the file, once somebody asks. */
  private places: Map<number, number> | undefined;

  add(row: ReadRow): void {
    this.all.push(row);
    this.places = undefined;
  }

  /** The rows of these numbers; numbers that no row has are left out. */
  of(numbers: readonly number[]): ReadRow[] {
    return numbers.flatMap((number) => this.all[this.placeOf(number)] ?? []);
  }

  /**
   * Lays pictures over rows, which keep them, and returns those rows: a later check judges them together again. Numbers
   * that are no listing's are left out. O(told rows).
   */
  layPictures(told: readonly RowPictures[]): ReadRow[] {
    return told.flatMap(({ row: number, pictures }) => {
      const [row] = this.of([number]);
      if (!row || !('listing' in row)) return [];
      const laid = { row: number, listing: withPictures(row.listing, pictures) };
      this.put(laid);
      return [laid];
    });
  }

  /** These of its rows with the copies in their pictures that the lists still know the owner of; they are kept so. */
  async withKnownCopies(chosen: readonly ReadRow[], lists: readonly ScreeningList[]): Promise<ReadRow[]> {
    const known = await withKnownCopies(chosen, lists);
    for (const [at, row] of known.entries()) if (row !== chosen[at]) this.put(row);
    return known;
  }

  private put(row: ReadRow): void {
    this.all[this.placeOf(row.row)] = row;
  }

  private placeOf(number: number): number {
    this.places ??= new Map(this.all.map(({ row }, at) => [row, at]));
    return this.places.get(number) ?? -1;
  }
}
