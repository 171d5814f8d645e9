import * as Kind from '../../text/kinds';
import { Scan } from '../../text/scan';
import { LONG_KEY, lengthSlot } from '../keys/key-lengths';
import { KEY_KIND_SHIFT, otherKeys, ownKey } from '../keys/mark-keys';
import { MAX_KEY } from '../keys/span-hash';
import { NameLetters } from '../names/name-letters';
import { halfKeys, LONGEST_HALVED, SHORTEST_HALVED } from './halves';
import { KeyColumns } from './key-table';
import { NameColumns } from './name-table';
import { partKeys } from './part-keys';
import { profileOf } from './profile';
import { WordCounting, wordSlots } from './word-counts';

/** Every key of every mark, ready to be sorted into tables, and what else the scan needs. */
export interface MarkKeys {
  whole: KeyColumns;
  halves: KeyColumns;
  names: NameColumns;
  words: WordCounting;
  lengths: Uint32Array;
  profiles: Uint16Array;
}

/**
 * Reads each mark once. O(total length). Yields the share done. The key lengths are added to `lengths`, those of an
 * earlier index where there is one.
 */
export function* keysOf(
  texts: readonly string[],
  lengths = new Uint32Array(slotCount(texts.length)),
  words = new WordCounting(wordSlots(texts.length)),
): Generator<number, MarkKeys> {
  // Columns for a million marks take a while to be cleared: a step each.
  const whole = new KeyColumns(texts.length * 2);
  yield 0;
  const halves = new KeyColumns(texts.length * 2);
  yield 0;
  const names = new NameColumns(texts.length);
  const keys: MarkKeys = { whole, halves, names, words, lengths, profiles: new Uint16Array(texts.length) };
  const scan = new Scan();
  let units = 0;
  for (let mark = 0; mark < texts.length; mark++) {
    if (scan.read(texts[mark]!).length > 0) addKeys(keys, mark, scan);
    units += scan.length + UNITS_PER_MARK;
    if (units < STEP) continue;
    units = 0;
    yield (mark + 1) / texts.length;
  }
  return keys;
}

/** Units that one step of a build may read; a mark costs as much as this many of them before its first. */
const STEP = 0x4000;
const UNITS_PER_MARK = 8;

const name = new NameLetters();

function addKeys(keys: MarkKeys, mark: number, scan: Scan): void {
  const { whole, halves, lengths, profiles } = keys;
  const length = Math.min(scan.length, MAX_KEY);
  whole.add(ownKey(scan), mark);
  noteLength(lengths, scan.skeletons, scan.length);
  partKeys(scan, (hash, kind) => whole.add(hash, (mark | (kind << KEY_KIND_SHIFT)) >>> 0));
  otherKeys(scan, (hash, kind, units) => {
    whole.add(hash, (mark | (kind << KEY_KIND_SHIFT)) >>> 0);
    if (units) noteLength(lengths, units, units.length);
  });
  if (isHalved(scan)) halfKeys(scan.skeletons, length, (hash, tag) => halves.add(hash, mark, tag));
  const letters = name.read(scan);
  keys.words.add(letters);
  keys.names.add(mark, letters);
  profiles[mark] = profileOf(scan);
}

function noteLength(lengths: Uint32Array, units: ArrayLike<number>, length: number): void {
  if (length <= 2) return;
  const slot = lengthSlot(units, 0, lengths.length);
  lengths[slot] = lengths[slot]! | (length > MAX_KEY ? LONG_KEY : 1 << (length - 1));
}

/** Letters of spaced scripts; in a number or a Han mark no edit is a slip. */
function isHalved(scan: Scan): boolean {
  if (scan.length < SHORTEST_HALVED || scan.length > LONGEST_HALVED) return false;
  let letters = 0;
  for (let i = 0; i < scan.length; i++) {
    if (scan.kinds[i] === Kind.Letter) letters++;
    else if (scan.kinds[i] !== Kind.Digit) return false;
  }
  return letters * 2 > scan.length;
}

function slotCount(marks: number): number {
  let slots = 256;
  while (slots < marks / 4 && slots < 1 << 17) slots *= 2;
  return slots;
}
