/** Restores what was erased; possible until the page that erased it is closed. */
export type Undo = () => Promise<void>;

/**
 * The way back from a step that changed nothing, such as a second press on what the first one removed. It is not offered: it would
 * stand in the place of the way back that still brings something.
 */
export const NOTHING_DONE: Undo = async () => {};

/** Several erasures as one: undone in the order they were made. One that fails keeps none of the others from coming back. */
export function inTurn(undos: readonly Undo[]): Undo {
  const done = undos.filter((undo) => undo !== NOTHING_DONE);
  if (done.length === 0) return NOTHING_DONE;
  return async () => {
    const failures: unknown[] = [];
    for (const undo of done) await undo().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
}
