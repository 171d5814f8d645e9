import type { Recordal } from '../recordal';
import type { Assembled, Digest } from './assemble';
import type { ListsDatabase, RecordChange, StoredArrival } from './database';
import { StoredRows } from './stored-rows';

/** How a new version differs from the one before. Rows are those of the new version. */
export interface Difference {
  addedRows: number[];
  changed: number;
  removed: number;
  records: RecordChange[];
  /** The same by identity: all of it, where `records` is cut. */
  keys: Pick<StoredArrival, 'added' | 'changed' | 'removed'>;
}

/** Changes kept record by record, per kind and version. */
const MAX_RECORDS = 2_000;

/**
 * Tells what a build changed, from the hashes of both versions: O(rows), and rows are only read for the records
 * that are kept by name. Without an earlier version everything is added, and nothing kept by name.
 */
export async function compareVersions(
  database: ListsDatabase,
  list: string,
  generation: number,
  assembled: Assembled,
): Promise<Difference> {
  const old = await database.get('lists', list);
  const before = old && (await database.get('indexes', [list, old.generation]));
  if (!old || !before || before.keys.length === 0)
    return {
      ...{ addedRows: [...assembled.digest.keys.keys()], changed: 0, removed: 0, records: [] },
      keys: { added: assembled.digest.keys, changed: new Float64Array(), removed: new Float64Array() },
    };
  const rows = compareDigests(before, assembled.digest);
  const earlierRows = new StoredRows(database, old);
  const { shards } = assembled;
  const laterRows = new StoredRows(database, { name: list, generation, shards });
  const records: RecordChange[] = [];
  for (const row of rows.added.slice(0, MAX_RECORDS)) records.push(change('added', await laterRows.row(row)));
  for (const [earlier, later] of rows.changed.slice(0, MAX_RECORDS)) {
    const now = await laterRows.row(later);
    const fields = changedFields(await earlierRows.row(earlier), now);
    records.push({ ...change('changed', now), fields });
  }
  for (const row of rows.removed.slice(0, MAX_RECORDS))
    records.push(change('removed', await earlierRows.row(row)));
  return {
    ...{ addedRows: rows.added, changed: rows.changed.length, removed: rows.removed.length, records },
    keys: {
      added: keysAt(assembled.digest, rows.added),
      changed: keysAt(
        assembled.digest,
        rows.changed.map(([, later]) => later),
      ),
      removed: keysAt(before, rows.removed),
    },
  };
}

function keysAt({ keys }: Digest, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => keys[row]!);
}

function change(kind: RecordChange['kind'], { regime, recordNo, markText }: Recordal): RecordChange {
  return { kind, regime, recordNo, mark: markText };
}

function changedFields(before: Recordal, after: Recordal): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Recordal>;
  fields.delete('source');
  return [...fields].filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** Rows that are in one version only, and pairs [before, after] of rows whose content differs. */
function compareDigests(before: Digest, after: Digest) {
  const rowOf = new Map<number, number>();
  before.keys.forEach((key, row) => {
    rowOf.set(key, row);
  });
  const added: number[] = [];
  const changed: [number, number][] = [];
  after.keys.forEach((key, row) => {
    const earlier = rowOf.get(key);
    if (earlier === undefined) added.push(row);
    else {
      if (before.contents[earlier] !== after.contents[row]) changed.push([earlier, row]);
      rowOf.delete(key);
    }
  });
  return { added, changed, removed: [...rowOf.values()] };
}
