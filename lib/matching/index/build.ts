import { keysOf } from './all-keys';
import { buildBloom } from './bloom';
import { collectClasses } from './class-sets';
import { packSections } from './format';
import { buildKeyTable } from './key-table';
import type { MarkRow } from './mark-row';
import { collectMarks } from './mark-texts';
import { buildNameTable, nameSlots } from './name-table';
import { noteShared } from './profile';
import { atOnce, inSlices, type SliceOptions, within } from './slices';

/**
 * Compiles a list into the buffer that `openIndex` reads. Rows keep the list's order; figurative rows (no text)
 * count but cannot be found. O(total length of the marks); never throws for recordals that passed the schema.
 */
export function compileIndex(recordals: readonly MarkRow[]): Uint8Array {
  return atOnce(compile(recordals));
}

/** The same buffer, built in slices. Rejects with the signal's reason when aborted. */
export function compileIndexInSlices(
  recordals: readonly MarkRow[],
  options: SliceOptions = {},
): Promise<Uint8Array> {
  return inSlices(compile(recordals), options);
}

/** The walk: texts → keys → tables → buffer. Yields the share done, after a few milliseconds' work each. */
export function* compile(recordals: readonly MarkRow[]): Generator<number, Uint8Array> {
  const marks = yield* within(0, 0.35, collectMarks(recordals));
  const classes = yield* within(0.35, 0.4, collectClasses(recordals));
  const keys = yield* within(0.4, 0.85, keysOf(marks.texts));
  const table = yield* within(0.85, 0.91, buildKeyTable(keys.whole));
  const halves = yield* within(0.91, 0.94, buildKeyTable(keys.halves));
  const bloom = yield* within(0.94, 0.96, buildBloom(keys.whole, keys.halves));
  const names = yield* within(
    0.96,
    0.98,
    buildNameTable(nameSlots(marks.count), (write) => keys.names.postings(write)),
  );
  noteShared(keys.profiles, marks.rows);
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
    ...names,
    wordCounts: keys.words.packed(),
  };
  return yield* within(0.98, 1, packSections(sections));
}
