import type { MarkRow } from './mark-row';
import { translationsOf } from './translations';

/** How a row carries a mark's text. */
export const RowKind = {
  /** It is the recorded mark. */
  Own: 0,
  /** Another form of the recorded mark: an alias of the row, or the holder's mark in the other script. */
  Translation: 1,
} as const;

export const ROW_KIND_SHIFT = 30;
export const ROW_MASK = (1 << ROW_KIND_SHIFT) - 1;
export const POOL_BLOCK = 16;
/** A length of this or more does not fit its byte. */
export const LONG_TEXT = 255;

/** The texts as one run of UTF-8, with where each lies: see the sections of the same names. */
export interface PackedPool {
  pool: Uint8Array;
  poolBlocks: Uint32Array;
  poolLengths: Uint8Array;
  longMarks: Uint32Array;
  longLengths: Uint32Array;
}

/** Every distinct text of a list, the texts packed, and the rows that carry each. */
export interface MarkTexts {
  count: number;
  texts: string[];
  pool: PackedPool;
  rows: { firstRows: Uint32Array; moreMarks: Uint32Array; moreRows: Uint32Array };
}

/** Texts by number, and who carries them, while the list is read. */
class Gathering {
  readonly texts: string[] = [];
  readonly firstRows: number[] = [];
  readonly moreMarks: number[] = [];
  readonly moreRows: number[] = [];
  readonly #ids = new Map<string, number>();

  carry(text: string, row: number, kind: number): void {
    const carrier = (row | (kind << ROW_KIND_SHIFT)) >>> 0;
    const id = this.#ids.get(text);
    if (id === undefined) {
      this.#ids.set(text, this.texts.length);
      this.texts.push(text);
      this.firstRows.push(carrier);
      return;
    }
    this.moreMarks.push(id);
    this.moreRows.push(carrier);
  }
}

/** Gathers the distinct texts in order of their first row. O(rows). Yields the share done. */
export function* collectMarks(recordals: readonly MarkRow[]): Generator<number, MarkTexts> {
  const gathering = new Gathering();
  for (let row = 0; row < recordals.length; row++) {
    if ((row & 0x1fff) === 0x1fff) yield (row / recordals.length) * 0.5;
    const { markText, aliases } = recordals[row]!;
    if (markText.trim() !== '') gathering.carry(markText, row, RowKind.Own);
    for (const alias of aliases)
      if (alias.trim() !== '' && alias !== markText) gathering.carry(alias, row, RowKind.Translation);
  }
  for (const { row, text } of yield* translationsOf(recordals))
    gathering.carry(text, row, RowKind.Translation);
  const pool = yield* packTexts(gathering.texts);
  return { count: gathering.texts.length, texts: gathering.texts, pool, rows: packRows(gathering) };
}

/** All texts as one run of UTF-8. */
function* packTexts(texts: string[]): Generator<number, PackedPool> {
  const encoder = new TextEncoder();
  let pool = new Uint8Array(texts.length * 16 + 4_096);
  const poolBlocks = new Uint32Array(Math.ceil(texts.length / POOL_BLOCK));
  const poolLengths = new Uint8Array(texts.length);
  const longMarks: number[] = [];
  const longLengths: number[] = [];
  let at = 0;
  for (let id = 0; id < texts.length; id++) {
    if ((id & 0x1fff) === 0x1fff) yield 0.6 + (id / texts.length) * 0.4;
    const text = texts[id]!;
    if (at + text.length * 3 > pool.length) pool = doubled(pool, text.length * 3);
    if (id % POOL_BLOCK === 0) poolBlocks[id / POOL_BLOCK] = at;
    const { written } = encoder.encodeInto(text, pool.subarray(at));
    poolLengths[id] = Math.min(written, LONG_TEXT);
    if (written >= LONG_TEXT) {
      longMarks.push(id);
      longLengths.push(written);
    }
    at += written;
  }
  return {
    pool: pool.slice(0, at),
    poolBlocks,
    poolLengths,
    longMarks: Uint32Array.from(longMarks),
    longLengths: Uint32Array.from(longLengths),
  };
}

function doubled(pool: Uint8Array<ArrayBuffer>, more: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(pool.length * 2 + more);
  larger.set(pool);
  return larger;
}

/** Further carriers by mark, in list order within each mark. */
function packRows({ firstRows, moreMarks, moreRows }: Gathering): MarkTexts['rows'] {
  const order = moreMarks.map((_, i) => i).sort((a, b) => moreMarks[a]! - moreMarks[b]! || a - b);
  return {
    firstRows: Uint32Array.from(firstRows),
    moreMarks: Uint32Array.from(order, (i) => moreMarks[i]!),
    moreRows: Uint32Array.from(order, (i) => moreRows[i]!),
  };
}
