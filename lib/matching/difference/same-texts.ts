import type { IndexSections } from '../index/sections';

const NONE = -1;

/** For each mark of an index the mark of another that has its text; −1 where there is none. O(text of both). */
export function marksOfSameText(index: IndexSections, other: IndexSections): Int32Array {
  const [ours, theirs] = [new MarkBytes(index), new MarkBytes(other)];
  const withHash = new Map<number, number>();
  /** Further marks with the same hash. */
  const next = new Int32Array(other.marks).fill(NONE);
  for (let mark = 0; mark < other.marks; mark++) {
    const hash = theirs.hashOf(mark);
    next[mark] = withHash.get(hash) ?? NONE;
    withHash.set(hash, mark);
  }
  return Int32Array.from({ length: index.marks }, (_, mark) => {
    let partner = withHash.get(ours.hashOf(mark)) ?? NONE;
    while (partner !== NONE && !ours.isAs(mark, theirs, partner)) partner = next[partner]!;
    return partner;
  });
}

/** The texts of an index's marks, as bytes. */
class MarkBytes {
  readonly #pool: Uint8Array;
  readonly #starts: Uint32Array;

  constructor(index: IndexSections) {
    this.#pool = index.pool;
    this.#starts = new Uint32Array(index.marks + 1);
    for (let mark = 0; mark < index.marks; mark++)
      this.#starts[mark + 1] = this.#starts[mark]! + index.textLength(mark);
  }

  /** FNV-1a. */
  hashOf(mark: number): number {
    let hash = 0x811c9dc5;
    for (let at = this.#starts[mark]!, end = this.#starts[mark + 1]!; at < end; at++)
      hash = Math.imul(hash ^ this.#pool[at]!, 0x01000193);
    return hash;
  }

  isAs(mark: number, other: MarkBytes, otherMark: number): boolean {
    const [start, from] = [this.#starts[mark]!, other.#starts[otherMark]!];
    const length = this.#starts[mark + 1]! - start;
    if (length !== other.#starts[otherMark + 1]! - from) return false;
    for (let at = 0; at < length; at++) if (this.#pool[start + at] !== other.#pool[from + at]) return false;
    return true;
  }
}
