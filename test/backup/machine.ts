import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing';
import { asked } from '../../lib/backup/asked-store';
import { backUpEverything, type OpenedBackup, openBackup } from '../../lib/backup/everything';
import { keptPictures } from '../../lib/backup/recorded-pictures-part';
import { storedSightings } from '../../lib/backup/survey-part';
import { createDecisionService, type DecisionService } from '../../lib/decisions/decision-service';
import { openDecisions } from '../../lib/decisions/store';
import { PageLearning } from '../../lib/learning/page-learning';
import { listsDatabase } from '../../lib/lists/store/database';
import { closeListsDatabase, listRows, listStatus } from '../../lib/lists/store/list-repository';
import { closeLookUps } from '../../lib/look-ups/kept/database';
import { keptLookUps } from '../../lib/look-ups/kept/keep';
import { admitOwn, answer } from '../../lib/messages/answer';
import { healthLog } from '../../lib/page/site-health';
import { openQueue } from '../../lib/queue/queue-store';
import { openRounds } from '../../lib/review-quality/round-store';
import { ownSettings } from '../../lib/settings/items';
import { openMessageChannel } from '../message-channel';

/** What the background of a browser keeps. */
export interface Machine {
  decisions: DecisionService;
  learning: PageLearning;
}

/** A browser in which nothing was kept so far, and what its background answers. */
export async function anotherMachine(): Promise<Machine> {
  fakeBrowser.reset();
  openMessageChannel();
  await closeListsDatabase();
  await closeLookUps();
  globalThis.indexedDB = new IDBFactory();
  const decisions = createDecisionService(openDecisions(), () => {});
  const learning = new PageLearning();
  answer(
    {
      decisions: async () => ({ decisions: await decisions.all() }),
      eraseDecisions: () => decisions.erase().then(() => null),
      retract: ({ ids }) => decisions.retract(ids).then(() => null),
      importDecisions: (ask) => decisions.takeIn(ask.decisions).then(() => null),
      learning: async () => ({ learning: await learning.data() }),
      forgetLearning: async ({ words }) => ({
        learning: await (words === 'all' ? learning.forgetAll() : learning.forget(words)),
      }),
      restoreLearning: (ask) => learning.restore(ask.learning).then(() => null),
    },
    admitOwn,
  );
  return { decisions, learning };
}

/** Everything that is kept, comparable; of lists what a person has of them, not where they lie in the store. */
export async function everythingKept({ decisions, learning }: Machine) {
  const database = await listsDatabase();
  const lists = [];
  for (const { name, date, origin, demonstration, version, count } of await listStatus()) {
    const rows = [];
    for await (const row of listRows(name)) rows.push(row);
    lists.push({ name, date, origin, demonstration, version, count, rows });
  }
  return {
    lists,
    changes: await database.getAll('changes'),
    subscriptions: await database.getAll('subscriptions'),
    notes: await database.getAll('notes'),
    stock: await database.getAll('stock'),
    alerts: await database.getAll('alerts'),
    columnMaps: [await database.getAllKeys('columnMaps'), await database.getAll('columnMaps')],
    decisions: await decisions.all(),
    queue: await asked(openQueue(), (store) => store.all()),
    rounds: await asked(openRounds(), (store) => store.all()),
    learning: await learning.data(),
    health: await healthLog(),
    lookUps: await keptLookUps(),
    sightings: await storedSightings(),
    recordedPictures: await keptPictures(),
    settings: await ownSettings(),
  };
}

/** A backup of unknown origin: its first line, these lines, and its end. */
export function fileOf(...lines: unknown[]): Uint8Array {
  const all = [{ format: 'recordal-lens-backup/1' }, ...lines, { end: true }];
  return new TextEncoder().encode(all.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** What is kept, as a file. */
export async function savedFile(): Promise<Uint8Array> {
  return new Uint8Array(await (await backUpEverything()).file.arrayBuffer());
}

/** Opens a file and brings all of it back that can be chosen. */
export async function bringBack(file: Uint8Array) {
  const opened = await openBackup(() => file);
  return { preview: opened.preview, ...(await opened.restore(choosable(opened))) };
}

/** Every list that a person may tick. */
export function choosable({ preview }: OpenedBackup): string[] {
  return preview.lists.filter(({ stays }) => !stays).map(({ name }) => name);
}
