import { type IDBPDatabase, type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import * as v from 'valibot';
import { asJson } from './as-json';
import type { Decision } from './decision';
import { placeOf } from './decision-index';
import { DecisionSchema } from './decision-schema';
import { type DecisionAct, logged } from './log';
import type { DecisionsSchema, LoggedWriting, ReachChange } from './stored';

type Upgrade = IDBPTransaction<DecisionsSchema, StoreNames<DecisionsSchema>[], 'versionchange'>;

/**
 * From version 1, whose sellers and words held on every site: each decision gets the narrowest reach that fits it and
 * its place in the index. From version 2, which kept no log: it begins with what is there. From version 3, which kept no rounds of reviewing. Nothing is deleted; what is no
 * decision stays as it lies.
 */
export async function upgradeDecisions(
  database: IDBPDatabase<DecisionsSchema>,
  oldVersion: number,
  _newVersion: number | null,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) database.createObjectStore('decisions', { keyPath: 'id' });
  if (oldVersion < 2) {
    const store = transaction.objectStore('decisions');
    // Sorted after everything is read, which is rare; another index would have to be written with every decision.
    const before = unwrap(store);
    if (before.indexNames.contains('at')) before.deleteIndex('at');
    store.createIndex('place', 'place');
    database.createObjectStore('changes');
    await narrowAll(transaction);
  }
  if (oldVersion < 3) {
    database.createObjectStore('audit', { keyPath: 'seq' });
    database.createObjectStore('queue', { keyPath: 'key' });
    await beginLog(transaction);
  }
  if (oldVersion < 4) database.createObjectStore('rounds', { keyPath: 'id' });
}

/** The log begins with every decision that exists, so that none can be taken back that it does not know. */
async function beginLog(transaction: Upgrade): Promise<void> {
  const stored: unknown[] = await transaction.objectStore('decisions').getAll();
  if (stored.length === 0) return;
  await logged(transaction as LoggedWriting, { by: '', at: new Date().toISOString() }, async (log) => {
    for (const entry of stored) log.write('stored-before' satisfies DecisionAct, asJson(entry));
  });
}

async function narrowAll(transaction: Upgrade): Promise<void> {
  const store = transaction.objectStore('decisions');
  const stored: unknown[] = await store.getAll();
  const change: ReachChange = { nowhere: 0, everywhere: 0, at: new Date().toISOString() };
  for (const entry of stored) {
    const read = v.safeParse(DecisionSchema, entry);
    if (!read.success) continue;
    count(change, read.output);
    unwrap(store).put({ ...read.output, place: placeOf(read.output) });
  }
  if (change.nowhere + change.everywhere > 0) await transaction.objectStore('changes').put(change, 'reach');
}

function count(change: ReachChange, { reach }: Decision): void {
  if (reach.to === 'nowhere') change.nowhere++;
  else if (reach.to === 'words') change.everywhere++;
}
