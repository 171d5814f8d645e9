/**
 * Makes a read whose answers never arrive out of order: of calls that overlap, only the newest is shown. A surface
 * that is notified of two changes in a row reads twice, and the first read may end last, with a state that is gone.
 *
 * @returns what to call at each change; it settles once its own read has ended, shown or not, and rejects as it does.
 */
export function latestOnly<R>(read: () => Promise<R>, show: (state: R) => void): () => Promise<void> {
  let newest = 0;
  return async () => {
    newest += 1;
    const mine = newest;
    const state = await read();
    if (mine === newest) show(state);
  };
}
