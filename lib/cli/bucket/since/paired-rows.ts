import type { RowBytes } from './row-bytes';

const NONE = -1;

/**
 * For each row of the later list the row of the earlier one that says the same, wherever they come from; −1 where there is
 * none. No row is the partner of two. O(length of the rows).
 */
export function partnersOf(later: RowBytes, earlier: RowBytes): Int32Array {
  const firstWith = new Map<number, number>();
  /** Further rows with the same hash. */
  const next = new Int32Array(earlier.count).fill(NONE);
  for (let row = earlier.count - 1; row >= 0; row--) {
    const hash = earlier.hashOf(row);
    next[row] = firstWith.get(hash) ?? NONE;
    firstWith.set(hash, row);
  }
  const taken = new Uint8Array(earlier.count);
  return Int32Array.from({ length: later.count }, (_, row) => {
    let partner = firstWith.get(later.hashOf(row)) ?? NONE;
    while (partner !== NONE && (taken[partner] === 1 || !later.saysAs(row, earlier, partner)))
      partner = next[partner]!;
    if (partner !== NONE) taken[partner] = 1;
    return partner;
  });
}

/** The rows of the earlier list that are nobody's partner, ascending. */
export function unpaired(partners: Int32Array, earlier: number): number[] {
  const paired = new Uint8Array(earlier);
  for (const partner of partners) if (partner !== NONE) paired[partner] = 1;
  const rows: number[] = [];
  for (let row = 0; row < earlier; row++) if (paired[row] === 0) rows.push(row);
  return rows;
}
