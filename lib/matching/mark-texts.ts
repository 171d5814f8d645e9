import type { Recordal } from '../recordal';

/** How a row carries a mark's text. */
export const RowKind = {
  /** It is the recorded mark. */
  Own: 0,
  /** The list names it as another form of the recorded mark. */
  Alias: 1,
} as const;

export const ROW_KIND_SHIFT = 30;
export const ROW_MASK = (1 << ROW_KIND_SHIFT) - 1;

/** Every distinct text of a list with the rows that carry it. */
export interface MarkTexts {
  count: number;
  texts: string[];
  pool: Uint8Array;
  poolOffsets: Uint32Array;
  rows: Uint32Array;
  rowOffsets: Uint32Array;
}

/** Gathers the distinct texts in order of their first row. O(rows). Yields the share done. */
export function* collectMarks(recordals: readonly Recordal[]): Generator<number, MarkTexts> {
  const idByText = new Map<string, number>();
  const texts: string[] = [];
  const carried: number[] = [];
  const carriers: number[] = [];
  const carry = (text: string, row: number, kind: number) => {
    let id = idByText.get(text);
    if (id === undefined) {
      id = texts.length;
      idByText.set(text, id);
      texts.push(text);
    }
    carried.push(id);
    carriers.push((row | (kind << ROW_KIND_SHIFT)) >>> 0);
  };
  for (let row = 0; row < recordals.length; row++) {
    if ((row & 0xfff) === 0xfff) yield (row / recordals.length) * 0.6;
    const recordal = recordals[row]!;
    if (recordal.markText.trim() !== '') carry(recordal.markText, row, RowKind.Own);
    for (const alias of recordal.aliases) if (alias.trim() !== '') carry(alias, row, RowKind.Alias);
  }
  const { pool, poolOffsets } = yield* packTexts(texts);
  const { rows, rowOffsets } = groupRows(texts.length, carried, carriers);
  return { count: texts.length, texts, pool, poolOffsets, rows, rowOffsets };
}

/** All texts as one run of UTF-8. */
function* packTexts(texts: string[]): Generator<number, { pool: Uint8Array; poolOffsets: Uint32Array }> {
  const encoder = new TextEncoder();
  let pool = new Uint8Array(texts.length * 16 + 4_096);
  const poolOffsets = new Uint32Array(texts.length + 1);
  let at = 0;
  for (let id = 0; id < texts.length; id++) {
    if ((id & 0xfff) === 0xfff) yield 0.6 + (id / texts.length) * 0.4;
    const text = texts[id]!;
    if (at + text.length * 3 > pool.length) {
      const larger = new Uint8Array(pool.length * 2 + text.length * 3);
      larger.set(pool);
      pool = larger;
    }
    at += encoder.encodeInto(text, pool.subarray(at)).written;
    poolOffsets[id + 1] = at;
  }
  return { pool: pool.slice(0, at), poolOffsets };
}

/** Rows by mark, in list order within each mark. */
function groupRows(count: number, carried: number[], carriers: number[]) {
  const rowOffsets = new Uint32Array(count + 1);
  for (const id of carried) rowOffsets[id + 1] = rowOffsets[id + 1]! + 1;
  for (let id = 0; id < count; id++) rowOffsets[id + 1] = rowOffsets[id + 1]! + rowOffsets[id]!;
  const next = rowOffsets.slice(0, count);
  const rows = new Uint32Array(carried.length);
  carried.forEach((id, i) => {
    const at = next[id]!;
    next[id] = at + 1;
    rows[at] = carriers[i]!;
  });
  return { rows, rowOffsets };
}
