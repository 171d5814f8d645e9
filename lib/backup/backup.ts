import * as v from 'valibot';
import type { Recordal } from '../domain/recordal';
import { rowLine } from '../lists/packing/codec';
import { checked } from '../lists/reading/row-reading';
import { replaceList } from '../lists/store/build';
import { listsDatabase, type StoredChanges } from '../lists/store/database';
import { listRows } from '../lists/store/list-repository';
import { notice } from '../locales/notice';
import { type ByteSource, byteChunks, UnreadableFile } from '../tabular/bytes';
import { plainBytes } from '../tabular/gunzip';
import { gzipLines } from '../tabular/gzip-lines';
import { readJsonLines } from '../tabular/json';
import { decodeUtf8 } from '../tabular/utf8';
import {
  AlertSchema,
  ChangesSchema,
  ColumnMapSchema,
  ListSchema,
  NoteSchema,
  StockSchema,
  SubscriptionSchema,
} from './backup-entries';

const FORMAT = 'recordal-lens-backup/1';

/** What other rooms keep and a backup takes along, by name: settings, decisions, what was learned. Plain data. */
export type Extras = Record<string, unknown>;

/**
 * Everything in one stream of JSON Lines, for `CompressionStream('gzip')` and a file: lists with all their rows and
 * their history, what is followed, notes, stock, alerts, column maps, and what the other rooms give as `extras`. An
 * array among those goes line by line, however long it is. What an organisation prescribes stays with it.
 */
async function* backupLines(extras: Extras): AsyncGenerator<string> {
  const database = await listsDatabase();
  yield line({ format: FORMAT, at: new Date().toISOString() });
  for (const [extra, value] of Object.entries(extras)) {
    if (Array.isArray(value)) for (const item of value) yield line({ extra, item });
    else yield line({ extra, value });
  }
  for (const subscription of await database.getAll('subscriptions'))
    if (!subscription.managed) yield line({ subscription });
  for (const note of await database.getAll('notes')) yield line({ note });
  for (const stock of await database.getAll('stock')) yield line({ stock });
  for (const alert of await database.getAll('alerts')) yield line({ alert });
  for (const layout of await database.getAllKeys('columnMaps'))
    yield line({ columnMap: { layout, map: await database.get('columnMaps', layout) } });
  for (const changes of await database.getAll('changes')) yield line({ changes });
  for (const list of await database.getAll('lists')) {
    yield line({ list });
    for await (const recordal of listRows(list.name)) yield `${rowLine(recordal)}\n`;
  }
  yield line({ end: true });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** The backup as a packed file. */
export const backupFile = (extras: Extras): Promise<Blob> => gzipLines(backupLines(extras));

/** A line of a backup that is no row of a list; of unknown origin, so nothing of it is trusted. */
type Entry = Partial<
  Record<
    | 'format'
    | 'extra'
    | 'item'
    | 'value'
    | 'subscription'
    | 'note'
    | 'stock'
    | 'alert'
    | 'columnMap'
    | 'changes'
    | 'list'
    | 'end',
    unknown
  >
>;

/** What came back. */
export interface Restored {
  lists: { name: string; count: number }[];
  extras: Extras;
  /** Lines that could not be restored: not of the shape that this version writes. */
  refused: number;
}

/**
 * Brings a backup back, on this machine or another: each list is built next to the present one and swapped in under its
 * name; its recordals are not reported as new. Throws UnreadableFile for a file that is no backup or is cut; what
 * came whole before the cut stays.
 */
export async function restoreBackup(source: ByteSource, signal?: AbortSignal): Promise<Restored> {
  const entries = new Entries(source, signal);
  const first = await entries.next();
  if (first?.format !== FORMAT) throw new UnreadableFile(notice('noBackup'));
  const restored: Omit<Restored, 'extras'> = { lists: [], refused: 0 };
  const extras = new Map<string, unknown>();
  const history: StoredChanges[] = [];
  for (;;) {
    const entry = await entries.next();
    if (!entry) throw new UnreadableFile(notice('backupCut'));
    if (entry.end) return { ...restored, extras: Object.fromEntries(extras) };
    if (typeof entry.extra === 'string') takeExtra(extras, entry.extra, entry);
    else if (entry.list) restored.lists.push(await restoreList(entry.list, entries, history, signal));
    else if (v.is(v.object({ changes: ChangesSchema }), entry)) history.push(entry.changes);
    else if (!(await restoreEntry(entry))) restored.refused++;
  }
}

function takeExtra(extras: Map<string, unknown>, name: string, { item, value }: Entry): void {
  const before = extras.get(name);
  if (item === undefined) extras.set(name, value);
  else if (Array.isArray(before)) before.push(item);
  else extras.set(name, [item]);
}

/** Whether the entry was of a known shape and is stored. */
async function restoreEntry({ subscription, note, stock, alert, columnMap }: Entry): Promise<boolean> {
  const database = await listsDatabase();
  if (v.is(NoteSchema, note)) await database.put('notes', v.parse(NoteSchema, note));
  else if (v.is(StockSchema, stock)) await database.put('stock', v.parse(StockSchema, stock));
  else if (v.is(AlertSchema, alert)) await database.put('alerts', v.parse(AlertSchema, alert));
  else if (v.is(ColumnMapSchema, columnMap))
    await database.put('columnMaps', columnMap.map, columnMap.layout);
  else if (v.is(SubscriptionSchema, subscription)) await restoreSubscription(subscription);
  else return false;
  return true;
}

/** Followed again, with its key pinned; anything new is fetched at the next check. */
async function restoreSubscription(stored: v.InferOutput<typeof SubscriptionSchema>): Promise<void> {
  const database = await listsDatabase();
  if ((await database.get('subscriptions', stored.url))?.managed) return;
  const followed = v.parse(SubscriptionSchema, stored);
  await database.put('subscriptions', { ...followed, managed: false, failures: 0, nextCheck: 0 });
}

async function restoreList(
  stored: unknown,
  entries: Entries,
  history: readonly StoredChanges[],
  signal?: AbortSignal,
): Promise<{ name: string; count: number }> {
  const read = v.safeParse(ListSchema, stored);
  if (!read.success) throw new UnreadableFile(notice('backupUnknownList'));
  const { count, ...description } = read.output;
  const { list } = await replaceList(description, rowsOf(entries, count), {
    silent: true,
    ...(signal ? { signal } : {}),
  });
  await restoreHistory(
    list.name,
    list.generation,
    history.filter((changes) => changes.list === list.name),
  );
  return { name: list.name, count: list.count };
}

/** The restored history replaces the entry that restoring itself made. */
async function restoreHistory(
  list: string,
  generation: number,
  history: readonly StoredChanges[],
): Promise<void> {
  if (history.length === 0) return;
  const transaction = (await listsDatabase()).transaction('changes', 'readwrite');
  await transaction.store.delete([list, generation]);
  for (const changes of history) await transaction.store.put(changes, [list, changes.generation]);
  await transaction.done;
}

/** The rows that follow a list's entry; the list says how many there are. */
async function* rowsOf(entries: Entries, count: number): AsyncGenerator<Recordal> {
  for (let row = 0; row < count; row++) {
    const reading = checked(await entries.next(), []);
    if (reading.reason) throw new UnreadableFile(notice('backupDamaged', { reason: reading.reason }));
    yield reading.recordal;
  }
}

/** The lines of a backup one by one, whether packed or not. */
class Entries {
  private batch: { value?: unknown }[] = [];
  private readonly batches: AsyncGenerator<{ row: number; value?: unknown }[]>;

  constructor(source: ByteSource, signal?: AbortSignal) {
    this.batches = readJsonLines(decodeUtf8(plainBytes(byteChunks(source, signal))));
  }

  async next(): Promise<Entry | undefined> {
    while (this.batch.length === 0) {
      const next = await this.batches.next();
      if (next.done) return undefined;
      this.batch = next.value.reverse();
    }
    const value = this.batch.pop()?.value;
    return typeof value === 'object' && value !== null ? value : {};
  }
}
