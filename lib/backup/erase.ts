import { openDecisions } from '../decisions/store';
import { inTurn, type Undo } from '../domain/undo';
import { eraseList } from '../lists/store/erase-list';
import { listStatus } from '../lists/store/list-repository';
import { subscriptions, unsubscribe } from '../lists/subscriptions';
import { forgetKept } from '../look-ups/kept/keep';
import { ask } from '../messages/send';
import { eraseHealth } from '../page/site-health';
import { openReadStore } from '../picture-reading/read-store';
import { openQueue } from '../queue/queue-store';
import { openRounds } from '../review-quality/round-store';
import { eraseSettings } from '../settings/items';
import { asked } from './asked-store';
import type { BackupPart } from './backup-part';
import { eraseOwnRecords } from './erase-own-records';
import { erasePicturesKept } from './recorded-pictures-part';
import { eraseSightings } from './survey-part';

/** Erases a list and stops following it, so that it does not come back by itself; the undo takes both back. */
export async function eraseOne(name: string): Promise<Undo> {
  const followed = (await subscriptions()).filter((one) => one.name === name && !one.managed);
  const undos = [await eraseList(name), ...(await Promise.all(followed.map(({ url }) => unsubscribe(url))))];
  return inTurn(undos);
}

/** What an erasure did: the way back, until the page is closed, and the parts that could not be erased. */
export interface Erasure {
  undo: Undo;
  left: ErasedPart[];
}

/** Words that were read in pictures are in no backup: the pictures tell them again. */
export type ErasedPart = BackupPart | 'pictures';

/**
 * Erases settings with the own marks, decisions, what waits to be decided, rounds of reviewing, notes, stock, alerts, column
 * maps, what the pages taught, the log of how sites were read, the query list, what a survey kept, what was read in pictures,
 * recorded pictures, what is followed, and every list that did not come with the extension, the watchlist among them.
 * What the organisation prescribes stays followed. A part that cannot be erased keeps no other from it. Never throws.
 */
export async function eraseEverything(): Promise<Erasure> {
  const left = new Set<ErasedPart>();
  const undos: Undo[] = [];
  for (const [part, erase] of PARTS)
    try {
      undos.push(await erase());
    } catch {
      left.add(part);
    }
  return { undo: inTurn(undos), left: [...left] };
}

const PARTS: readonly [ErasedPart, () => Promise<Undo>][] = [
  ['decisions', eraseDecisions],
  ['queue', eraseQueue],
  ['rounds', eraseRounds],
  ['subscriptions', eraseFollowed],
  ['lists', eraseLists],
  ['notes', eraseOwnRecords],
  ['learning', eraseLearning],
  ['health', eraseHealth],
  ['lookUps', forgetKept],
  ['sightings', eraseSightings],
  ['pictures', erasePictures],
  ['recordedPictures', erasePicturesKept],
  ['settings', eraseSettings],
];

async function eraseFollowed(): Promise<Undo> {
  const followed = (await subscriptions()).filter(({ managed }) => !managed);
  return inTurn(await Promise.all(followed.map(({ url }) => unsubscribe(url))));
}

async function eraseLists(): Promise<Undo> {
  const lists = (await listStatus()).filter(({ origin }) => origin?.kind !== 'packaged');
  return inTurn(await Promise.all(lists.map(({ name }) => eraseList(name))));
}

/**
 * By the background, which lays them over every page; the log of them goes too, and begins anew. The undo brings the
 * decisions back, and a log of that. Entries that are no decisions of this version do not come back: nothing that this
 * version can store would be the same.
 */
async function eraseDecisions(): Promise<Undo> {
  const store = openDecisions();
  const { decisions } = await store.all();
  await store.close();
  await ask('eraseDecisions', null);
  return async () => void (await ask('importDecisions', { decisions }));
}

/** What waits to be decided. */
async function eraseQueue(): Promise<Undo> {
  const items = await asked(openQueue(), async (queue) => {
    const all = await queue.all();
    await queue.remove(all.map(({ key }) => key));
    return all;
  });
  return async () => void (await asked(openQueue(), (queue) => queue.add(items)));
}

/** Rounds of reviewing, those that this version cannot read among them; they do not come back. */
async function eraseRounds(): Promise<Undo> {
  const rounds = await asked(openRounds(), async (store) => {
    const all = await store.all();
    await store.erase();
    return all;
  });
  return () => asked(openRounds(), (store) => store.put(rounds));
}

/** What was read in pictures. */
async function erasePictures(): Promise<Undo> {
  return asked(openReadStore(), (store) => store.clear());
}

async function eraseLearning(): Promise<Undo> {
  const { learning } = await ask('forgetLearning', { words: 'all' });
  return async () => void (await ask('restoreLearning', { learning }));
}
