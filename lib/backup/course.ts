import type { Undo } from '../domain/undo';
import type { BackupPart } from './backup-part';

/** Something that takes long: `onMore` hears how many things more are done, and the signal ends it between two portions. */
export interface Course {
  signal?: AbortSignal | undefined;
  onMore?: ((count: number) => void) | undefined;
}

/** A way back that may take long. Cancelled, it leaves the rest as it is; run again, it goes on. */
export type LongUndo = (course?: Course) => Promise<void>;

/** Things that are done together: enough that a portion costs little beside them, few enough to be cancelled at once. */
const PORTION = 1_000;

/** Does something to all of these, portion by portion. Throws the signal's reason before a portion, and what a portion throws. */
export async function inPortions<Item>(
  items: readonly Item[],
  { signal, onMore }: Course,
  act: (some: Item[], isLast: boolean) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += PORTION) {
    signal?.throwIfAborted();
    const some = items.slice(at, at + PORTION);
    await act(some, at + PORTION >= items.length);
    onMore?.(some.length);
  }
}

/** A way back that is quick, as one that may take long: its things are counted once they are back. */
export function quickly(undo: Undo, count: number): LongUndo {
  return async ({ signal, onMore } = {}) => {
    signal?.throwIfAborted();
    await undo();
    onMore?.(count);
  };
}

export const wasCancelled = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

/** What failed or was cancelled could not be taken back whole: some of these parts stands. */
export class StandsPartly extends Error {
  override name = 'StandsPartly';
  constructor(
    readonly parts: readonly BackupPart[],
    override readonly cause: unknown,
  ) {
    super(`stands partly: ${parts.join(', ')}`);
  }
}

/** Does something to a part in several writes: all of it or, by the undo, nothing. Throws `StandsPartly` where that fails too. */
export async function orNothing(part: BackupPart, run: () => Promise<void>, undo: LongUndo): Promise<void> {
  try {
    await run();
  } catch (error) {
    await undo().catch(() => {
      throw new StandsPartly([part], error);
    });
    throw error;
  }
}
