import { regimesNamed } from '../../domain/answered';
import type { Coverage } from '../../domain/coverage';
import type { Recordal } from '../../domain/recordal';
import { LocalizedError } from '../../locales/localized-error';
import { notice } from '../../locales/notice';
import { withLock } from '../../runtime/with-lock';
import { type Assembled, ListAssembler, type ShardStore } from '../packing/assemble';
import { announce } from './announce';
import { compareVersions, type Difference } from './compare';
import {
  type ListsDatabase,
  listsDatabase,
  type StoredArrival,
  type StoredChanges,
  type StoredIndex,
  type StoredList,
} from './database';
import { dropGeneration, GENERATION_STORES } from './generation';
import { nextIndex } from './next-index';

/** What the caller knows of a list; the build adds what it counts. */
export type ListDescription = Pick<StoredList, 'name' | 'date' | 'demonstration' | 'origin'> &
  Partial<
    Pick<StoredList, 'title' | 'publisher' | 'licence' | 'expires' | 'version' | 'notice' | 'coverage'>
  >;

export interface BuildOptions {
  signal?: AbortSignal;
  onProgress?: (progress: { rows: number }) => void;
  /** Hears which share of the index is made, 0…1, once all rows are there. */
  onIndexed?: (share: number) => void;
  /** The rows were known before they came (a backup, what came with the extension): they are not reported. */
  silent?: boolean;
  /** Looks at the finished list before it swaps in; throws to leave the old one. */
  verify?: (list: Assembled) => Promise<void>;
  /** What is known of the list only once its rows have been read; asked before `verify`. */
  learnt?: () => Partial<ListDescription>;
  /** Keeps the replaced list among the erased ones, under this id of `holdErased`, for an undo. */
  keepReplaced?: string;
}

/** A list without a single recordal never replaces one that has some, unless a register was asked and had none. */
export class EmptyList extends LocalizedError {
  override name = 'EmptyList';
  constructor() {
    super(notice('noRecordal'));
  }
}

/** A search without a hit is an answer too. */
export function asksSomething(coverage: Coverage | undefined): boolean {
  return coverage !== undefined && coverage.queries.length > 0;
}

export interface BuildResult {
  list: StoredList;
  merged: number;
  changes: StoredChanges;
  /** Rows of the new version that the old one had not. */
  addedRows: number[];
}

/** Shards written between two looks at the clock and the signal. */
const SHARDS_PER_WRITE = 160;

/**
 * Builds a list beside the live one and swaps it in within one transaction: screening continues with the old
 * one until then, and a build that stops half-way leaves nothing but orphans that `sweep` removes. One build per
 * list at a time, over all tabs. Throws EmptyList, the signal's reason, or what the rows threw.
 */
export function replaceList(
  description: ListDescription,
  recordals: Iterable<Recordal> | AsyncIterable<Recordal>,
  options: BuildOptions = {},
): Promise<BuildResult> {
  return withLock(`list ${description.name}`, () => build(description, recordals, options));
}

async function build(
  known: ListDescription,
  recordals: Iterable<Recordal> | AsyncIterable<Recordal>,
  options: BuildOptions,
): Promise<BuildResult> {
  const database = await listsDatabase();
  const { name } = known;
  const generation = await beginBuild(database, name);
  try {
    const assembled = await assemble(database, name, generation, recordals, options);
    const description = { ...known, ...options.learnt?.() };
    if (assembled.count === 0 && !asksSomething(description.coverage)) throw new EmptyList();
    await options.verify?.(assembled);
    const difference = await compareVersions(database, name, generation, assembled);
    const index = await nextIndex(database, name, assembled, difference, indexing(options));
    options.signal?.throwIfAborted();
    const { list, changes } = await swap(
      database,
      description,
      generation,
      assembled,
      difference,
      index,
      options,
    );
    announce(name);
    return { list, merged: assembled.merged, changes, addedRows: difference.addedRows };
  } catch (error) {
    await discard(database, name, generation).catch(() => {});
    throw error;
  }
}

const indexing = ({ signal, onIndexed }: BuildOptions) => ({
  ...(signal && { signal }),
  ...(onIndexed && { onProgress: onIndexed }),
});

function regimesOf({ regimes }: Assembled, { coverage }: ListDescription): string[] {
  return coverage ? [...new Set([...regimes, ...regimesNamed(coverage)])].sort() : regimes;
}

/** Takes a number that no other build has, and notes the build so that its remains can be found. */
async function beginBuild(database: ListsDatabase, list: string): Promise<number> {
  const transaction = database.transaction(['builds', 'lists'], 'readwrite');
  const builds = await transaction.objectStore('builds').getAllKeys();
  const lists = await transaction.objectStore('lists').getAll();
  const generation = Math.max(Date.now(), ...builds.map(Number), ...lists.map((one) => one.generation)) + 1;
  await transaction.objectStore('builds').put({ list, generation, startedAt: Date.now() });
  await transaction.done;
  return generation;
}

async function assemble(
  database: ListsDatabase,
  list: string,
  generation: number,
  recordals: Iterable<Recordal> | AsyncIterable<Recordal>,
  { signal, onProgress }: BuildOptions,
): Promise<Assembled> {
  const store = new StoredShards(database, list, generation);
  const assembler = new ListAssembler(store);
  let rows = 0;
  for await (const recordal of recordals) {
    const waiting = assembler.add(recordal);
    if (waiting) await waiting;
    if (++rows % 5_000 === 0) {
      signal?.throwIfAborted();
      onProgress?.({ rows });
    }
  }
  const assembled = await assembler.finish();
  await store.flush();
  return assembled;
}

/** Writes shards a handful at a time: a transaction each would cost more than the data. */
class StoredShards implements ShardStore {
  private readonly pending = new Map<number, Uint8Array>();

  constructor(
    private readonly database: ListsDatabase,
    private readonly list: string,
    private readonly generation: number,
  ) {}

  async put(shard: number, rows: Uint8Array): Promise<void> {
    this.pending.set(shard, rows);
    if (this.pending.size >= SHARDS_PER_WRITE) await this.flush();
  }

  async get(shard: number): Promise<Uint8Array> {
    const pending = this.pending.get(shard);
    return pending ?? (await this.database.get('shards', [this.list, this.generation, shard]))!;
  }

  async flush(): Promise<void> {
    const transaction = this.database.transaction('shards', 'readwrite');
    for (const [shard, rows] of this.pending)
      void transaction.store.put(rows, [this.list, this.generation, shard]).catch(() => {});
    this.pending.clear();
    await transaction.done;
  }
}

/** The one moment in which the new list becomes the list. */
async function swap(
  database: ListsDatabase,
  description: ListDescription,
  generation: number,
  assembled: Assembled,
  difference: Difference,
  index: StoredIndex,
  { silent = false, keepReplaced }: BuildOptions,
): Promise<{ list: StoredList; changes: StoredChanges }> {
  const transaction = database.transaction(
    ['lists', ...GENERATION_STORES, 'builds', 'changes', 'arrivals', 'erased'] as const,
    'readwrite',
  );
  const lists = transaction.objectStore('lists');
  const old = await lists.get(description.name);
  const list: StoredList = {
    version: (old?.version ?? 0) + 1,
    ...description,
    regimes: regimesOf(assembled, description),
    updatedAt: new Date().toISOString(),
    count: assembled.count,
    figurative: assembled.figurative,
    shards: assembled.shards,
    generation,
    ...(old && !keepReplaced ? { retired: { generation: old.generation, at: Date.now() } } : {}),
  };
  const { addedRows, changed, removed, records } = difference;
  const changes: StoredChanges = {
    list: list.name,
    version: list.version,
    generation,
    at: list.updatedAt,
    added: addedRows.length,
    changed,
    removed,
    records,
  };
  const arrivals = transaction.objectStore('arrivals');
  const arrival = { list: list.name, version: list.version, ...difference.keys };
  const waiting = await arrivals.get(list.name);
  const work: Promise<unknown>[] = [
    ...(silent ? [] : [arrivals.put(waiting ? joinArrivals(waiting, arrival) : arrival)]),
    transaction.objectStore('changes').put(changes, [list.name, generation]),
    transaction.objectStore('indexes').put(index, [list.name, generation]),
    transaction.objectStore('digests').put(assembled.digest, [list.name, generation]),
    lists.put(list),
    transaction.objectStore('builds').delete(generation),
  ];
  if (old?.retired) work.push(dropGeneration(transaction, list.name, old.retired.generation));
  if (old && keepReplaced) {
    const { retired: _, ...kept } = old;
    work.push(transaction.objectStore('erased').put({ id: keepReplaced, list: kept }));
  }
  await Promise.all([...work, transaction.done]);
  return { list, changes };
}

/** Two versions not reported yet are reported together. */
function joinArrivals(earlier: StoredArrival, later: StoredArrival): StoredArrival {
  function join(a: Float64Array, b: Float64Array): Float64Array {
    const both = new Float64Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
  }
  return {
    ...later,
    added: join(earlier.added, later.added),
    changed: join(earlier.changed, later.changed),
    removed: join(earlier.removed, later.removed),
  };
}

/** Removes what a build wrote. */
export async function discard(database: ListsDatabase, list: string, generation: number): Promise<void> {
  const transaction = database.transaction([...GENERATION_STORES, 'builds'] as const, 'readwrite');
  await Promise.all([
    dropGeneration(transaction, list, generation),
    transaction.objectStore('builds').delete(generation),
    transaction.done,
  ]);
}
