import type { Recordal } from '../recordal';
import type { Assembled, Digest } from './assemble';
import { ROWS_PER_SHARD, unpackRows } from './codec';
import type { ListsDatabase, RecordChange } from './database';

/** How a new version differs from the one before. Rows are those of the new version. */
export interface Difference {
  addedRows: number[];
  changed: number;
  removed: number;
  records: RecordChange[];
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
    return { addedRows: [...assembled.digest.keys.keys()], changed: 0, removed: 0, records: [] };
  const rows = compareDigests(before, assembled.digest);
  const read = new RowReader(database, list);
  const records: RecordChange[] = [];
  for (const row of rows.added.slice(0, MAX_RECORDS))
    records.push(change('added', await read.row(generation, row)));
  for (const [earlier, later] of rows.changed.slice(0, MAX_RECORDS)) {
    const now = await read.row(generation, later);
    const fields = changedFields(await read.row(old.generation, earlier), now);
    records.push({ ...change('changed', now), fields });
  }
  for (const row of rows.removed.slice(0, MAX_RECORDS))
    records.push(change('removed', await read.row(old.generation, row)));
  return { addedRows: rows.added, changed: rows.changed.length, removed: rows.removed.length, records };
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

/** Reads single rows of any generation; rows asked for in order share their shard. */
class RowReader {
  private readonly last = new Map<number, { shard: number; rows: Recordal[] }>();

  constructor(
    private readonly database: ListsDatabase,
    private readonly list: string,
  ) {}

  async row(generation: number, row: number): Promise<Recordal> {
    const shard = Math.floor(row / ROWS_PER_SHARD);
    let last = this.last.get(generation);
    if (last?.shard !== shard) {
      const bytes = await this.database.get('shards', [this.list, generation, shard]);
      last = { shard, rows: unpackRows(bytes ?? new Uint8Array()) };
      this.last.set(generation, last);
    }
    return last.rows[row % ROWS_PER_SHARD]!;
  }
}
