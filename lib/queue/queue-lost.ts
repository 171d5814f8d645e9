import { storage } from '#imports';
import { withLock } from '../runtime/with-lock';

/**
 * How many items waited when the queue was looked at last. Kept outside its database: on a full disk, Chromium has been
 * seen to discard all databases of an extension without a word, and an empty queue would say that nothing waits.
 */
const known = storage.defineItem<number>('local:queueKnown', { fallback: 0 });
const lost = storage.defineItem<number>('local:queueLost', { fallback: 0 });

/**
 * Runs one change at a time over all windows, and remembers how many items there are then; before, notes items that are gone
 * without one. Rejects as the change does; that nothing can be remembered hinders none.
 */
export function followQueueSize<T>(count: () => Promise<number>, change: () => Promise<T>): Promise<T> {
  return withLock('queue-size', async () => {
    await remembering(async () => {
      const [here, before] = await Promise.all([count(), known.getValue()]);
      if (here > 0 || before === 0) return;
      // In one write: a loss must be noted once, and not be forgotten unnoted.
      await storage.setItems([
        { item: lost, value: (await lost.getValue()) + before },
        { item: known, value: 0 },
      ]);
    });
    try {
      return await change();
    } finally {
      await remembering(async () => {
        const [here, before] = await Promise.all([count(), known.getValue()]);
        if (here !== before) await known.setValue(here);
      });
    }
  });
}

async function remembering(act: () => Promise<void>): Promise<void> {
  await act().catch((error: unknown) =>
    console.warn('How much waits in the queue could not be remembered.', error),
  );
}

/** How many items the browser lost of which the person has not read yet. */
export const queueLost = (): Promise<number> => lost.getValue();

/** The person has read that items are gone. */
export const queueLossIsRead = (): Promise<void> => lost.removeValue();

/** Calls back when items were lost, or the person read of it. */
export const onQueueLost = (changed: () => void): (() => void) => lost.watch(() => changed());
