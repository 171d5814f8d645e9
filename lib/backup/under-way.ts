import { storage } from '#imports';
import type { Undo } from '../domain/undo';
import { NoticeError } from '../locales/failure';
import { notice } from '../locales/notice';
import { withLock } from '../runtime/with-lock';

/** A restore, or the taking back of one, that has not come to its end; `at` is when it began. */
export interface UnderWay {
  what: 'restore' | 'undo';
  at: string;
}

/** Outlives the page that does it: where that is closed in the middle, the next one tells. */
const noted = storage.defineItem<UnderWay | null>('local:restoreUnderWay', { fallback: null });
/** Held by the page that does it, and let go of by its end, however that comes. */
const LOCK = 'a backup is brought back';

/**
 * Does one of the two, noted while it goes on; one that comes to its end stands for what was cut off before, as the same file
 * brings the rest. Rejects, and does nothing, where another page is at it.
 */
export function underWay<Result>(what: UnderWay['what'], run: () => Promise<Result>): Promise<Result> {
  return alone(async () => {
    const before = await noted.getValue();
    await noted.setValue({ what, at: new Date().toISOString() });
    try {
      const result = await run();
      // Where that cannot be stored, the next page tells once too often.
      await noted.removeValue().catch(() => {});
      return result;
    } catch (error) {
      // What was cut off before it still is.
      await noted.setValue(before).catch(() => {});
      throw error;
    }
  });
}

/** Does something that no restore may come into, nor it into one. Rejects, and does nothing, where another page is at it. */
export async function alone<Result>(run: () => Promise<Result>): Promise<Result> {
  const done = await withLock(LOCK, async () => ({ result: await run() }), { ifFree: true });
  if (!done) throw new NoticeError(notice('backupElsewhere'));
  return done.result;
}

/** What was cut off in the middle, and of which the person has not read yet; undefined too while it goes on. */
export async function cutOff(): Promise<UnderWay | undefined> {
  const before = await noted.getValue();
  const isFree = before && (await withLock(LOCK, async () => true, { ifFree: true }));
  return (isFree && before) || undefined;
}

/** Of what was cut off nothing is here any more; the undo has it told of again. */
export async function forgetCutOff(): Promise<Undo> {
  const before = await noted.getValue();
  if (!before) return async () => {};
  await noted.removeValue();
  return () => noted.setValue(before);
}

/** The person has read of it. */
export const cutOffIsRead = (): Promise<void> => noted.removeValue();
