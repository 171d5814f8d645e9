import type { Recordal } from '../../../domain/recordal';
import { recordalKey } from '../../../domain/recordal-key';
import type { CompiledList } from '../../../lists/compiled/open';
import { compileIndex } from '../../../matching/index/build';
import { type MarkRow, MarkRows } from '../../../matching/index/mark-row';
import { standingOn, whetherInForce } from '../../../verdict/dated-sentences';
import { textsInOtherScript } from './other-script';
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
  const isSameDay = before.on === after.on && before.list.date === after.list.date;
  const versions = { before: open(before, isSameDay), after: open(after, isSameDay) };
  const partners = partnersOf(versions.after.bytes, versions.before.bytes);
  const [earlier, later] = differing(versions, partners, isSameDay);
  if (!isSameOrder(partners, earlier, later)) return undefined;
  const isChanged = (key: string) => saidOf(earlier.get(key)) !== saidOf(later.get(key));
  const keys = new Set([...earlier.keys(), ...later.keys()].filter(isChanged));
  const changed = [...earlier, ...later]
    .filter(([key]) => keys.has(key))
    .flatMap(([, sayings]) => sayings.map(({ recordal }) => recordal));
  const texts = marksOf(changed);
  return { keys, index: compileIndex([...texts, ...textsInOtherScript(versions, changed, keys)]) };
}

interface OpenVersion extends DatedList {
  bytes: RowBytes;
  /** Where a recordal stands on the day, as far as nobody says it anew for another day. */
  standing(recordal: Recordal): string;
}

interface Versions {
  before: OpenVersion;
  after: OpenVersion;
}

/** @param isSameDay then nothing is said anew, also where a row speaks for another day than it did. */
function open({ list, on }: DatedList, isSameDay: boolean): OpenVersion {
  const standing = (recordal: Recordal): string => {
    const dated = { recordal, list };
    const stands = standingOn(dated, on);
    return isSameDay ? `${stands}\n${whetherInForce(dated, { on, locale: 'en' })}` : stands;
  };
  return { list, on, bytes: new RowBytes(list.stored), standing };
}

interface Saying {
  said: string;
  recordal: Recordal;
  row: number;
}

/** By key; a list may have several rows of one number. */
type Sayings = Map<string, Saying[]>;

const saidOf = (sayings: readonly Saying[] = []): string => sayings.map(({ said }) => said).join('\n');

/** By their keys, the rows of each version that do not say and stand as one of the other does. */
function differing(
  { before, after }: Versions,
  partners: Int32Array,
  isSameDay: boolean,
): [earlier: Sayings, later: Sayings] {
  const [earlier, later]: [Sayings, Sayings] = [new Map(), new Map()];
  for (const row of unpaired(partners, before.bytes.count)) note(earlier, before, row);
  for (const [row, partner] of partners.entries()) {
    const isTheSame = partner >= 0 && after.bytes.isAs(row, before.bytes, partner);
    if (isTheSame && isSameDay) continue;
    if (partner >= 0) {
      const recordal = after.list.row(row);
      const then = isTheSame ? recordal : before.list.row(partner);
      if (before.standing(then) === after.standing(recordal)) continue;
      note(earlier, before, partner);
    }
    note(later, after, row);
  }
  return [earlier, later];
}

/** Where a row comes from says nothing of the mark; the day it speaks for is in where it stands. */
function note(sayings: Sayings, { list, standing }: OpenVersion, row: number): void {
  const recordal = list.row(row);
  const said = `${JSON.stringify({ ...recordal, source: undefined })}\n${standing(recordal)}`;
  const key = recordalKey(recordal);
  sayings.set(key, [...(sayings.get(key) ?? []), { said, recordal, row }]);
}

/** Whether what is in both versions, as it was or otherwise, stands in the same order. */
function isSameOrder(partners: Int32Array, earlier: Sayings, later: Sayings): boolean {
  const before = Int32Array.from(partners);
  for (const [key, sayings] of later)
    for (const [nth, { row }] of sayings.entries()) before[row] = earlier.get(key)?.[nth]?.row ?? -1;
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
  return recordals.map((recordal) => {
    const row = rows.of(recordal);
    // Which marks of a holder stand for one another is asked of the whole list; a picture is found by who holds it alone.
    return row.markText.trim() === '' ? row : { ...row, holder: undefined };
  });
}
