/** Measures how long work took, without the time for which it was held. */
export interface Stopwatch {
  /** Never 0, so that a rate can be computed at once. */
  seconds(): number;
  hold(held: boolean): void;
}

/** A stopwatch that runs. `now` is in milliseconds. */
export function createStopwatch(now: () => number = () => performance.now()): Stopwatch {
  let measured = 0;
  let since: number | undefined = now();
  return {
    seconds: () => Math.max(1e-3, (measured + (since === undefined ? 0 : now() - since)) / 1000),
    hold(held) {
      if (held && since !== undefined) {
        measured += now() - since;
        since = undefined;
      } else if (!held) since ??= now();
    },
  };
}
