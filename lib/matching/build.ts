import type { Recordal } from '../recordal';
import { Scan } from '../text/scan';
import { packSections } from './format';
import { LONG_KEY, lengthSlot } from './key-lengths';
import { buildKeyTable, KeyColumns } from './key-table';
import { collectMarks, type MarkTexts } from './mark-texts';
import { profileOf } from './profile';
import { hashPrefixes, MAX_KEY, spanHash } from './span-hash';

/**
 * Compiles a list into the buffer that `openIndex` reads. Rows keep the list's order; figurative rows (no text)
 * count but cannot be found. O(total length of the marks); never throws for recordals that passed the schema.
 */
export function compileIndex(recordals: readonly Recordal[]): Uint8Array {
  const steps = compile(recordals);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface SlicedBuildOptions {
  signal?: AbortSignal;
  /** Told the share done, 0…1, once per slice. */
  onProgress?: (share: number) => void;
  /** Longest time in ms that one slice keeps the thread. */
  sliceMs?: number;
}

/**
 * The same buffer as `compileIndex`, built in slices of at most `sliceMs` (30) so that a worker stays responsive.
 * Rejects with the signal's reason when aborted.
 */
export async function compileIndexInSlices(
  recordals: readonly Recordal[],
  options: SlicedBuildOptions = {},
): Promise<Uint8Array> {
  const { signal, onProgress, sliceMs = 30 } = options;
  const steps = compile(recordals);
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + sliceMs;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value;
    } while (performance.now() < until);
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The walk: texts → keys → table → buffer. Yields the share done, every few thousand marks. */
function* compile(recordals: readonly Recordal[]): Generator<number, Uint8Array> {
  const marks = yield* within(0, 0.4, collectMarks(recordals));
  const keys = yield* within(0.4, 0.8, keysOf(marks));
  const table = yield* within(0.8, 0.95, buildKeyTable(keys.columns));
  return packSections({
    counts: Uint32Array.of(recordals.length, marks.count),
    poolOffsets: marks.poolOffsets,
    pool: marks.pool,
    rowOffsets: marks.rowOffsets,
    rows: marks.rows,
    ...table,
    lengths: keys.lengths,
    profiles: keys.profiles,
  });
}

/** Reports a step's own progress as a part of the whole. */
function* within<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

interface MarkKeys {
  columns: KeyColumns;
  lengths: Uint32Array;
  profiles: Uint32Array;
}

function* keysOf(marks: MarkTexts): Generator<number, MarkKeys> {
  const columns = new KeyColumns(marks.count);
  const lengths = new Uint32Array(slotCount(marks.count));
  const profiles = new Uint32Array(marks.count);
  const scan = new Scan();
  let prefixes = new Int32Array(1_024);
  for (let mark = 0; mark < marks.count; mark++) {
    if ((mark & 0xfff) === 0xfff) yield mark / marks.count;
    scan.read(marks.texts[mark]!);
    if (scan.length === 0) continue;
    const length = Math.min(scan.length, MAX_KEY);
    if (prefixes.length <= length) prefixes = new Int32Array(length * 2);
    hashPrefixes(scan.skeletons, length, prefixes);
    columns.add(spanHash(prefixes, 0, length), mark);
    const slot = lengthSlot(scan.skeletons, 0, lengths.length);
    if (length > 2) lengths[slot] = lengths[slot]! | (scan.length > MAX_KEY ? LONG_KEY : 1 << (length - 1));
    profiles[mark] = profileOf(scan);
  }
  return { columns, lengths, profiles };
}

function slotCount(marks: number): number {
  let slots = 256;
  while (slots < marks / 2 && slots < 1 << 18) slots *= 2;
  return slots;
}
