/** Restores what was erased; possible until the page that erased it is closed. */
export type Undo = () => Promise<void>;

/**
 * The undo of a step that changed nothing, such as a second press on something already removed. It is not offered,
 * because it would replace the undo that still restores something.
 */
export const NOTHING_DONE: Undo = async () => {};

/** Several erasures as one: they are undone in the order they were made, and a failure does not stop the others. */
export function inTurn(undos: readonly Undo[]): Undo {
  const done = undos.filter((undo) => undo !== NOTHING_DONE);
  if (done.length === 0) return NOTHING_DONE;
  return async () => {
    const failures: unknown[] = [];
    for (const undo of done) await undo().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
}
