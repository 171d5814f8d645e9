/** Restores what was erased; possible until the page that erased it is closed. */
export type Undo = () => Promise<void>;

/** Several erasures as one: undone in the order they were made. */
export function inTurn(undos: readonly Undo[]): Undo {
  return async () => {
    for (const undo of undos) await undo();
  };
}
