import { rowLine } from '../lists/packing/codec';
import { listsDatabase, type StoredList } from '../lists/store/database';
import { listRows } from '../lists/store/list-repository';
import { gzipLines } from '../tabular/gzip-lines';
import type { BackupPart, OnUnread } from './backup-part';
import type { GatheredExtras } from './gather-extras';

export const FORMAT = 'recordal-lens-backup/1';

/**
 * Everything in one packed file of JSON Lines: lists with all their rows and their history, what is followed, notes,
 * stock, alerts, column maps, and what the other rooms give as `extras`. An array among those goes line by line, however
 * long it is, and so does what is read on the way. What an organisation prescribes stays with it, and what came with the extension comes with it again. Stored
 * values are written as they are, sound or not: reading a backup tells them apart.
 */
export function backupFile(extras: GatheredExtras, onUnread: OnUnread): Promise<Blob> {
  return gzipLines(backupLines(extras, onUnread));
}

async function* backupLines(extras: GatheredExtras, onUnread: OnUnread): AsyncGenerator<string> {
  yield line({ format: FORMAT, at: new Date().toISOString() });
  for (const [extra, value] of Object.entries(extras)) {
    if (Array.isArray(value)) for (const item of value) yield line({ extra, item });
    else if (isRead(value))
      yield* asFarAsRead(itemLines(extra, value), () => onUnread({ part: PARTS_READ[extra]! }));
    else yield line({ extra, value });
  }
  for (const [part, lines] of RECORDS) yield* asFarAsRead(lines(), () => onUnread({ part }));
  yield* asFarAsRead(listsLines(onUnread), () => onUnread({ part: 'lists' }));
  yield line({ end: true });
}

const isRead = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** Extras that are read while they are written, and the part that each belongs to. */
const PARTS_READ: Readonly<Record<string, BackupPart>> = { decisions: 'decisions', log: 'log' };

async function* itemLines(extra: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield line({ extra, item });
}

/** One damaged part must not keep the others from being saved. */
async function* asFarAsRead(lines: AsyncGenerator<string>, onFault: () => void): AsyncGenerator<string> {
  try {
    yield* lines;
  } catch {
    onFault();
  }
}

const RECORDS: readonly [BackupPart, () => AsyncGenerator<string>][] = [
  ['subscriptions', subscriptionLines],
  ['notes', () => recordLines('notes', 'note')],
  ['stock', () => recordLines('stock', 'stock')],
  ['alerts', () => recordLines('alerts', 'alert')],
  ['columnMaps', columnMapLines],
  ['lists', () => recordLines('changes', 'changes')],
];

async function* recordLines(
  store: 'notes' | 'stock' | 'alerts' | 'changes',
  name: string,
): AsyncGenerator<string> {
  for (const record of await (await listsDatabase()).getAll(store)) yield line({ [name]: record });
}

async function* subscriptionLines(): AsyncGenerator<string> {
  for (const subscription of await (await listsDatabase()).getAll('subscriptions'))
    if (!subscription.managed) yield line({ subscription });
}

async function* columnMapLines(): AsyncGenerator<string> {
  const database = await listsDatabase();
  for (const layout of await database.getAllKeys('columnMaps'))
    yield line({ columnMap: { layout, map: await database.get('columnMaps', layout) } });
}

async function* listsLines(onUnread: OnUnread): AsyncGenerator<string> {
  for (const list of await (await listsDatabase()).getAll('lists'))
    if (list.origin.kind !== 'packaged')
      yield* asFarAsRead(listLines(list), () => onUnread({ list: list.name }));
}

async function* listLines(list: StoredList): AsyncGenerator<string> {
  yield line({ list });
  for await (const recordal of listRows(list.name)) yield `${rowLine(recordal)}\n`;
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
