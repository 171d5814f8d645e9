import type { Decision } from '../decisions/decision';
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
import type { LongUndo } from './course';
import { eraseOwnRecords } from './erase-own-records';
import { erasePicturesKept } from './recorded-pictures-part';
import { restoreDecisions } from './restore-extras';
import { eraseSightings } from './survey-part';
import { type UnderWay, underWay } from './under-way';

/** Erases a list and stops following it, so that it does not come back by itself; the undo restores both. */
export async function eraseOne(name: string): Promise<Undo> {
  const followed = (await subscriptions()).filter((one) => one.name === name && !one.managed);
  const undos = [await eraseList(name), ...(await Promise.all(followed.map(({ url }) => unsubscribe(url))))];
  return inTurn(undos);
}

/** The result of an erasure: its undo, until the page is closed, and the parts that could not be erased. */
export interface Erasure {
  /** Called with the number of decisions restored: they take the longest. It cannot be cancelled. */
  undo: LongUndo;
  /** The number of decisions that were erased. */
  decisions?: number;
  left: ErasedPart[];
}

/** Words read in pictures are in no backup, since the pictures can be read again. */
export type ErasedPart = BackupPart | 'pictures';

/**
 * Erases settings with the own marks, decisions, what waits to be decided, rounds of reviewing, notes, stock, alerts,
 * column maps, what the pages taught, the log of how sites were read, the query list, what a survey stored, what was
 * read in pictures, recorded pictures, subscriptions, and every list that did not come with the extension, including
 * the watchlist. What the organisation prescribes stays followed. A part that cannot be erased does not stop the
 * others. Rejects and erases nothing while a backup is being restored, since the rest of it would still be written;
 * the undo does the same.
 */
export async function eraseEverything(): Promise<Erasure> {
  /** Nothing remains of an interrupted restore, until the undo brings it back. */
  let forgotten: UnderWay | null = null;
  const { undo, ...erased } = await underWay('erase', eraseAll, (before, { left }) => {
    if (left.length > 0) return before;
    forgotten = before;
    return null;
  });
  const back: LongUndo = (course) =>
    underWay(
      'eraseUndo',
      () => undo(course),
      (before) => before ?? forgotten,
    );
  return { ...erased, undo: back };
}

async function eraseAll(): Promise<Erasure> {
  const left = new Set<ErasedPart>();
  const undos: LongUndo[] = [];
  let decisions: readonly Decision[] = [];
  async function eraseDecided(): Promise<LongUndo> {
    decisions = await eraseDecisions();
    return async (course) => void (await restoreDecisions(decisions, course));
  }
  const parts: [ErasedPart, () => Promise<LongUndo>][] = [['decisions', eraseDecided], ...PARTS];
  for (const [part, erase] of parts)
    try {
      undos.push(await erase());
    } catch {
      left.add(part);
    }
  const undo: LongUndo = ({ onMore } = {}) => inTurn(undos.map((one) => () => one({ onMore })))();
  return { undo, decisions: decisions.length, left: [...left] };
}

const PARTS: readonly [ErasedPart, () => Promise<Undo>][] = [
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
 * Done by the background, which applies decisions on every page; their log goes too, and begins anew. Returns the
 * decisions that can be restored, and their log. Entries that are no decisions of this version cannot be restored
 * unchanged, so they are not restored.
 */
async function eraseDecisions(): Promise<Decision[]> {
  const erased = await asked(openDecisions(), async (store) => {
    const all: Decision[] = [];
    for await (const { decisions } of store.walk()) all.push(...decisions);
    return all;
  });
  await ask('eraseDecisions', null);
  return erased;
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

/** Rounds of reviewing, including those that this version cannot read; those are not restored. */
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
