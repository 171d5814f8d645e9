import type { Decision } from '../decisions/decision';
import type { Undo } from '../domain/undo';
import type { LearningData } from '../learning/learning-data';
import { keep } from '../look-ups/kept/keep';
import type { Kept } from '../look-ups/kept/kept-schema';
import type { HealthEntry } from '../marketplaces/page/health';
import { ask } from '../messages/send';
import { addHealth } from '../page/site-health';

/** Characters of decisions that one message brings: browsers refuse messages of 64 MB. */
const MOST_IN_A_MESSAGE = 8 << 20;

/** Brings decisions that are not here; the undo takes exactly these back. */
export async function restoreDecisions(decisions: readonly Decision[]): Promise<Undo> {
  const undo = async () => {
    if (decisions.length > 0) await ask('retract', { ids: decisions.map(({ id }) => id) });
  };
  try {
    for (const some of batches(decisions)) await ask('importDecisions', { decisions: some });
  } catch (error) {
    await undo();
    throw error;
  }
  return undo;
}

function* batches(decisions: readonly Decision[]): Generator<Decision[]> {
  let batch: Decision[] = [];
  let size = 0;
  for (const decision of decisions) {
    const length = JSON.stringify(decision).length;
    if (batch.length > 0 && size + length > MOST_IN_A_MESSAGE) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(decision);
    size += length;
  }
  if (batch.length > 0) yield batch;
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
