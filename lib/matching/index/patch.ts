import { NameLetters } from '../names/name-letters';
import { keysOf, type MarkKeys } from './all-keys';
import { putInto } from './bloom';
import { compile } from './build';
import { collectClasses } from './class-sets';
import { IndexFormatError, packSections } from './format';
import { type KeyTable, mergeKeyTables } from './key-table';
import type { MarkRow } from './mark-row';
import { collectMarks } from './mark-texts';
import { nameSlots, patchedNameTable } from './name-table';
import { type PatchedMarks, patchMarks, patchPool } from './patched-marks';
import { noteShared, SHARED_TEXT } from './profile';
import { GONE, type RowChange } from './row-change';
import { IndexSections } from './sections';
import { inSlices, type SliceOptions, within } from './slices';
import { WordCounting, wordSlots } from './word-counts';

/**
 * The index of a list's next version, made of the earlier version's: texts, keys and profiles of marks that stay are
 * copied, and only rows that are new or changed are read. It finds what `compileIndex` of the same rows would find.
 * Filter and key lengths keep what removed marks left in them, and the key tables their size, by which nothing is found
 * otherwise but all of it more slowly: compile anew when about a tenth of the rows was patched. A list for which other tables
 * would be larger or smaller is compiled. O(entries) copied, O(length of the marks that came or went) read; 150,000 marks take
 * a fifth of the time of a build. Throws IndexFormatError where the earlier index cannot be read.
 */
export async function patchIndexInSlices(
  earlier: Uint8Array | ArrayBuffer,
  change: RowChange,
  recordals: readonly MarkRow[],
  options: SliceOptions = {},
): Promise<Uint8Array> {
  const sections = new IndexSections(earlier);
  if (sections.size !== change.rowOf.length)
    throw new IndexFormatError('content', 'the index is of another version than the rows');
  return inSlices(patch(sections, change, recordals), options);
}

function* patch(
  earlier: IndexSections,
  change: RowChange,
  recordals: readonly MarkRow[],
): Generator<number, Uint8Array> {
  const { rowOf, fresh } = yield* within(0, 0.05, rowsToRead(change, recordals));
  const read = yield* within(0.05, 0.1, collectMarks(fresh.map((row) => recordals[row]!)));
  const marks = yield* within(0.1, 0.3, patchMarks(earlier, rowOf, read, fresh));
  if (!haveSameSlots(earlier, marks.kept + marks.added.length))
    return yield* within(0.3, 1, compile(recordals));
  const pool = yield* within(0.3, 0.4, patchPool(earlier, marks));
  const classes = yield* within(0.4, 0.45, collectClasses(recordals));
  const words = yield* within(0.45, 0.5, wordsOfThoseThatStay(earlier, marks.markOf));
  const keys = yield* within(0.5, 0.6, keysOf(marks.added, Uint32Array.from(earlier.lengths), words));
  keys.whole.shift(marks.kept);
  keys.halves.shift(marks.kept);
  const table = yield* within(0.6, 0.75, mergeKeyTables(earlier, marks.markOf, keys.whole));
  const halves = yield* within(0.75, 0.85, mergeKeyTables(halvesOf(earlier), marks.markOf, keys.halves));
  const names = yield* within(0.85, 0.9, patchedNameTable(earlier, marks.markOf, keys.names, marks.kept));
  const sections = {
    counts: Uint32Array.of(recordals.length, marks.kept + marks.added.length),
    ...pool,
    ...marks.rows,
    ...classes,
    ...table,
    bloom: patchedFilter(earlier, keys),
    lengths: keys.lengths,
    profiles: patchedProfiles(earlier, marks, keys.profiles),
    halfBuckets: halves.buckets,
    halfEntries: halves.entries,
    halfTags: halves.tags,
    ...names,
    wordCounts: keys.words.packed(),
  };
  return yield* within(0.9, 1, packSections(sections));
}

/**
 * Rows of the new version to read: those that no earlier row became, and the other rows of their holders, since one
 * more mark of a holder may change which of them translate each other. `rowOf` without the latter.
 */
function* rowsToRead(
  { rowOf, formerHolders }: RowChange,
  recordals: readonly MarkRow[],
): Generator<number, { rowOf: Uint32Array; fresh: number[] }> {
  const stays = new Uint8Array(recordals.length);
  for (const row of rowOf) if (row !== GONE) stays[row] = 1;
  yield 0.25;
  const holders = new Set(formerHolders);
  for (let row = 0; row < recordals.length; row++) {
    const { holder } = recordals[row]!;
    if (holder && !stays[row]) holders.add(holder);
  }
  yield 0.5;
  const fresh: number[] = [];
  for (let row = 0; row < recordals.length; row++) {
    const { holder } = recordals[row]!;
    if (holder && holders.has(holder)) stays[row] = 0;
    if (!stays[row]) fresh.push(row);
  }
  yield 0.75;
  return { rowOf: rowOf.map((row) => (row !== GONE && stays[row] ? row : GONE)), fresh };
}

/** Words, and letters of names, are told apart by slots: in more of them, other words would be taken for one. */
const haveSameSlots = ({ nameStarts, wordCounts }: IndexSections, marks: number): boolean =>
  nameStarts.length === nameSlots(marks) + 1 && wordCounts.length === wordSlots(marks);

/** How many of the marks that stay hold each word. */
function* wordsOfThoseThatStay(earlier: IndexSections, markOf: Uint32Array): Generator<number, WordCounting> {
  const words = WordCounting.from(earlier.wordCounts);
  const name = new NameLetters();
  for (let mark = 0; mark < markOf.length; mark++) {
    if (markOf[mark] === GONE) {
      const scan = earlier.scanOf(mark);
      if (scan.length > 0) words.remove(name.read(scan));
    }
    if (mark % STEP === STEP - 1) yield mark / markOf.length;
  }
  return words;
}

/** Marks that one step may look at. */
const STEP = 0x1000;

const halvesOf = ({ halfBuckets, halfEntries, halfTags }: IndexSections): KeyTable => ({
  buckets: halfBuckets,
  entries: halfEntries,
  tags: halfTags,
});

function patchedFilter(earlier: IndexSections, { whole, halves }: MarkKeys): Uint32Array {
  const bloom = new Uint32Array(earlier.bloom);
  for (const { hashes, length } of [whole, halves])
    for (let at = 0; at < length; at++) putInto(bloom, hashes[at]!);
  return bloom;
}

function patchedProfiles(
  earlier: IndexSections,
  { markOf, rows }: PatchedMarks,
  added: Uint16Array,
): Uint16Array {
  const profiles = new Uint16Array(rows.firstRows.length);
  markOf.forEach((mark, before) => {
    if (mark !== GONE) profiles[mark] = earlier.profiles[before]! & ~SHARED_TEXT;
  });
  profiles.set(added, profiles.length - added.length);
  noteShared(profiles, rows);
  return profiles;
}
