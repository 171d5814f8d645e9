import { Scan } from '../../text/scan';
import { KeyKind, ownKey } from '../keys/mark-keys';
import { Column } from './column';
import { marksByKey } from './lookup';
import { type MarkTexts, type PackedPool, PoolLayout } from './mark-texts';
import { GONE } from './row-change';
import { ROW_MASK } from './row-kind';
import type { IndexSections } from './sections';

/** The marks of a patched index: those of the earlier one that a row still carries, in their order, then the new ones. */
export interface PatchedMarks {
  /** By earlier mark: its number now, or GONE. */
  markOf: Uint32Array;
  /** How many stay. */
  kept: number;
  /** Texts that the earlier index has not. */
  added: string[];
  rows: MarkTexts['rows'];
}

/** Marks that one step of a patch may look at. */
const STEP = 0x1000;

/** Numbers the marks anew and gives each the rows that carry it. `read` are the texts of the rows `fresh`. */
export function* patchMarks(
  earlier: IndexSections,
  rowOf: Uint32Array,
  read: MarkTexts,
  fresh: readonly number[],
): Generator<number, PatchedMarks> {
  const { known, added } = tellApart(earlier, read, fresh);
  const markOf = new Uint32Array(earlier.marks).fill(GONE);
  const postings = new CarrierColumns();
  for (let mark = 0; mark < earlier.marks; mark++) {
    if (mark % STEP === STEP - 1) yield mark / earlier.marks;
    const more = known.get(mark);
    if (!more && !earlier.isShared(mark)) {
      // Nearly all marks: one row, and nothing new.
      const first = earlier.firstRows[mark]!;
      if (rowOf[first & ROW_MASK] !== GONE) markOf[mark] = postings.begin(moved(first, rowOf));
      continue;
    }
    const rows = movedCarriers(earlier.postingsOf(mark), rowOf).concat(more ?? []);
    if (rows.length > 0) markOf[mark] = postings.add(rows);
  }
  const kept = postings.marks;
  for (const rows of added.values()) postings.add(rows);
  return { markOf, kept, added: [...added.keys()], rows: postings.packed() };
}

/** The carriers of texts that the earlier index has, by its mark, and of those that it has not. */
function tellApart(earlier: IndexSections, { texts, rows }: MarkTexts, fresh: readonly number[]) {
  const postings = Array.from(rows.firstRows, (posting) => [moved(posting, fresh)]);
  rows.moreMarks.forEach((mark, at) => {
    postings[mark]!.push(moved(rows.moreRows[at]!, fresh));
  });
  const known = new Map<number, number[]>();
  const added = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const mark = markWithText(earlier, text);
    if (mark === undefined) added.set(text, postings[at]!);
    else known.set(mark, postings[at]!);
  });
  return { known, added };
}

function markWithText(index: IndexSections, text: string): number | undefined {
  let found: number | undefined;
  marksByKey(index, ownKey(new Scan().read(text)), KeyKind.Own, (mark) => {
    if (index.scanOf(mark).text === text) found = mark;
  });
  return found;
}

function movedCarriers(postings: readonly number[], rowOf: Uint32Array): number[] {
  return postings
    .filter((posting) => rowOf[posting & ROW_MASK] !== GONE)
    .map((posting) => moved(posting, rowOf));
}

/** A carrier whose row has another number now; how it carries the mark stays. */
function moved(posting: number, rowOf: ArrayLike<number>): number {
  return ((posting & ~ROW_MASK) | rowOf[posting & ROW_MASK]!) >>> 0;
}

/** The rows of one mark after another's, as the sections want them. */
class CarrierColumns {
  readonly #firstRows = new Column();
  readonly #moreMarks = new Column();
  readonly #moreRows = new Column();

  get marks(): number {
    return this.#firstRows.length;
  }

  /** The number of the mark that these rows carry. */
  add(rows: readonly number[]): number {
    const mark = this.begin(rows[0]!);
    for (const row of rows.slice(1)) {
      this.#moreMarks.push(mark);
      this.#moreRows.push(row);
    }
    return mark;
  }

  /** The number of the mark that this row carries. */
  begin(first: number): number {
    this.#firstRows.push(first);
    return this.#firstRows.length - 1;
  }

  packed(): MarkTexts['rows'] {
    return {
      firstRows: this.#firstRows.packed(),
      moreMarks: this.#moreMarks.packed(),
      moreRows: this.#moreRows.packed(),
    };
  }
}

/** The texts of the marks that stay, copied in runs, and the new ones after them. O(marks + bytes). */
export function* patchPool(
  earlier: IndexSections,
  { markOf, added, rows }: PatchedMarks,
): Generator<number, PackedPool> {
  const texts = added.map((text) => new TextEncoder().encode(text));
  const bytes = texts.reduce((sum, { length }) => sum + length, earlier.pool.length);
  const pool = new Uint8Array(bytes);
  const layout = new PoolLayout(rows.firstRows.length);
  let runFrom = 0;
  let from = 0;
  const copyRun = () => pool.set(earlier.pool.subarray(runFrom, from), layout.bytes - (from - runFrom));
  for (let mark = 0; mark < earlier.marks; mark++) {
    if (mark % STEP === STEP - 1) yield mark / earlier.marks;
    const length = earlier.textLength(mark);
    if (markOf[mark] === GONE) {
      copyRun();
      runFrom = from + length;
    } else layout.place(length);
    from += length;
  }
  copyRun();
  for (const text of texts) {
    pool.set(text, layout.bytes);
    layout.place(text.length);
  }
  return layout.packed(pool);
}
