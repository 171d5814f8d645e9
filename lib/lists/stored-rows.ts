import type { Recordal } from '../recordal';
import { openRows, ROWS_PER_SHARD, unpackRows } from './codec';
import type { ListsDatabase, StoredList } from './database';

/** Shards kept unpacked per list: a page's hits cluster on few recordals. */
const SHARDS_KEPT = 128;

/** The rows of one generation, read by shard when a hit needs them. */
export class StoredRows {
  private readonly kept = new Map<number, ReturnType<typeof openRows>>();

  constructor(
    private readonly database: ListsDatabase,
    private readonly list: Pick<StoredList, 'name' | 'generation' | 'shards'>,
  ) {}

  async recordals(rows: readonly number[]): Promise<Recordal[]> {
    const wanted = [...new Set(rows.map((row) => Math.floor(row / ROWS_PER_SHARD)))];
    // All at once: one after the other, each would wait for the database's answer to the one before.
    const shards = new Map(
      await Promise.all(wanted.map(async (shard) => [shard, await this.shard(shard)] as const)),
    );
    return rows.map((row) => {
      const recordal = shards.get(Math.floor(row / ROWS_PER_SHARD))?.row(row % ROWS_PER_SHARD);
      if (!recordal) throw new RangeError(`list "${this.list.name}" has no row ${row}`);
      return recordal;
    });
  }

  /** One row; rows asked for one after the other mostly share their shard. */
  async row(row: number): Promise<Recordal> {
    return (await this.recordals([row]))[0]!;
  }

  async *all(): AsyncGenerator<Recordal> {
    for (let shard = 0; shard < this.list.shards; shard++) yield* unpackRows(await this.read(shard));
  }

  private async shard(shard: number): Promise<ReturnType<typeof openRows>> {
    const rows = this.kept.get(shard) ?? openRows(await this.read(shard));
    // The oldest use goes first.
    this.kept.delete(shard);
    this.kept.set(shard, rows);
    if (this.kept.size > SHARDS_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return rows;
  }

  private async read(shard: number): Promise<Uint8Array> {
    const { name, generation } = this.list;
    const bytes = await this.database.get('shards', [name, generation, shard]);
    if (!bytes) throw new Error(`rows of list "${name}" are missing; it was replaced or damaged`);
    return bytes;
  }
}
