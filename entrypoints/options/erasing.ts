import { type Erasure, eraseEverything } from '../../lib/backup/erase';
import type { Undo } from '../../lib/domain/undo';
import { ask } from '../../lib/messages/send';

/**
 * Has the background forget what pages taught about these words, or all of it; the undo restores it. Draws after
 * either.
 */
export async function forgetLearning(
  words: readonly string[] | 'all',
  draw: () => Promise<void>,
): Promise<Undo> {
  const { learning } = await ask('forgetLearning', { words: words === 'all' ? words : [...words] });
  await draw();
  return () => ask('restoreLearning', { learning }).then(draw);
}

/** Erases everything; the undo restores it. Draws after either. */
export async function eraseAll(draw: () => Promise<void>): Promise<Erasure> {
  const { undo, ...erased } = await eraseEverything();
  await draw();
  return { ...erased, undo: (course) => undo(course).then(draw) };
}
