import type { Recordal } from '../../../domain/recordal';
import { recordalKey } from '../../../domain/recordal-key';
import type { CompiledList } from '../../../lists/compiled/open';
import { type MarkRow, MarkRows } from '../../../matching/index/mark-row';
import { translatedTexts } from '../../../matching/index/translations';
import type { RowBytes } from './row-bytes';

interface ListVersion {
  list: Pick<CompiledList, 'row'>;
  bytes: RowBytes;
}

/**
 * Texts by which recordals of a changed one's holder are found in the other script (三星 for SAMSUNG): all of the changed ones,
 * which say something else wherever they are found, and of the holder's others those that came or went with them.
 *
 * @param keys those of the changed recordals
 */
export function textsInOtherScript(
  { before, after }: { before: ListVersion; after: ListVersion },
  changed: readonly Recordal[],
  keys: ReadonlySet<string>,
): MarkRow[] {
  const holders = new Set(changed.flatMap(({ holder }) => holder ?? []));
  const [then, now] = [translations(before, holders), translations(after, holders)];
  const texts = [...then, ...now]
    .filter(([pair, { key }]) => keys.has(key) || !then.has(pair) || !now.has(pair))
    .map(([, { text }]) => text);
  return [...new Set(texts)].map((markText) => ({ markText, aliases: [], holder: undefined, classes: [] }));
}

/** A recordal and a text that stands for it. */
interface StandIn {
  key: string;
  text: string;
}

/** By all that tells one such pair from another. */
function translations(version: ListVersion, holders: ReadonlySet<string>): Map<string, StandIn> {
  const rows = new MarkRows();
  const theirs = holders.size === 0 ? [] : [...recordalsOf(version, holders)];
  const pairs = translatedTexts(theirs.map((recordal) => rows.of(recordal)));
  return new Map(
    pairs.map(({ row, text, kind }) => {
      const recordal = theirs[row]!;
      const key = recordalKey(recordal);
      return [[key, recordal.markText, kind, text].join('\f'), { key, text }];
    }),
  );
}

/** The recordals of some holders; the others are not decoded. */
function* recordalsOf({ list, bytes }: ListVersion, holders: ReadonlySet<string>): Generator<Recordal> {
  const written = new Set([...holders].map((holder) => Buffer.from(holder).toString('latin1')));
  for (let row = 0; row < bytes.count; row++) {
    if (bytes.isOneOf(row, 'holder', written) === false) continue;
    const recordal = list.row(row);
    if (recordal.holder !== undefined && holders.has(recordal.holder)) yield recordal;
  }
}
