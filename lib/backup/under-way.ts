import { storage } from '#imports';
import { NoticeError } from '../locales/failure';
import { notice } from '../locales/notice';
import { withLock } from '../runtime/with-lock';

/** Something long that has not come to its end; `at` is when it began. */
export interface UnderWay {
  /** A restore and the taking back of one, an erasure and the taking back of one. */
  what: 'restore' | 'undo' | 'erase' | 'eraseUndo';
  at: string;
}

/** Outlives the page that does it: where that is closed in the middle, the next one tells. */
const noted = storage.defineItem<UnderWay | null>('local:restoreUnderWay', { fallback: null });
/** Held by the page that does it, and let go of by its end, however that comes. */
const LOCK = 'a backup is brought back';

/** What is cut off when something has come to its end, by what was before it and what came of it. */
type After<Result> = (before: UnderWay | null, result: Result) => UnderWay | null;

/** What comes back stands for what was cut off before, as the same file brings the rest. An erasure that was cut off it does not end. */
const unlessErasing: After<unknown> = (before) => (before?.what === 'erase' ? before : null);

/**
 * Does one of these, noted while it goes on; `after` says what is told when it has come to its end. Rejects, and does nothing, where another page is at it.
 */
export function underWay<Result>(
  what: UnderWay['what'],
  run: () => Promise<Result>,
  after: After<Result> = unlessErasing,
): Promise<Result> {
  return alone(async () => {
    const before = await noted.getValue();
    const note = noted.setValue({ what, at: new Date().toISOString() });
    // What is to go goes, too, where there is no room to note it.
    await (what === 'erase' ? note.catch(() => {}) : note);
    try {
      const result = await run();
      // Where that cannot be stored, the next page tells once too often.
      await noted.setValue(after(before, result)).catch(() => {});
      return result;
    } catch (error) {
      // What was cut off before it still is.
      await noted.setValue(before).catch(() => {});
      throw error;
    }
  });
}

/** Does something that no restore may come into, nor it into one. Rejects, and does nothing, where another page is at it. */
async function alone<Result>(run: () => Promise<Result>): Promise<Result> {
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

/** The person has read of it. */
export const cutOffIsRead = (): Promise<void> => noted.removeValue();
