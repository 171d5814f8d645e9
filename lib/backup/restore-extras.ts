import type { AuditEntry } from '../audit/entry';
import type { Decision } from '../decisions/decision';
import { openDecisions } from '../decisions/store';
import type { Undo } from '../domain/undo';
import type { LearningData } from '../learning/learning-data';
import { keep } from '../look-ups/kept/keep';
import type { Kept } from '../look-ups/kept/kept-schema';
import type { HealthEntry } from '../marketplaces/page/health';
import { ask } from '../messages/send';
import { addHealth } from '../page/site-health';
import type { QueueItem } from '../queue/queue-item';
import { openQueue } from '../queue/queue-store';
import type { Round } from '../review-quality/round';
import { openRounds } from '../review-quality/round-store';
import { asked } from './asked-store';
import { type Course, inPortions, type LongUndo, orNothing } from './course';

/** Brings decisions that are not here; the undo takes exactly these back. Cancelled, it has brought none. */
export async function restoreDecisions(
  decisions: readonly Decision[],
  course: Course = {},
): Promise<LongUndo> {
  let left = decisions.map(({ id }) => id);
  const undo: LongUndo = (course = {}) =>
    inPortions(left, course, async (some, isLast) => {
      await ask('retract', { ids: some, ...(!isLast && { more: true }) });
      left = left.slice(some.length);
    });
  // A portion is one transaction, and a message far below the 64 MB that browsers refuse.
  const bring = () =>
    inPortions(decisions, course, (some, isLast) =>
      ask('importDecisions', { decisions: some, ...(!isLast && { more: true }) }),
    );
  await orNothing('decisions', bring, undo);
  return undo;
}

/** Adds words that the pages of another time taught; the undo forgets these words again. */
export async function restoreLearning({ words }: LearningData): Promise<Undo> {
  if (words.length === 0) return async () => {};
  await ask('restoreLearning', { learning: { version: 2, words } });
  return async () => void (await ask('forgetLearning', { words: words.map(([word]) => word) }));
}

/** Adds brands, words and look-ups of another time; the undo takes exactly these back. */
export async function restoreLookUps(entries: readonly Kept[]): Promise<Undo> {
  return entries.length === 0 ? async () => {} : keep(entries);
}

/** Adds readings of pages to the log, as earlier ones; the undo brings back the log of before. */
export async function restoreHealthLog(entries: readonly HealthEntry[]): Promise<Undo> {
  if (entries.length === 0) return async () => {};
  return addHealth(entries);
}

/** Puts the log of another time before the one that is here; the undo takes it out, unless it went on since. */
export async function restoreLog(entries: readonly AuditEntry[], course: Course = {}): Promise<Undo> {
  if (entries.length === 0) return async () => {};
  const isBack = await asked(openDecisions(), (store) => store.putLogBack(entries, course));
  return async () => {
    if (isBack) await asked(openDecisions(), (store) => store.takeLogOut(entries));
  };
}

/** Adds what waited to be decided; the undo takes exactly these out. */
export async function restoreQueue(items: readonly QueueItem[]): Promise<Undo> {
  if (items.length === 0) return async () => {};
  await asked(openQueue(), (queue) => queue.add(items));
  return () => asked(openQueue(), (queue) => queue.remove(items.map(({ key }) => key)));
}

/** Brings rounds of reviewing; the undo puts back those that stood in their place, and removes the others. */
export async function restoreRounds(rounds: readonly Round[]): Promise<Undo> {
  if (rounds.length === 0) return async () => {};
  const ids = new Set(rounds.map(({ id }) => id));
  const before = await asked(openRounds(), async (store) => {
    const replaced = (await store.all()).filter(({ id }) => ids.has(id));
    await store.put(rounds);
    return replaced;
  });
  return () =>
    asked(openRounds(), async (store) => {
      await store.remove([...ids]);
      await store.put(before);
    });
}
