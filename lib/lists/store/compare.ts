import type { Recordal } from '../../domain/recordal';
import { GONE, type RowChange } from '../../matching/index/row-change';
import type { Assembled, Digest } from '../packing/assemble';
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
  /** What an index needs to know of it; absent without an earlier version, and where `records` is cut. */
  rows?: RowChange;
}

/** Changes stored record by record, per kind and version. */
const MAX_RECORDS = 2_000;

/**
 * Reports what a build changed, from the hashes of both versions: O(rows), and rows are only read for the records
 * that are stored by name. Without an earlier version everything is added, and nothing stored by name.
 */
export async function compareVersions(
  database: ListsDatabase,
  list: string,
  generation: number,
  assembled: Assembled,
): Promise<Difference> {
  const old = await database.get('lists', list);
  const before = old && (await database.get('digests', [list, old.generation]));
  if (!old || !before)
    return {
      addedRows: [...assembled.digest.keys.keys()],
      changed: 0,
      removed: 0,
      records: [],
      keys: { added: assembled.digest.keys, changed: new Float64Array(), removed: new Float64Array() },
    };
  const { digest, shards } = assembled;
  const rows = compareDigests(before, digest);
  const earlier = new StoredRows(old);
  const later = new StoredRows({ name: list, generation, shards });
  const added = await readSome(later, rows.added);
  const changedFrom = await readSome(earlier, rows.changedFrom);
  const changedTo = await readSome(later, rows.changedTo);
  const removed = await readSome(earlier, rows.removed);
  const whole = Math.max(rows.added.length, rows.changedTo.length, rows.removed.length) <= MAX_RECORDS;
  return {
    addedRows: rows.added,
    changed: rows.changedTo.length,
    removed: rows.removed.length,
    records: [
      ...added.map((row) => change('added', row)),
      ...changedTo.map((row, at) => ({
        ...change('changed', row),
        fields: changedFields(changedFrom[at]!, row),
      })),
      ...removed.map((row) => change('removed', row)),
    ],
    keys: {
      added: keysAt(digest, rows.added),
      changed: keysAt(digest, rows.changedTo),
      removed: keysAt(before, rows.removed),
    },
    ...(whole ? { rows: { rowOf: rows.rowOf, formerHolders: holdersOf([...changedFrom, ...removed]) } } : {}),
  };
}

/** Rows brought from the store at once. */
const ROWS_AT_ONCE = 256;

/** The first MAX_RECORDS of these rows. */
async function readSome(list: StoredRows, rows: readonly number[]): Promise<Recordal[]> {
  const read: Recordal[] = [];
  const wanted = rows.slice(0, MAX_RECORDS);
  for (let from = 0; from < wanted.length; from += ROWS_AT_ONCE)
    read.push(...(await list.recordals(wanted.slice(from, from + ROWS_AT_ONCE))));
  return read;
}

function holdersOf(recordals: readonly Recordal[]): Set<string> {
  return new Set(recordals.flatMap(({ holder }) => holder ?? []));
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

/** Rows that are in one version only, those whose content differs in both, and the new rows of the others. */
function compareDigests(before: Digest, after: Digest) {
  const left = new Map<number, number>();
  before.keys.forEach((key, row) => {
    left.set(key, row);
  });
  const rowOf = new Uint32Array(before.keys.length).fill(GONE);
  const added: number[] = [];
  const changedFrom: number[] = [];
  const changedTo: number[] = [];
  after.keys.forEach((key, row) => {
    const earlier = left.get(key);
    if (earlier === undefined) added.push(row);
    else if (before.contents[earlier] === after.contents[row]) rowOf[earlier] = row;
    else {
      changedFrom.push(earlier);
      changedTo.push(row);
    }
    left.delete(key);
  });
  return { rowOf, added, changedFrom, changedTo, removed: [...left.values()] };
}
