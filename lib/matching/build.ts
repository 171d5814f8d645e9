import { keysOf } from './all-keys';
import { buildBloom } from './bloom';
import { collectClasses } from './class-sets';
import { packSections } from './format';
import { buildKeyTable } from './key-table';
import type { MarkRow } from './mark-row';
import { collectMarks } from './mark-texts';

/**
 * Compiles a list into the buffer that `openIndex` reads. Rows keep the list's order; figurative rows (no text)
 * count but cannot be found. O(total length of the marks); never throws for recordals that passed the schema.
 */
export function compileIndex(recordals: readonly MarkRow[]): Uint8Array {
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
  /** Time in ms after which a slice begins no further step; a step takes a few. */
  sliceMs?: number;
}

/**
 * The same buffer as `compileIndex`, built in slices of `sliceMs` (20) and the step that ends each, so that a worker stays responsive.
 * Rejects with the signal's reason when aborted.
 */
export async function compileIndexInSlices(
  recordals: readonly MarkRow[],
  options: SlicedBuildOptions = {},
): Promise<Uint8Array> {
  const { signal, onProgress, sliceMs = 20 } = options;
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

/** The walk: texts → keys → tables → buffer. Yields the share done, after a few milliseconds' work each. */
function* compile(recordals: readonly MarkRow[]): Generator<number, Uint8Array> {
  const marks = yield* within(0, 0.35, collectMarks(recordals));
  const classes = yield* within(0.35, 0.4, collectClasses(recordals));
  const keys = yield* within(0.4, 0.85, keysOf(marks));
  const table = yield* within(0.85, 0.91, buildKeyTable(keys.whole));
  const halves = yield* within(0.91, 0.95, buildKeyTable(keys.halves));
  const bloom = yield* within(0.95, 0.98, buildBloom(keys.whole, keys.halves));
  const sections = {
    counts: Uint32Array.of(recordals.length, marks.count),
    ...marks.pool,
    ...marks.rows,
    ...classes,
    ...table,
    bloom,
    lengths: keys.lengths,
    profiles: keys.profiles,
    halfBuckets: halves.buckets,
    halfEntries: halves.entries,
    halfTags: halves.tags,
  };
  return yield* within(0.98, 1, packSections(sections));
}

/** Reports a step's own progress as a part of the whole. */
function* within<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
