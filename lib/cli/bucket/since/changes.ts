import type { Recordal } from '../../../domain/recordal';
import { recordalKey } from '../../../domain/recordal-key';
import { compileIndex } from '../../../matching/index/build';
import { type MarkRow, MarkRows } from '../../../matching/index/mark-row';
import { translatedTexts } from '../../../matching/index/translations';

/** What became another between two versions of a list. */
export interface ListChanges {
  /** Keys of the recordals that came, went or changed. */
  keys: ReadonlySet<string>;
  /** An index of every text by which one of them is found, or was. */
  index: Uint8Array;
}

/**
 * Compares two versions of a list. Undefined where the rows that are in both stand in another order: recordals that weigh
 * the same are told in the list's order, so that any listing's findings may come out in another one. O(rows).
 */
export function changesBetween(
  before: readonly Recordal[],
  after: readonly Recordal[],
): ListChanges | undefined {
  const earlier = new Map(before.map((recordal) => [recordalKey(recordal), JSON.stringify(recordal)]));
  const later = new Map(after.map((recordal) => [recordalKey(recordal), JSON.stringify(recordal)]));
  const stays = (key: string) => earlier.has(key) && later.has(key);
  if ([...earlier.keys()].filter(stays).join('\f') !== [...later.keys()].filter(stays).join('\f')) return;
  const keys = new Set(
    [...earlier.keys(), ...later.keys()].filter((key) => earlier.get(key) !== later.get(key)),
  );
  const changed = [...before, ...after].filter((recordal) => keys.has(recordalKey(recordal)));
  return { keys, index: compileIndex([...marksOf(changed), ...newTranslations(before, after, changed)]) };
}

/** Each by its own texts alone: what it shares with its holder's other marks is told apart. */
function marksOf(recordals: readonly Recordal[]): MarkRow[] {
  const rows = new MarkRows();
  return recordals.map((recordal) => ({ ...rows.of(recordal), holder: undefined }));
}

/** A holder's marks stand for one another in the other script; with one of them, what the others stand for may change. */
function newTranslations(
  before: readonly Recordal[],
  after: readonly Recordal[],
  changed: readonly Recordal[],
): MarkRow[] {
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

function translations(recordals: readonly Recordal[], holders: ReadonlySet<string>): Set<string> {
  const rows = new MarkRows();
  const theirs = recordals.filter(({ holder }) => holder !== undefined && holders.has(holder));
  const pairs = translatedTexts(theirs.map((recordal) => rows.of(recordal)));
  return new Set(pairs.map(({ row, text }) => `${recordalKey(theirs[row]!)}\f${text}`));
}
