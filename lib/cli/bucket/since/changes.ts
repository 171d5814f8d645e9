import type { Recordal } from '../../../domain/recordal';
import { recordalKey } from '../../../domain/recordal-key';
import { compileIndex } from '../../../matching/index/build';
import { type MarkRow, MarkRows } from '../../../matching/index/mark-row';
import { translatedTexts } from '../../../matching/index/translations';
import { standingOn } from '../../../verdict/dated-sentences';

/** A version of a list, and the day on which listings were screened with it, or are. */
export interface DatedList {
  list: { name: string; date: string; rows(): Iterable<Recordal> };
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
 * Compares two versions of a list. Undefined where the rows that are in both stand in another order: recordals that weigh
 * the same are told in the list's order, so that any listing's findings may come out in another one. O(rows).
 */
export function changesBetween(before: DatedList, after: DatedList): ListChanges | undefined {
  const [earlier, later] = [before, after].map(sayings) as [Sayings, Sayings];
  const stays = (key: string) => earlier.has(key) && later.has(key);
  if ([...earlier.keys()].filter(stays).join('\f') !== [...later.keys()].filter(stays).join('\f')) return;
  const isChanged = (key: string) => earlier.get(key)?.said !== later.get(key)?.said;
  const keys = new Set([...earlier.keys(), ...later.keys()].filter(isChanged));
  const changed = [...earlier, ...later].filter(([key]) => keys.has(key)).map(([, { recordal }]) => recordal);
  const texts = marksOf(changed);
  return { keys, index: compileIndex([...texts, ...newTranslations(earlier, later, changed)]) };
}

type Sayings = Map<string, { said: string; recordal: Recordal }>;

/**
 * By its key, what a recordal says, and where it stands on the day. Where a row comes from says nothing of the mark; the day it
 * speaks for is in where it stands.
 */
function sayings({ list, on }: DatedList): Sayings {
  const sayings: Sayings = new Map();
  for (const recordal of list.rows()) {
    const said = `${JSON.stringify({ ...recordal, source: undefined })}\n${standingOn({ recordal, list }, on)}`;
    sayings.set(recordalKey(recordal), { said, recordal });
  }
  return sayings;
}

/** Each by its own texts alone: what it shares with its holder's other marks is told apart. */
function marksOf(recordals: readonly Recordal[]): MarkRow[] {
  const rows = new MarkRows();
  return recordals.map((recordal) => ({ ...rows.of(recordal), holder: undefined }));
}

/** A holder's marks stand for one another in the other script; with one of them, what the others stand for may change. */
function newTranslations(before: Sayings, after: Sayings, changed: readonly Recordal[]): MarkRow[] {
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

function translations(sayings: Sayings, holders: ReadonlySet<string>): Set<string> {
  const rows = new MarkRows();
  const theirs = [...sayings.values()]
    .map(({ recordal }) => recordal)
    .filter(({ holder }) => holder !== undefined && holders.has(holder));
  const pairs = translatedTexts(theirs.map((recordal) => rows.of(recordal)));
  return new Set(pairs.map(({ row, text }) => `${recordalKey(theirs[row]!)}\f${text}`));
}
