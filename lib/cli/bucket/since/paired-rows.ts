import type { RowBytes } from './row-bytes';

const NONE = -1;

/** Rows of the earlier list that are looked at for the one that comes next: more seldom go, one behind the other. */
const AHEAD = 256;
/** Rows that may be missing from there before the lists are taken for ones in different orders. */
const MOST_MISSING = 4_096;

/**
 * For each row of the later list the row of the earlier one that says the same, wherever they come from; −1 where there is
 * none. No row is the partner of two. O(length of the rows).
 */
export function partnersOf(later: RowBytes, earlier: RowBytes): Int32Array {
  const partners = new Int32Array(later.count).fill(NONE);
  pairInStep(later, earlier, partners);
  pairOthers(later, earlier, partners);
  return partners;
}

/** Two versions of a list mostly stand in step: rows are held beside those that come next, and nothing is hashed. */
function pairInStep(later: RowBytes, earlier: RowBytes, partners: Int32Array): void {
  let next = 0;
  let missing = 0;
  for (let row = 0; row < later.count && missing <= MOST_MISSING; row++) {
    const stop = Math.min(earlier.count, next + AHEAD);
    let at = next;
    while (at < stop && !later.saysAs(row, earlier, at)) at++;
    if (at === stop) missing++;
    else {
      partners[row] = at;
      next = at + 1;
    }
  }
}

/** What is left of both, wherever it stands. */
function pairOthers(later: RowBytes, earlier: RowBytes, partners: Int32Array): void {
  const withHash = new Map<number, number[]>();
  for (const row of unpaired(partners, earlier.count)) {
    const hash = earlier.hashOf(row);
    const known = withHash.get(hash);
    if (known) known.push(row);
    else withHash.set(hash, [row]);
  }
  for (const [row, paired] of partners.entries()) {
    if (paired !== NONE) continue;
    const rows = withHash.get(later.hashOf(row)) ?? [];
    const at = rows.findIndex((one) => later.saysAs(row, earlier, one));
    if (at >= 0) partners[row] = rows.splice(at, 1)[0]!;
  }
}

/** The rows of the earlier list that are nobody's partner, ascending. */
export function unpaired(partners: Int32Array, earlier: number): number[] {
  const paired = new Uint8Array(earlier);
  for (const partner of partners) if (partner !== NONE) paired[partner] = 1;
  const rows: number[] = [];
  for (let row = 0; row < earlier; row++) if (paired[row] === 0) rows.push(row);
  return rows;
}
