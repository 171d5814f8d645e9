import { listsDatabase } from './database';

/**
 * The fields of which drawing and judging take for granted that they are text. An earlier version, another program or the
 * disk may have stored something else.
 */
const TEXTS = {
  alerts: [
    ...['about', 'subject', 'title', 'words', 'kind', 'list', 'listDate', 'regime', 'recordNo'],
    ...['mark', 'holder', 'at'],
  ],
  stock: ['id', 'title', 'addedAt'],
  notes: ['regime', 'recordNo', 'note', 'at'],
} as const;

type RecordStore = keyof typeof TEXTS;

/** The records that can be shown and judged by; the others stay stored, and a backup takes them along as they are. */
export function soundOf<Stored extends object>(store: RecordStore, records: readonly Stored[]): Stored[] {
  return records.filter((record) => isSound(store, record));
}

/** How many notes, items of the stock and alerts are stored that can be neither shown nor judged by. */
export async function countDamagedRecords(): Promise<number> {
  const database = await listsDatabase();
  const stores = Object.keys(TEXTS) as RecordStore[];
  const damaged = await Promise.all(
    stores.map(async (store) => {
      const records: object[] = await database.getAll(store);
      return records.length - soundOf(store, records).length;
    }),
  );
  return damaged.reduce((sum, count) => sum + count, 0);
}

function isSound(store: RecordStore, record: object): boolean {
  const fields = record as Record<string, unknown>;
  const users = fields.authorisedUsers;
  const named =
    store !== 'notes' || (Array.isArray(users) && users.every((user) => typeof user === 'string'));
  return named && TEXTS[store].every((name) => typeof fields[name] === 'string');
}
