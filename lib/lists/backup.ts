import type { Recordal } from '../recordal';
import { replaceList } from './build';
import { listRows } from './cache';
import { rowLine } from './codec';
import type { Column } from './columns';
import { listsDatabase, type StoredList, type StoredRecordNote, type StoredStockItem } from './database';
import { gzipLines } from './gzip-lines';
import { type ByteSource, byteChunks, UnreadableFile } from './parse/bytes';
import { decodeText } from './parse/charset';
import { gunzip } from './parse/gunzip';
import { readJsonLines } from './parse/json';
import { checked } from './parse/recordals';
import type { StoredSubscription } from './publication/subscription';

const FORMAT = 'recordal-lens-backup/1';

/** What other rooms keep and a backup takes along: settings, decisions. Plain data. */
export type Extras = Record<string, unknown>;

/**
 * Everything in one stream of JSON Lines, for `CompressionStream('gzip')` and a file: lists with all their rows,
 * subscriptions, notes, stock, column maps, and what the other rooms give as `extras`.
 */
async function* backupLines(extras: Extras): AsyncGenerator<string> {
  const database = await listsDatabase();
  yield line({ format: FORMAT, at: new Date().toISOString() });
  yield line({ extras });
  for (const subscription of await database.getAll('subscriptions')) yield line({ subscription });
  for (const note of await database.getAll('notes')) yield line({ note });
  for (const stock of await database.getAll('stock')) yield line({ stock });
  for (const layout of await database.getAllKeys('columnMaps'))
    yield line({ columnMap: { layout, map: await database.get('columnMaps', layout) } });
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

/** A line of a backup that is no row of a list. */
interface Entry {
  format?: unknown;
  extras?: Extras;
  subscription?: StoredSubscription;
  note?: StoredRecordNote;
  stock?: StoredStockItem;
  columnMap?: { layout: string; map: Column[] };
  list?: StoredList;
  end?: true;
}

/** What came back. */
export interface Restored {
  lists: { name: string; count: number }[];
  extras: Extras;
}

/**
 * Brings a backup back, on this machine or another: each list is built beside what is here and swaps in under its
 * name. Throws UnreadableFile for a file that is no backup or is cut; lists that came whole before the cut stay.
 */
export async function restoreBackup(source: ByteSource, signal?: AbortSignal): Promise<Restored> {
  const entries = new Entries(source, signal);
  const first = await entries.next();
  if ((first as Entry | undefined)?.format !== FORMAT)
    throw new UnreadableFile('this is no backup of this extension, or one of a newer version');
  const restored: Restored = { lists: [], extras: {} };
  for (;;) {
    const entry = (await entries.next()) as Entry | undefined;
    if (!entry) throw new UnreadableFile('the backup is cut off');
    if (entry.end) return restored;
    if (entry.extras) restored.extras = entry.extras;
    else if (entry.list) restored.lists.push(await restoreList(entry.list, entries, signal));
    else await restoreEntry(entry);
  }
}

async function restoreEntry({ subscription, note, stock, columnMap }: Entry): Promise<void> {
  const database = await listsDatabase();
  if (subscription) await database.put('subscriptions', subscription);
  if (note) await database.put('notes', note);
  if (stock) await database.put('stock', stock);
  if (columnMap) await database.put('columnMaps', columnMap.map, columnMap.layout);
}

async function restoreList(
  stored: StoredList,
  entries: Entries,
  signal?: AbortSignal,
): Promise<{ name: string; count: number }> {
  const { name, title, publisher, licence, date, expires, demonstration, origin, version } = stored;
  const description = {
    ...{ name, date, demonstration, origin, version },
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(licence ? { licence } : {}),
    ...(expires ? { expires } : {}),
  };
  const { list } = await replaceList(description, rowsOf(entries, stored.count), signal ? { signal } : {});
  return { name, count: list.count };
}

/** The rows that follow a list's entry; the list says how many there are. */
async function* rowsOf(entries: Entries, count: number): AsyncGenerator<Recordal> {
  for (let row = 0; row < count; row++) {
    const { recordal, reason } = checked(await entries.next(), []);
    if (!recordal) throw new UnreadableFile(`the backup is cut off or damaged: ${reason}`);
    yield recordal;
  }
}

/** The lines of a backup one by one, whether packed or not. */
class Entries {
  private batch: { value?: unknown }[] = [];
  private readonly batches: AsyncGenerator<{ row: number; value?: unknown }[]>;

  constructor(source: ByteSource, signal?: AbortSignal) {
    this.batches = readJsonLines(decodeText(gunzip(byteChunks(source, signal)), 'utf-8').text);
  }

  async next(): Promise<unknown> {
    while (this.batch.length === 0) {
      const next = await this.batches.next();
      if (next.done) return undefined;
      this.batch = next.value.reverse();
    }
    return this.batch.pop()?.value;
  }
}
