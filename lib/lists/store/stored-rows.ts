import { unwrap } from 'idb';
import type { Recordal } from '../../domain/recordal';
import { openRows, ROWS_PER_SHARD, unpackRows } from '../packing/codec';
import { listsDatabase, type StoredList } from './database';
import { valuesAt } from './values-at';

/** Shards held unpacked per list: a page's hits cluster on few recordals. */
const SHARDS_KEPT = 128;
/** Shards that a walk through the list brings at once, about half a megabyte. */
const SHARDS_AT_ONCE = 32;

type OpenRows = ReturnType<typeof openRows>;

/**
 * The rows of one generation, read by shard when a hit needs them. They outlive connections: a background that has its
 * lists open for hours asks for the one of the day.
 */
export class StoredRows {
  private readonly kept = new Map<number, OpenRows>();

  constructor(private readonly list: Pick<StoredList, 'name' | 'generation' | 'shards'>) {}

  async recordals(rows: readonly number[]): Promise<Recordal[]> {
    const shards = await this.open([...new Set(rows.map((row) => Math.floor(row / ROWS_PER_SHARD)))]);
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
    const { shards } = this.list;
    for (let from = 0; from < shards; from += SHARDS_AT_ONCE) {
      const length = Math.min(SHARDS_AT_ONCE, shards - from);
      for (const packed of await this.read(Array.from({ length }, (_, at) => from + at)))
        yield* unpackRows(packed);
    }
  }

  private async open(wanted: readonly number[]): Promise<Map<number, OpenRows>> {
    const opened = new Map(wanted.map((shard) => [shard, this.kept.get(shard)]));
    const missing = wanted.filter((shard) => !opened.get(shard));
    const packed = await this.read(missing);
    missing.forEach((shard, at) => {
      opened.set(shard, openRows(packed[at]!));
    });
    for (const [shard, rows] of opened as Map<number, OpenRows>) this.keep(shard, rows);
    return opened as Map<number, OpenRows>;
  }

  /** The oldest use goes first. */
  private keep(shard: number, rows: OpenRows): void {
    this.kept.delete(shard);
    this.kept.set(shard, rows);
    if (this.kept.size > SHARDS_KEPT) this.kept.delete(this.kept.keys().next().value!);
  }

  /** All in one transaction: a page's hits lie in a hundred shards, and each of its own would take its turn. */
  private async read(shards: readonly number[]): Promise<Uint8Array[]> {
    const { name, generation } = this.list;
    if (shards.length === 0) return [];
    const { store } = (await listsDatabase()).transaction('shards');
    const keys = shards.map((shard) => [name, generation, shard]);
    return (await valuesAt<Uint8Array>(unwrap(store), keys)).map((bytes) => {
      if (!bytes) throw new Error(`rows of list "${name}" are missing; it was replaced or damaged`);
      return bytes;
    });
  }
}
