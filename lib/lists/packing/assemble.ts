import type { Recordal } from '../../domain/recordal';
import { recordalKey } from '../../domain/recordal-key';
import { type MarkRow, MarkRows } from '../../matching/index/mark-row';
import { hash53 } from '../../tabular/checksum';
import { packLines, packRows, ROWS_PER_SHARD, rowLine, unpackRows } from './codec';
import { mergeRecordals } from './merge';

/** Where packed shards of a list being built are stored. */
export interface ShardStore {
  put(shard: number, rows: Uint8Array): Promise<void>;
  get(shard: number): Promise<Uint8Array>;
}

/**
 * Identity and content of every row, 16 bytes each: enough to tell two versions of a list apart. Beside the index, not
 * in it: a worker that wakes reads the index, and has no use for these.
 */
export interface Digest {
  keys: Float64Array;
  contents: Float64Array;
}

/** A list that is complete: its rows lie in the store. */
export interface Assembled {
  count: number;
  shards: number;
  /** Rows that were merged into an earlier row of the same recordal. */
  merged: number;
  figurative: number;
  regimes: string[];
  digest: Digest;
  /** What the index is compiled from, in the list's order. */
  marks: MarkRow[];
}

/**
 * Puts a list together in one pass and bounded memory: rows are packed shard by shard, only a hash of each row's
 * key stays. A second row of a recordal is merged into the first one where it lies.
 */
export class ListAssembler {
  private open: Recordal[] = [];
  private count = 0;
  private merged = 0;
  private readonly rowOf = new Map<number, number>();
  private readonly changed = new Map<number, Recordal>();
  private readonly keys: number[] = [];
  private readonly contents: number[] = [];
  private readonly markRows = new MarkRows();
  private readonly marks: MarkRow[] = [];
  private readonly regimes = new Set<string>();
  private lastRead: { shard: number; rows: Recordal[] } | undefined;

  /** `hashed: false` leaves the digest's contents empty, where no versions will be compared. */
  constructor(
    private readonly store: ShardStore,
    private readonly hashed = true,
  ) {}

  /** Adds a row, or merges it. Waits (returns a promise) only when a shard is full or an earlier row repeats. */
  add(recordal: Recordal): Promise<void> | undefined {
    const key = recordalKey(recordal);
    const hash = keyHash(key);
    const known = this.rowOf.get(hash);
    if (known !== undefined) return this.repeat(known, key, hash, recordal);
    this.rowOf.set(hash, this.count);
    return this.append(hash, recordal);
  }

  private async repeat(row: number, key: string, hash: number, recordal: Recordal): Promise<void> {
    const earlier = await this.row(row);
    // Two keys may share a hash: then this is another recordal after all.
    if (recordalKey(earlier) === key) this.merge(row, earlier, recordal);
    else await this.append(hash, recordal);
  }

  private append(hash: number, recordal: Recordal): Promise<void> | undefined {
    this.keys.push(hash);
    this.open.push(recordal);
    this.marks.push(this.markRows.of(recordal));
    this.regimes.add(recordal.regime);
    this.count++;
    return this.open.length === ROWS_PER_SHARD ? this.close() : undefined;
  }

  /** Packs what is left and rewrites the shards that merging changed. */
  async finish(): Promise<Assembled> {
    if (this.open.length > 0) await this.close();
    await this.rewrite();
    return {
      count: this.count,
      shards: Math.ceil(this.count / ROWS_PER_SHARD),
      merged: this.merged,
      figurative: this.marks.filter(({ markText }) => markText === '').length,
      regimes: [...this.regimes].sort(),
      marks: this.marks,
      digest: { keys: Float64Array.from(this.keys), contents: Float64Array.from(this.contents) },
    };
  }

  private async row(row: number): Promise<Recordal> {
    const changed = this.changed.get(row);
    if (changed) return changed;
    const shard = Math.floor(row / ROWS_PER_SHARD);
    const packed = Math.floor((this.count - this.open.length) / ROWS_PER_SHARD);
    if (shard >= packed) return this.open[row - packed * ROWS_PER_SHARD]!;
    // Repeated rows mostly follow the order of the first ones.
    if (this.lastRead?.shard !== shard)
      this.lastRead = { shard, rows: unpackRows(await this.store.get(shard)) };
    return this.lastRead.rows[row % ROWS_PER_SHARD]!;
  }

  private merge(row: number, earlier: Recordal, later: Recordal): void {
    this.merged++;
    const recordal = mergeRecordals(earlier, later);
    this.marks[row] = this.markRows.of(recordal);
    const place = row - (this.count - this.open.length);
    if (place >= 0) this.open[place] = recordal;
    else this.changed.set(row, recordal);
  }

  private async close(): Promise<void> {
    const rows = this.open;
    const shard = Math.ceil(this.count / ROWS_PER_SHARD) - 1;
    this.open = [];
    const lines = rows.map(rowLine);
    if (this.hashed)
      rows.forEach((recordal, index) => {
        this.contents[shard * ROWS_PER_SHARD + index] = contentHash(recordal, lines[index]);
      });
    await this.store.put(shard, packLines(lines));
  }

  private async rewrite(): Promise<void> {
    const byShard = new Map<number, [number, Recordal][]>();
    for (const [row, recordal] of this.changed) {
      const shard = Math.floor(row / ROWS_PER_SHARD);
      byShard.set(shard, [...(byShard.get(shard) ?? []), [row, recordal]]);
    }
    for (const [shard, changes] of byShard) {
      const rows = unpackRows(await this.store.get(shard));
      for (const [row, recordal] of changes) {
        rows[row % ROWS_PER_SHARD] = recordal;
        if (this.hashed) this.contents[row] = contentHash(recordal);
      }
      await this.store.put(shard, packRows(rows));
    }
  }
}

/** A recordal's identity (`recordalKey`) as a list's digest has it. */
export const keyHash = (key: string): number => hash53(key);

/** Identity of what a record says, without where and when it was read. `line` is its row line, if there is one. */
export function contentHash(recordal: Recordal, line?: string): number {
  if (recordal.source === undefined) return hash53(line ?? rowLine(recordal));
  const { source: _, ...rest } = recordal;
  return hash53(rowLine(rest));
}

/** Shards in memory, for the command line and for tests. */
export class MemoryShards implements ShardStore {
  private readonly shards: Uint8Array[] = [];
  async put(shard: number, rows: Uint8Array): Promise<void> {
    this.shards[shard] = rows;
  }
  async get(shard: number): Promise<Uint8Array> {
    return this.shards[shard]!;
  }
  all(): readonly Uint8Array[] {
    return this.shards;
  }
}
