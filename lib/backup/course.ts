import type { Undo } from '../domain/undo';
import type { BackupPart } from './backup-part';

/**
 * Control over a long task: `onMore` is told how many more items are done, and the signal ends it between two
 * portions.
 */
export interface Course {
  signal?: AbortSignal | undefined;
  onMore?: ((count: number) => void) | undefined;
}

/** An undo that may take long. If cancelled, it leaves the rest as it is; if run again, it continues. */
export type LongUndo = (course?: Course) => Promise<void>;

/** Items per portion: enough that the overhead of a portion is small, few enough that cancelling works at once. */
const PORTION = 1_000;

/**
 * Processes all items, portion by portion. Throws the signal's reason before a portion, and whatever a portion throws.
 */
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

/** Makes a quick undo look like one that may take long: its items are counted once they are back. */
export function quickly(undo: Undo, count: number): LongUndo {
  return async ({ signal, onMore } = {}) => {
    signal?.throwIfAborted();
    await undo();
    onMore?.(count);
  };
}

export const wasCancelled = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

/** A failed or cancelled task could not be undone completely: some of these parts remain. */
export class StandsPartly extends Error {
  override name = 'StandsPartly';
  constructor(
    readonly parts: readonly BackupPart[],
    override readonly cause: unknown,
  ) {
    super(`stands partly: ${parts.join(', ')}`);
  }
}

/** Changes a part in several writes: all of it or, by undoing, nothing. Throws `StandsPartly` if undoing fails too. */
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
