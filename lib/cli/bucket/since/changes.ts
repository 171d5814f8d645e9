import type { Recordal } from '../../../domain/recordal';
import { recordalKey } from '../../../domain/recordal-key';
import type { CompiledList } from '../../../lists/compiled/open';
import { compileIndex } from '../../../matching/index/build';
import { type MarkRow, MarkRows } from '../../../matching/index/mark-row';
import { translatedTexts } from '../../../matching/index/translations';
import { standingOn } from '../../../verdict/dated-sentences';
import { partnersOf, unpaired } from './paired-rows';
import { RowBytes } from './row-bytes';

/** A version of a list, and the day on which listings were screened with it, or are. */
export interface DatedList {
  list: Pick<CompiledList, 'name' | 'date' | 'row' | 'stored'>;
  on: string;
}

/** What became another between two versions of a list. */
export interface ListChanges {
  /** Keys of the recordals that came, went or changed, or stand otherwise because time has passed. */
  keys: ReadonlySet<string>;
  /** An index of every text by which one of them is found, or was. */
  index: Uint8Array;
}

/**
 * Compares two versions of a list, by the bytes of its rows as far as they tell. Undefined where the rows that are in both
 * stand in another order: recordals that weigh the same are told in the list's order, so that any listing's findings may come
 * out in another one. O(length of the rows).
 */
export function changesBetween(before: DatedList, after: DatedList): ListChanges | undefined {
  const versions = { before: open(before), after: open(after) };
  const partners = partnersOf(versions.after.bytes, versions.before.bytes);
  const [earlier, later] = differing(versions, partners);
  if (!isSameOrder(partners, earlier, later)) return undefined;
  const isChanged = (key: string) => earlier.get(key)?.said !== later.get(key)?.said;
  const keys = new Set([...earlier.keys(), ...later.keys()].filter(isChanged));
  const changed = [...earlier, ...later].filter(([key]) => keys.has(key)).map(([, { recordal }]) => recordal);
  const texts = marksOf(changed);
  return { keys, index: compileIndex([...texts, ...newTranslations(versions, changed)]) };
}

interface OpenVersion extends DatedList {
  bytes: RowBytes;
}

interface Versions {
  before: OpenVersion;
  after: OpenVersion;
}

const open = (dated: DatedList): OpenVersion => ({ ...dated, bytes: new RowBytes(dated.list.stored) });

type Sayings = Map<string, { said: string; recordal: Recordal; row: number }>;

/** By their keys, the rows of each version that do not say and stand as one of the other does. */
function differing({ before, after }: Versions, partners: Int32Array): [earlier: Sayings, later: Sayings] {
  const isSameDay = before.on === after.on && before.list.date === after.list.date;
  const [earlier, later]: [Sayings, Sayings] = [new Map(), new Map()];
  for (const row of unpaired(partners, before.bytes.count)) note(earlier, before, row);
  for (const [row, partner] of partners.entries()) {
    const isTheSame = partner >= 0 && after.bytes.isAs(row, before.bytes, partner);
    if (isTheSame && isSameDay) continue;
    if (partner >= 0) {
      const recordal = after.list.row(row);
      const then = isTheSame ? recordal : before.list.row(partner);
      if (standing(before, then) === standing(after, recordal)) continue;
      note(earlier, before, partner);
    }
    note(later, after, row);
  }
  return [earlier, later];
}

const standing = ({ list, on }: DatedList, recordal: Recordal) => standingOn({ recordal, list }, on);

/** Where a row comes from says nothing of the mark; the day it speaks for is in where it stands. */
function note(sayings: Sayings, dated: DatedList, row: number): void {
  const recordal = dated.list.row(row);
  const said = `${JSON.stringify({ ...recordal, source: undefined })}\n${standing(dated, recordal)}`;
  sayings.set(recordalKey(recordal), { said, recordal, row });
}

/** Whether what is in both versions, as it was or otherwise, stands in the same order. */
function isSameOrder(partners: Int32Array, earlier: Sayings, later: Sayings): boolean {
  const before = Int32Array.from(partners);
  for (const [key, { row }] of later) before[row] = earlier.get(key)?.row ?? -1;
  let last = -1;
  for (const row of before) {
    if (row < 0) continue;
    if (row < last) return false;
    last = row;
  }
  return true;
}

/** Each by its own texts alone: what it shares with its holder's other marks is told apart. */
function marksOf(recordals: readonly Recordal[]): MarkRow[] {
  const rows = new MarkRows();
  return recordals.map((recordal) => ({ ...rows.of(recordal), holder: undefined }));
}

/** A holder's marks stand for one another in the other script; with one of them, what the others stand for may change. */
function newTranslations({ before, after }: Versions, changed: readonly Recordal[]): MarkRow[] {
  const holders = new Set(changed.flatMap(({ holder }) => holder ?? []));
  const [then, now] = [translations(before, holders), translations(after, holders)];
  const differing = [...then, ...now].filter((pair) => !then.has(pair) || !now.has(pair));
  return [...new Set(differing.map((pair) => pair.slice(pair.lastIndexOf('\f') + 1)))].map((markText) => ({
    markText,
    aliases: [],
    holder: undefined,
    classes: [],
  }));
}

function translations(version: OpenVersion, holders: ReadonlySet<string>): Set<string> {
  const rows = new MarkRows();
  const theirs = holders.size === 0 ? [] : [...recordalsOf(version, holders)];
  const pairs = translatedTexts(theirs.map((recordal) => rows.of(recordal)));
  return new Set(pairs.map(({ row, text }) => `${recordalKey(theirs[row]!)}\f${text}`));
}

/** The recordals of some holders; the others are not decoded. */
function* recordalsOf({ list, bytes }: OpenVersion, holders: ReadonlySet<string>): Generator<Recordal> {
  const written = new Set([...holders].map((holder) => Buffer.from(holder).toString('latin1')));
  for (let row = 0; row < bytes.count; row++) {
    if (bytes.isOneOf(row, 'holder', written) === false) continue;
    const recordal = list.row(row);
    if (recordal.holder !== undefined && holders.has(recordal.holder)) yield recordal;
  }
}
